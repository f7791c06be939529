import type { Findings } from "../estimate/findings.ts";
import type { Occupancy } from "../estimate/schedule.ts";
import { actualSeconds } from "../estimate/unstopped/training-time.ts";
import { statedSpot } from "./stated-spot.ts";

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

interface WaysToRun {
  readonly variants: Variant[];
  readonly notes: string[];
}

/** Early stopping and spot as they ran, and the other way where the runs tell what that would have come to. */
export function waysToRun(runs: readonly Findings[]): WaysToRun {
  return runs[0]?.job.strategy === "Hyperband" ? underHyperband(runs) : stoppedOrNot(runs);
}

/** Hyperband stops trials by itself: there is one way to run it, as it ran, and SageMaker's own early stopping is off. */
function underHyperband(runs: readonly Findings[]): WaysToRun {
  const parts = runs.map((run): Part => ({ ...AS_RAN, run, earlyStopping: "Off" }));
  return {
    variants: onCapacities(runs, parts),
    notes: [
      ...spotNote(runs),
      "The strategy stays Hyperband, which stops trials by itself and excludes SageMaker's own early stopping: TrainingJobEarlyStoppingType has to be Off.",
    ],
  };
}

/** On demand, and on spot where it was used. */
function onCapacities(runs: readonly Findings[], parts: readonly Part[]): Variant[] {
  return (ranOnSpot(runs) ? [true, false] : [false]).map((spot) => pooled(parts, spot));
}

function ranOnSpot(runs: readonly Findings[]): boolean {
  return runs.some((run) => run.trials.some((trial) => trial.spot));
}

function spotNote(runs: readonly Findings[]): string[] {
  if (runs.some(({ spot }) => spot.trialsNotRecorded > 0))
    return [
      "Managed spot: how much of the trials' time was billed is not on record, so what settings on spot cost is an upper bound.",
    ];
  return ranOnSpot(runs) || statedSpot(runs)
    ? []
    : ["Managed spot is left out: these runs were on capacity that it does not take the place of."];
}

function stoppedOrNot(runs: readonly Findings[]): WaysToRun {
  const notes: string[] = [];
  const off = runs.map((run) => stoppedBy(run, "Off"));
  const auto = runs.map((run) => stoppedBy(run, "Auto"));
  const known = auto.every((each) => each !== null);
  if (!known)
    notes.push("Early stopping is left out: without objective curves nothing tells what it would stop.");
  notes.push(...spotNote(runs));
  if (auto.some((part) => (part?.bestLostProbability ?? 0) > 0.5))
    notes.push(
      "Early stopping: in most replayed orders of these trials it stops the one that won; the expected objective holds that.",
    );
  const variants = [...(off.some(Boolean) ? [off] : []), ...(known ? [auto] : [])].flatMap((stopping) =>
    onCapacities(
      runs,
      stopping.flatMap((part) => part ?? []),
    ),
  );
  return { variants, notes };
}

interface Part {
  readonly run: Findings;
  readonly earlyStopping: "Off" | "Auto";
  readonly seconds: ReadonlyMap<string, number>;
  readonly ruleError: number;
  readonly bestLostProbability: number | null;
}

const AS_RAN = { seconds: new Map<string, number>(), ruleError: 0, bestLostProbability: 0 };

/** A run's trials under one setting of `TrainingJobEarlyStoppingType`; `null` where nothing tells. */
function stoppedBy(run: Findings, earlyStopping: "Off" | "Auto"): Part | null {
  const stopped = run.trials.some((trial) => trial.outcome === "earlyStopped");
  const ran = run.job.earlyStoppingType === "Auto" || stopped ? "Auto" : "Off";
  const base = { ...AS_RAN, run, earlyStopping };
  if (ran === earlyStopping) return base;
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
  // Without a price the wall clock tells how unsure the replay is.
  const told = policy?.costUsd ?? policy?.wallClockSeconds;
  if (!policy || !told || !stops) return null;
  const { estimate, low, high } = told;
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
