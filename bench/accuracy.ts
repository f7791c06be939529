/**
 * `npm run bench -- accuracy [--side development|left-out] [--jobs N] [--family F] [--resolution exact|minute|none] [--write]`
 *
 * Replays learning curves with known truth as tuning jobs and scores the estimate of what early stopping avoided (billed
 * seconds on instances, all early-stopped trials of a job together), beside three simpler estimators. `--write` puts the
 * tables into docs/method.md.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { quantile } from "simple-statistics";
import { parseDocuments } from "../src/collect/parse.ts";
import { KNOWN_RATE } from "../src/estimate/billing/trial-cost.ts";
import { classify } from "../src/estimate/classify.ts";
import { counterfactuals } from "../src/estimate/counterfactuals.ts";
import { readSchedule } from "../src/estimate/schedule.ts";
import { actualSeconds } from "../src/estimate/unstopped/training-time.ts";
import { estimateUnstopped } from "../src/estimate/unstopped.ts";
import { accuracyTables, OURS, RESOLUTIONS, type Resolution, type Score } from "./accuracy-tables.ts";
import { type Baseline, kaplanMeier, meanOfCompleted, plainPace } from "./baselines.ts";
import { drawJob, hasStandardJobs, type JobChoice, kindsOf } from "./jobs.ts";
import { measuredStudies, publishedStudies, type Study } from "./replay/trainings.ts";
import { type Side, sideOf } from "./split.ts";
import { writeBetween } from "./write-between.ts";

const BASELINES: readonly [string, Baseline][] = [
  ["mean of completed trials", meanOfCompleted],
  ["Kaplan-Meier", kaplanMeier],
  ["plain pace", plainPace],
];

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      side: { type: "string", default: "left-out" },
      jobs: { type: "string", default: "300" },
      family: { type: "string" },
      resolution: { type: "string" },
      seed: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
    },
  });
  const published = publishedStudies();
  if (published.length === 0)
    console.log(
      "The published learning curves are not there (TUNING_DATA): only the shipped studies are replayed.\n",
    );
  const side = values.side as Side;
  const studies = sideOf([...measuredStudies(), ...published], side).filter(
    (study) => !values.family || study.family === values.family,
  );
  const resolutions = RESOLUTIONS.filter((each) => !values.resolution || each === values.resolution);
  const jobs = Number(values.jobs);
  // The same tuning jobs at each resolution.
  const scored = (of: readonly Study[], standard: boolean): Score[] =>
    resolutions.flatMap((resolution) =>
      evenly(of, jobs).flatMap((study, index) =>
        score({ study, resolution, seed: Number(values.seed) * 100_000 + index, standard }),
      ),
    );
  const [all, standard] = [scored(studies, false), scored(studies.filter(hasStandardJobs), true)];
  const ours = all.filter(({ estimator, resolution }) => estimator === OURS && resolution === resolutions[0]);
  const about =
    `${studies.length} ${side} tasks, ${jobs} tuning jobs at each resolution, and as many of the standard mix; in ${ours.length} of the former trials ` +
    `were stopped. In ${ours.filter(({ truth }) => truth === 0).length} of these, stops cost at least what they avoided, and the true saving counts as nothing.`;
  const accuracy = `${about}\n\n${accuracyTables(all, standard)}`;
  console.log(accuracy);
  if (values.write)
    await writeBetween(join(import.meta.dirname, "..", "docs", "method.md"), "accuracy", accuracy);
}

/** So many jobs, the same number of each family, in turn over its tasks. */
function evenly(studies: readonly Study[], jobs: number): Study[] {
  const families = [...Map.groupBy(studies, (study) => study.family).values()];
  return Array.from({ length: jobs }, (_, index) => {
    const family = families[index % families.length] ?? [];
    return family[Math.floor(index / families.length) % family.length] as Study;
  });
}

function score(choice: JobChoice & { resolution: Resolution }): Score[] {
  const { study, resolution } = choice;
  const job = drawJob(choice);
  const { documents, truth } = job;
  const { tuningJob, trials: read } = parseDocuments(documents, [], {
    awsCalls: {},
    metricsRequested: 0,
    seconds: 0,
  });
  const trials = classify(tuningJob, read);
  // Where stops cost more than they avoided, nothing was avoided: that is what is estimated.
  const saved = Math.max(
    0,
    truth.stoppedTrials.reduce((sum, trial) => sum + trial.unstoppedSeconds - trial.seconds, 0),
  );
  if (truth.stoppedTrials.length === 0) return [];
  // Whether a trial had reached its maximum is not known then, and nothing is estimated.
  if (job.settings.hyperband && resolution === "none") return [];
  const scale = Math.max(saved, 0.1 * truth.unstopped.trainingSeconds);
  const base = { family: study.family, task: study.task, kinds: kindsOf(job), resolution, truth: saved };
  const durations = estimateUnstopped(tuningJob, trials);
  const ran = new Map(trials.map((trial) => [trial.name, actualSeconds(trial) ?? 0]));
  const total = (of: (name: string) => number): number =>
    [...durations.trials.keys()].reduce((sum, name) => sum + of(name) - (ran.get(name) ?? 0), 0);
  const estimate = total((name) => durations.trials.get(name)?.seconds.estimate ?? 0);
  const count = durations.draws.values().next().value?.length ?? 0;
  const drawn = Array.from({ length: count }, (_, draw) =>
    total((name) => durations.draws.get(name)?.[draw] ?? 0),
  );
  const [low, high] = count > 0 ? (quantile(drawn, [0.05, 0.95]) as [number, number]) : [estimate, estimate];
  const schedule = readSchedule(tuningJob, trials, tuningJob.endedAt ?? 0);
  const clocks = counterfactuals(schedule, trials, unpriced(trials), durations);
  const relative = (value: number, of: number): number => Math.abs(value - of) / of;
  const ours: Score = {
    ...base,
    estimator: OURS,
    error: (estimate - saved) / scale,
    absolute: Math.abs(estimate - saved),
    covered: low <= saved && saved <= high,
    width: (high - low) / scale,
    wallClock: relative(clocks.unstopped.wallClockSeconds.estimate, truth.unstopped.wallClockSeconds),
    sequential: relative(clocks.sequential.estimate, truth.sequential.wallClockSeconds),
    sequentialUnstopped: relative(
      clocks.sequentialUnstopped.estimate,
      truth.sequentialUnstopped.wallClockSeconds,
    ),
  };
  const simple = BASELINES.flatMap(([estimator, baseline]): Score[] => {
    const value = baseline(tuningJob, trials);
    if (value === null) return [];
    const none = { covered: null, width: null, wallClock: null, sequential: null, sequentialUnstopped: null };
    return [
      { ...base, ...none, estimator, error: (value - saved) / scale, absolute: Math.abs(value - saved) },
    ];
  });
  return [ours, ...simple];
}

/** Costs that nobody asks for here. */
function unpriced(trials: readonly { name: string }[]): Parameters<typeof counterfactuals>[2] {
  const none = {
    costUsd: 0,
    billableSeconds: 0,
    usdPerSecond: 0,
    billableSecondsPerSecond: 1,
    charged: false,
    rateSpan: KNOWN_RATE,
    unpriced: [],
  };
  const part = { costUsd: 0, billableSeconds: 0 };
  return {
    ...part,
    range: null,
    costIsAtLeast: false,
    byOutcome: { completed: part, earlyStopped: part, stopped: part, failed: part, running: part },
    perTrial: new Map(trials.map((trial) => [trial.name, none])),
    rates: [],
    currency: null,
  };
}
