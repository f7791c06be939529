import { type Analysis, analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { type SmallRecording, smallRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-12-24T00:00:00Z") / 1000;

/** Tuning jobs of every kind that a report has to stand, as the documents of a recording. */
export const CASES: Readonly<Record<string, () => Promise<SmallRecording>>> = {
  tiny: async () => grown(1),
  typical: async () => (await exampleDocuments("churn-xgboost")) as unknown as SmallRecording,
  "with a bill": async () => (await exampleDocuments("market-lstm")) as unknown as SmallRecording,
  "of 10,000 trials": async () => grown(10_000),
  "without curves": async () => ({ ...grown(60), objectiveCurves: null }),
  "without a bill or a price": async () => {
    const recording = grown(6);
    for (const { TrainingJob: job } of recording.trainingJobs?.Results ?? [])
      job["ResourceConfig"] = { InstanceType: "ml.x99.huge", InstanceCount: 1, VolumeSizeInGB: 30 };
    return recording;
  },
  "of which all failed": async () => allFailed(grown(12)),
  "of several algorithms": async () => severalAlgorithms(grown(12)),
  "with hostile names": async () => hostile(grown(6)),
  "with right-to-left names": async () => rightToLeft(grown(6)),
};

const analyses = new Map<string, Promise<Analysis>>();

/** The analysis of a case, made once. */
export function analyzedCase(name: string): Promise<Analysis> {
  const analysis = analyses.get(name) ?? analyzed(name);
  analyses.set(name, analysis);
  return analysis;
}

async function analyzed(name: string): Promise<Analysis> {
  const documents = await CASES[name]?.();
  if (!documents) throw new Error(`there is no case ${name}`);
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  return analyze(DEFAULT_CONFIG, [observations], NOW);
}

/**
 * The small recording, its six trials repeated until there are `count`: one round after another, of so many trials each, of
 * which every six begin a little after the six before.
 */
export function grown(count: number, inRound = 6): SmallRecording {
  const base = smallRecording();
  const round = 40 * 60;
  const later = <T>(value: T, seconds: number, from: string, to: string): T =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll(from, to)
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (date) =>
          new Date(Date.parse(date) + 1000 * seconds).toISOString(),
        ),
    ) as T;
  const summaries = base.trainingJobSummaries.TrainingJobSummaries;
  const details = base.trainingJobs?.Results ?? [];
  const curves: Record<string, Record<string, unknown>[]> = {};
  const all = Array.from({ length: count }, (_, index) => {
    const each = index % 6;
    const seconds = round * Math.floor(index / inRound) + 30 * Math.floor((index % inRound) / 6);
    const from = String(summaries[each]?.["TrainingJobName"]);
    const to = `small-tuning-${String(index + 1).padStart(5, "0")}-abcdef0${each}`;
    curves[to] = later(base.objectiveCurves?.[from] ?? [], seconds, from, to);
    return {
      summary: later(summaries[each] ?? {}, seconds, from, to),
      detail: later(details[each] ?? { TrainingJob: {} }, seconds, from, to),
    };
  });
  const last = round * (Math.ceil(count / inRound) - 1);
  return {
    ...base,
    tuningJob: {
      ...base.tuningJob,
      HyperParameterTuningEndTime: later(base.tuningJob["HyperParameterTuningEndTime"], last, "", ""),
    },
    trainingJobSummaries: { TrainingJobSummaries: all.map((each) => each.summary) },
    trainingJobs: { Results: all.map((each) => each.detail) },
    objectiveCurves: curves,
  };
}

function allFailed(recording: SmallRecording): SmallRecording {
  const failure = {
    TrainingJobStatus: "Failed",
    SecondaryStatus: "Failed",
    FailureReason: "AlgorithmError: @octocat </details> | `rm -rf` #1 <img src=x onerror=alert(1)>",
  };
  for (const { TrainingJob: job } of recording.trainingJobs?.Results ?? []) Object.assign(job, failure);
  for (const summary of recording.trainingJobSummaries.TrainingJobSummaries) {
    Object.assign(summary, failure);
    delete summary["FinalHyperParameterTuningJobObjectiveMetric"];
  }
  return { ...recording, objectiveCurves: {} };
}

function severalAlgorithms(recording: SmallRecording): SmallRecording {
  const { TrainingJobDefinition: definition, ...tuningJob } = recording.tuningJob;
  const config = { ...(tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>) };
  delete config["HyperParameterTuningJobObjective"];
  delete config["ParameterRanges"];
  const names = ["xgboost", "linear"];
  for (const [index, summary] of recording.trainingJobSummaries.TrainingJobSummaries.entries())
    summary["TrainingJobDefinitionName"] = names[index % 2];
  return {
    ...recording,
    tuningJob: {
      ...tuningJob,
      HyperParameterTuningJobConfig: config,
      TrainingJobDefinitions: names.map((name) => ({
        ...(definition as Record<string, unknown>),
        DefinitionName: name,
        TuningObjective: { Type: "Maximize", MetricName: `${name}:auc` },
      })),
    },
  };
}

function rightToLeft(recording: SmallRecording): SmallRecording {
  const text = JSON.stringify(recording)
    .replaceAll("validation:accuracy", "דיוק\u202e:accuracy")
    .replaceAll('"eta"', '"קצב\u202e למידה | `x`"');
  return JSON.parse(text) as SmallRecording;
}

/** Texts that would be a script, a handler, an end tag, a link or a picture wherever they are not escaped. */
function hostile(recording: SmallRecording): SmallRecording {
  const texts = {
    "validation:accuracy": "</script><script>alert(1)</script>|<img src=x onerror=alert(1)>",
    "small-tuning-00001": "<svg onload=alert(1)>--><a href=javascript:alert(1)>x",
    eta: "</style></title>`![x](https://evil.example/x.png)` @octocat https://evil.example",
  };
  let text = JSON.stringify(recording);
  for (const [from, to] of Object.entries(texts)) text = text.replaceAll(from, to);
  return JSON.parse(text) as SmallRecording;
}
