import type { Findings } from "../estimate/findings.ts";
import type { ParallelismChoice } from "../estimate/parallelism.ts";
import { type Bounds, metricBounds } from "../estimate/search-length/metric-bounds.ts";
import { scoredTrials } from "../estimate/search-length/scored-trials.ts";
import { counted } from "../model/counted.ts";
import { Problem } from "../model/problem.ts";
import { signOf } from "../model/tuning-job.ts";
import { type MostParallel, mostParallel } from "./most-parallel.ts";
import { type StatedSpot, statedSpot } from "./stated-spot.ts";
import { type Variant, waysToRun } from "./ways-to-run.ts";

const NO_EXTRA_TRIALS = { estimate: 0, low: 0, high: 0 };

/** What past runs of one tuner tell about its next one. */
export interface Evidence {
  readonly runs: readonly Findings[];
  readonly recordings: readonly string[];
  readonly metric: string;
  readonly sign: 1 | -1;
  readonly strategy: string;
  /** ISO 4217 code of what the trials cost. */
  readonly currency: string;
  readonly launched: number;
  /** Combinations of a grid, the only number of trials that SageMaker takes for one; `null` under other strategies. */
  readonly gridSize: number | null;
  /** Signed so that larger is better, ascending. */
  readonly scores: readonly number[];
  /** Of the metric, as recorded. */
  readonly bounds: Bounds;
  readonly variants: readonly Variant[];
  /** Managed spot where none of the runs used it; `null` where one did, or nothing tells. */
  readonly statedSpot: StatedSpot | null;
  /** Most trials in parallel of a run. */
  readonly ranParallel: number;
  readonly mostParallel: MostParallel;
  /** What each further slot costs the search, in trials. */
  readonly extraTrialsPerSlot: ParallelismChoice["extraTrialsPerSlot"];
  /** Seconds before the first launch and after the last end, in the middle of the runs. */
  readonly aroundSeconds: number;
  readonly notes: readonly string[];
}

/**
 * Pools the trials of past runs.
 *
 * @throws Problem where the runs do not belong to one search: different metrics, goals or strategies, or nothing finished.
 */
export function poolEvidence(runs: readonly Findings[]): Evidence {
  const [first] = runs;
  if (!first)
    throw new Problem("Name at least one recording of the tuner: --recording DIR. See plan --help.");
  for (const [index, run] of runs.entries()) {
    requireSame(first, run);
    if (runs.findIndex(({ job }) => job.arn === run.job.arn && job.createdAt === run.job.createdAt) < index)
      throw new Problem(`${run.job.name} is given twice: its trials would count double.`);
  }
  const { job } = first;
  const scores = runs
    .flatMap((run) => scoredTrials(run.job, run.trials, run.spend).map((trial) => trial.score))
    .sort((a, b) => a - b);
  if (scores.length < 2) {
    throw new Problem(
      `${runs.length === 1 ? "The recording has" : "The recordings have"} ${counted(scores.length, "trial")} that gave an objective: a plan needs at least two.`,
    );
  }
  const sign = signOf(job.objective?.goal);
  const around = runs.map(({ schedule }) => schedule.leadIn + schedule.tail).sort((a, b) => a - b);
  const { variants, notes } = waysToRun(runs);
  const ranParallel = runs.reduce((most, run) => Math.max(most, run.schedule.slots), 1);
  return {
    runs,
    recordings: runs.map((run) => run.job.name),
    metric: job.objective?.metric ?? "",
    sign,
    strategy: job.strategy,
    currency: currencyOf(runs),
    bounds: metricBounds(
      job.objective?.metric ?? "",
      scores.map((score) => sign * score),
    ),
    launched: runs.reduce((sum, run) => sum + run.trials.length, 0),
    gridSize: job.strategy === "Grid" ? gridSize(runs) : null,
    scores,
    variants,
    statedSpot: statedSpot(runs),
    ranParallel,
    mostParallel: mostParallel(runs, ranParallel),
    extraTrialsPerSlot: first.parallelism?.extraTrialsPerSlot ?? NO_EXTRA_TRIALS,
    aroundSeconds: around[around.length >> 1] ?? 0,
    notes,
  };
}

/**
 * Of all runs that have a price.
 *
 * @throws Problem where they are in several.
 */
function currencyOf(runs: readonly Findings[]): string {
  const first = runs.find(({ spend }) => spend.currency !== null);
  const other = runs.find(({ spend }) => spend.currency !== null && spend.currency !== first?.spend.currency);
  if (first && other)
    throw new Problem(
      `The recordings are priced in different currencies: ${first.job.name} in ${first.spend.currency}, ${other.job.name} in ${other.spend.currency}. No exchange rate is applied: plan each by itself.`,
    );
  return first?.spend.currency ?? "USD";
}

function gridSize(runs: readonly Findings[]): number {
  return Math.max(...runs.map(({ leaks, trials }) => leaks.duplicates.spaceSize ?? trials.length));
}

function requireSame(first: Findings, run: Findings): void {
  const { objective } = run.job;
  if (objective === null)
    throw new Problem(
      `${run.job.name}: its training job definitions have objectives of their own, so its trials cannot be planned as one search.`,
    );
  if (run.durations === null)
    throw new Problem(`${run.job.name} has not ended: a plan is made from finished tuning jobs.`);
  if (first.job.objective?.metric !== objective.metric || first.job.objective.goal !== objective.goal) {
    throw new Problem(
      `The recordings are of different searches: ${first.job.name} has ${first.job.objective?.goal} ${first.job.objective?.metric}, ${run.job.name} has ${objective.goal} ${objective.metric}. Plan each by itself.`,
    );
  }
  if (first.job.strategy !== run.job.strategy) {
    throw new Problem(
      `The recordings are of different searches: ${first.job.name} is ${first.job.strategy}, ${run.job.name} is ${run.job.strategy}. Plan each by itself.`,
    );
  }
}
