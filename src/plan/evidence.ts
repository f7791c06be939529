import type { Findings } from "../estimate/findings.ts";
import type { Occupancy } from "../estimate/schedule.ts";
import { scoredTrials } from "../estimate/search-length/scored-trials.ts";
import { actualSeconds } from "../estimate/unstopped/training-time.ts";
import { counted } from "../model/counted.ts";
import { Problem } from "../model/problem.ts";
import { signOf } from "../model/tuning-job.ts";
import { type StatedSpot, statedSpot } from "./stated-spot.ts";

/** Trials of past runs under one way to run them: how each would occupy its slot, and what it would cost. */
export interface Variant {
  readonly earlyStopping: "Off" | "Auto";
  readonly spot: boolean;
  readonly trials: readonly Occupancy[];
  /** In the order of `trials`; `null` where a trial has no price. */
  readonly usd: readonly number[] | null;
  /** Half of the 90 % range that the rule itself adds, as a share of the cost. */
  readonly ruleError: number;
  /** That the rule stops the best trial of a run; `null` where not known. */
  readonly bestLostProbability: number | null;
}

/** What past runs of one tuner tell about its next one. */
export interface Evidence {
  readonly recordings: readonly string[];
  readonly metric: string;
  readonly sign: 1 | -1;
  readonly strategy: string;
  readonly launched: number;
  /** Signed so that larger is better, ascending. */
  readonly scores: readonly number[];
  readonly variants: readonly Variant[];
  /** Managed spot where none of the runs used it; `null` where one did, or nothing tells. */
  readonly statedSpot: StatedSpot | null;
  readonly mostParallel: number;
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
  const around = runs.map(({ schedule }) => schedule.leadIn + schedule.tail).sort((a, b) => a - b);
  const { variants, notes } = waysToRun(runs);
  return {
    recordings: runs.map((run) => run.job.name),
    metric: job.objective?.metric ?? "",
    sign: signOf(job.objective?.goal),
    strategy: job.strategy,
    launched: runs.reduce((sum, run) => sum + run.trials.length, 0),
    scores,
    variants,
    statedSpot: statedSpot(runs),
    mostParallel: runs.reduce((most, run) => Math.max(most, run.schedule.slots), 1),
    aroundSeconds: around[around.length >> 1] ?? 0,
    notes,
  };
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

function waysToRun(runs: readonly Findings[]): { variants: Variant[]; notes: string[] } {
  const notes: string[] = [];
  const off = runs.map((run) => stoppedBy(run, "Off"));
  const auto = runs.map((run) => stoppedBy(run, "Auto"));
  const known = auto.every((each) => each !== null);
  if (!known)
    notes.push("Early stopping is left out: without objective curves nothing tells what it would stop.");
  const ranOnSpot = runs.some((run) => run.trials.some((trial) => trial.spot));
  if (!ranOnSpot && !statedSpot(runs))
    notes.push("Managed spot is left out: these runs were on capacity that it does not take the place of.");
  if (auto.some((part) => (part?.bestLostProbability ?? 0) > 0.5))
    notes.push(
      "Early stopping: in most replayed orders of these trials it stops the one that won; the expected objective holds that.",
    );
  const variants = [...(off.some(Boolean) ? [off] : []), ...(known ? [auto] : [])].flatMap((stopping) => {
    const parts = stopping.flatMap((part) => part ?? []);
    return (ranOnSpot ? [true, false] : [false]).map((spot) => pooled(parts, spot));
  });
  return { variants, notes };
}

interface Part {
  readonly run: Findings;
  readonly earlyStopping: "Off" | "Auto";
  readonly seconds: ReadonlyMap<string, number>;
  readonly ruleError: number;
  readonly bestLostProbability: number | null;
}

/** A run's trials under one setting of `TrainingJobEarlyStoppingType`; `null` where nothing tells. */
function stoppedBy(run: Findings, earlyStopping: "Off" | "Auto"): Part | null {
  const stopped = run.trials.some((trial) => trial.outcome === "earlyStopped");
  const ran = run.job.earlyStoppingType === "Auto" || stopped ? "Auto" : "Off";
  const base = { run, earlyStopping, ruleError: 0, bestLostProbability: 0 };
  if (ran === earlyStopping) return { ...base, seconds: new Map() };
  if (earlyStopping === "Off") {
    const seconds = new Map<string, number>();
    for (const trial of run.trials) {
      const whole = run.durations?.trials.get(trial.name)?.seconds.estimate;
      if (whole !== undefined) seconds.set(trial.name, whole);
    }
    return { ...base, seconds };
  }
  const policy = run.policies.find(({ name }) => name === "auto");
  const stops = policy?.replay?.stops;
  if (!policy?.costUsd || !stops) return null;
  const { estimate, low, high } = policy.costUsd;
  return {
    ...base,
    seconds: stops(run.schedule, run.courses),
    ruleError: estimate > 0 ? (high - low) / 2 / estimate : 0,
    bestLostProbability: policy.betterModelLostProbability,
  };
}

/** Trials of several runs in one pool. A second more or less is priced at the trial's own rate. */
function pooled(parts: readonly Part[], spot: boolean): Variant {
  const trials: Occupancy[] = [];
  const usd: (number | null)[] = [];
  for (const { run, seconds } of parts) {
    for (const [index, occupancy] of run.schedule.trials.entries()) {
      const trial = run.trials[index];
      const cost = run.spend.perTrial.get(occupancy.name);
      if (!trial || trial.outcome === "running") continue;
      const ran = actualSeconds(trial) ?? occupancy.run;
      const more = (seconds.get(occupancy.name) ?? ran) - ran;
      const discount = trial.spot ? spotShare(trial.billableSecondsPerInstance, trial.trainingSeconds) : 1;
      const price = spot || !trial.spot ? 1 : 1 / discount;
      trials.push({
        ...occupancy,
        gap: occupancy.gap ?? run.schedule.typicalGap,
        run: Math.max(0, occupancy.run + more),
      });
      usd.push(
        cost === undefined || cost.costUsd === null || cost.unpriced.length > 0
          ? null
          : price * Math.max(0, cost.costUsd + more * cost.usdPerSecond),
      );
    }
  }
  const priced = usd.filter((each) => each !== null);
  const lost = parts.map((part) => part.bestLostProbability);
  return {
    earlyStopping: parts[0]?.earlyStopping ?? "Off",
    spot,
    trials,
    usd: priced.length === usd.length ? priced : null,
    ruleError: Math.max(...parts.map((part) => part.ruleError)),
    bestLostProbability: lost.includes(null) ? null : Math.max(...lost.map((each) => each ?? 0)),
  };
}

const LEAST_SPOT_SHARE = 0.1;

function spotShare(billable: number | null, training: number | null): number {
  if (billable === null || training === null || training <= 0) return 1;
  return Math.min(1, Math.max(LEAST_SPOT_SHARE, billable / training));
}
