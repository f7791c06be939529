import fc from "fast-check";
import type { SmallRecording } from "../small-recording.ts";
import { grown } from "./cases.ts";

/** What means something to Markdown, HTML, Mermaid, GitHub, the runner, a shell of templates, or a reader's eye. */
export const HOSTILE_PIECES = [
  ..."|`*_~<>#$:;\"'\\&@[](){}!%=+-\n\t ",
  "\r\n",
  "\n\n",
  "```",
  "\n```mermaid\n",
  "</details>",
  "</code>",
  "</table>",
  "<script>alert(1)</script>",
  "</script>",
  "<img src=x onerror=alert(1)>",
  "<a href='javascript:alert(1)'>x</a>",
  "<svg/onload=alert(1)>",
  "<!--",
  "-->",
  "<!-- sagemaker-tuning-report e30= -->",
  "[x](https://evil.example)",
  "![x](https://evil.example/p.png)",
  "[x]: https://evil.example",
  "<https://evil.example>",
  "https://evil.example/x",
  "www.evil.example",
  "joe@evil.example",
  "mailto:joe@evil.example",
  "@octocat",
  "@acme/team",
  "#1",
  "GH-1",
  "acme/churn#2",
  ":tada:",
  "::set-output name=gate::passed",
  "::stop-commands::x",
  "::error::no",
  "##[command]rm",
  "##[error]no",
  "%0A::error::no",
  "$x^2$",
  "$$x$$",
  `${"$"}{{ secrets.TOKEN }}`,
  "{{ x }}",
  "\n# heading",
  "\n> [!CAUTION]\n> quote",
  "\n- [x] task",
  "\n1. item",
  "\n---\n",
  "\n| a | b |\n| - | - |\n",
  "[^1]",
  "&lt;b&gt;",
  "&#64;octocat",
  "&#x3c;script&#x3e;",
  "%%{init: {}}%%",
  "\nend\n",
  "click a href",
  "=cmd()",
  "\u202e",
  "\u2066",
  "\u200f",
  "\u200b",
  "\ufeff",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u2028",
  "\u0085",
  "\ud800",
  "אבג",
  "name",
  "12",
] as const;

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_PIECES) },
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(""));

/** AWS gives no empty names. */
const named = (text: string): string => text || "|";

/** Now and then as long as AWS or a person with a grudge can make it. */
const anyLength = fc.oneof(
  { weight: 9, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: hostileText.map(named).map((text) => text.repeat(Math.ceil(100_000 / text.length))),
  },
);

/** Every text of a recording that somebody outside chose. */
export interface OutsideTexts {
  readonly tuningJob: string;
  readonly trial: string;
  readonly metric: string;
  readonly hyperparameter: string;
  readonly value: string;
  readonly definition: string;
  readonly failure: string;
  readonly tuningFailure: string;
  readonly instanceType: string;
  readonly tag: string;
  readonly tagValue: string;
  readonly strategy: string;
}

export const HARMLESS: OutsideTexts = {
  tuningJob: "harmless",
  trial: "harmless trial",
  metric: "harmless metric",
  hyperparameter: "harmless hyperparameter",
  value: "harmless value",
  definition: "harmless definition",
  failure: "harmless failure",
  tuningFailure: "harmless tuning failure",
  instanceType: "harmless type",
  tag: "harmless tag",
  tagValue: "harmless tag value",
  strategy: "Bayesian",
};

export const outsideTexts: fc.Arbitrary<OutsideTexts> = fc.record({
  tuningJob: hostileText.map(named),
  trial: hostileText.map(named),
  metric: anyLength.map(named),
  hyperparameter: hostileText.map(named),
  value: anyLength,
  definition: hostileText.map(named),
  failure: anyLength.map(named),
  tuningFailure: anyLength.map(named),
  instanceType: hostileText.map(named),
  tag: hostileText.map(named),
  tagValue: hostileText,
  strategy: fc.constantFrom("Bayesian", "Quantum", "Hyperband"),
});

/** A recording with a failed and a stopped trial, an instance type without a price, and these texts in every place. */
export function recordingWith(texts: OutsideTexts): SmallRecording {
  const recording = grown(7);
  const { tuningJob } = recording;
  const config = tuningJob["HyperParameterTuningJobConfig"] as Record<string, unknown>;
  const definition = tuningJob["TrainingJobDefinition"] as Record<string, unknown>;
  Object.assign(tuningJob, {
    HyperParameterTuningJobName: texts.tuningJob,
    FailureReason: texts.tuningFailure,
    HyperParameterTuningJobStatus: "Failed",
  });
  Object.assign(config, {
    Strategy: texts.strategy,
    HyperParameterTuningJobObjective: { Type: "Maximize", MetricName: texts.metric },
    ParameterRanges: {
      CategoricalParameterRanges: [{ Name: texts.hyperparameter, Values: [texts.value, "other"] }],
    },
  });
  Object.assign(definition, {
    DefinitionName: texts.definition,
    StaticHyperParameters: { [texts.hyperparameter]: texts.value, epochs: "10" },
    AlgorithmSpecification: { MetricDefinitions: [{ Name: texts.metric, Regex: texts.value }] },
  });
  const curves: Record<string, Record<string, unknown>[]> = {};
  const summaries = recording.trainingJobSummaries.TrainingJobSummaries;
  for (const [index, summary] of summaries.entries()) {
    const before = String(summary["TrainingJobName"]);
    const name = `${texts.trial}${index}`;
    curves[name] = recording.objectiveCurves?.[before] ?? [];
    const failed = index === 2 ? { TrainingJobStatus: "Failed", FailureReason: texts.failure } : {};
    Object.assign(summary, failed, {
      TrainingJobName: name,
      TrainingJobDefinitionName: texts.definition,
      TunedHyperParameters: { [texts.hyperparameter]: texts.value, eta: "0.1" },
    });
    const detail = recording.trainingJobs?.Results[index]?.TrainingJob ?? {};
    Object.assign(detail, failed, {
      TrainingJobName: name,
      Tags: [{ Key: texts.tag, Value: texts.tagValue }],
    });
    if (index === 4) detail["ResourceConfig"] = { InstanceType: texts.instanceType, InstanceCount: 1 };
  }
  return { ...recording, objectiveCurves: curves };
}
