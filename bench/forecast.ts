/**
 * `npm run bench -- forecast [--side development|left-out] [--jobs N]`
 *
 * Replays learning curves as tuning jobs, shows a forecast the first half of the trials, and scores what it says of the
 * whole run (billed seconds) beside what a user would do: mean of the trials times their number.
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { mean, median } from "simple-statistics";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { expectedRun } from "../src/report/forecast.ts";
import type { TuningJobReport } from "../src/report/schema.ts";
import { drawJob } from "./jobs.ts";
import { measuredStudies, publishedStudies } from "./replay/trainings.ts";
import { type Side, sideOf } from "./split.ts";

const JOBS = "ResourceLimits.MaxNumberOfTrainingJobs";
const NOTHING_COLLECTED = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const FEWEST_TRIALS = 20;

/** Relative to the truth. */
interface Score {
  readonly error: number;
  readonly plainError: number;
  readonly covered: boolean;
  readonly width: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { side: { type: "string", default: "left-out" }, jobs: { type: "string", default: "120" } },
  });
  const studies = sideOf([...measuredStudies(), ...publishedStudies()], values.side as Side);
  const scores = Array.from({ length: Number(values.jobs) }, (_, index) => {
    const study = studies[index % studies.length];
    return study ? scored(drawJob({ study, resolution: "exact", seed: 5000 + index })) : null;
  }).filter((score) => score !== null);
  const row = (name: string, errors: number[], covered: string, width: string): string[] => [
    name,
    percent(median(errors.map(Math.abs))),
    percent(mean(errors)),
    covered,
    width,
  ];
  const held = percent(mean(scores.map(({ covered }) => (covered ? 1 : 0))));
  const rows = [
    row(
      "forecast",
      scores.map(({ error }) => error),
      held,
      percent(mean(scores.map(({ width }) => width))),
    ),
    row(
      "mean of the trials times their number",
      scores.map(({ plainError }) => plainError),
      "-",
      "-",
    ),
  ];
  console.log(`${scores.length} replayed tuning jobs, ${studies.length} studies, side: ${values.side}\n`);
  console.log(markdownTable([["estimator", "median error", "bias", "90 % range held", "width"], ...rows]));
}

/** `null` where the job is too small to be halved. */
function scored({ documents }: ReturnType<typeof drawJob>): Score | null {
  const observations = parseDocuments(documents, null, NOTHING_COLLECTED);
  const { report } = analyze(
    { ...DEFAULT_CONFIG, rates: everyRate(observations.tuningJob.definitions) },
    [observations],
    observations.tuningJob.endedAt ?? 0,
  );
  const job = report.tuningJobs[0] as TuningJobReport;
  const costs = job.trialDetails.map(({ costUsd }) => costUsd ?? 0);
  const truth = costs.reduce((sum, cost) => sum + cost, 0);
  if (costs.length < FEWEST_TRIALS || truth <= 0) return null;
  const trialDetails = job.trialDetails.slice(0, Math.floor(costs.length / 2));
  const half = { ...job, trialDetails, trials: { ...job.trials, total: trialDetails.length } };
  const forecast = expectedRun(half, { [JOBS]: costs.length }).costUsd;
  if (!forecast) return null;
  return {
    error: forecast.estimate / truth - 1,
    plainError: (mean(costs.slice(0, trialDetails.length)) * costs.length) / truth - 1,
    covered: forecast.low <= truth && truth <= forecast.high,
    width: (forecast.high - forecast.low) / truth,
  };
}

function everyRate(
  definitions: readonly { readonly instances: readonly { readonly instanceType: string }[] }[],
) {
  return Object.fromEntries(
    definitions.flatMap(({ instances }) => instances.map(({ instanceType }) => [instanceType, 1])),
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
