import { mean } from "simple-statistics";
import type { Findings } from "../estimate/findings.ts";
import { judgedAfter, launchedUntil } from "../estimate/opening-trials.ts";
import { type Pool, type Pooled, pooled } from "./pool.ts";
import { statedSpot } from "./stated-spot.ts";

/** Trials of past runs under one way to run them. */
export interface Variant {
  readonly earlyStopping: "Off" | "Auto";
  readonly spot: boolean;
  /** Trials as they run once the rule can judge them; all of them where there is none. */
  readonly settled: Pool;
  /** Those that a search begins with, and how many have to finish before it stops one; `null` where it stops none. */
  readonly opening: { readonly pool: Pool; readonly judgedAfter: number } | null;
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
    variants: onCapacities(runs, parts, []),
    notes: [
      ...spotNote(runs),
      "The strategy stays Hyperband, which stops trials by itself and excludes SageMaker's own early stopping: TrainingJobEarlyStoppingType has to be Off.",
    ],
  };
}

/**
 * On demand, and on spot where it was used.
 *
 * @param wholes the same trials with nothing stopped; none where no rule is to stop them.
 */
function onCapacities(runs: readonly Findings[], parts: readonly Part[], wholes: readonly Part[]): Variant[] {
  return (ranOnSpot(runs) ? [true, false] : [false]).map((spot) => variantOf(parts, wholes, spot));
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
  const off = runs.map(unstopped);
  const auto = runs.flatMap((run) => stopped(run) ?? []);
  const known = auto.length === runs.length;
  if (!known)
    notes.push("Early stopping is left out: without objective curves nothing tells what it would stop.");
  notes.push(...spotNote(runs));
  if (auto.some(({ bestLostProbability }) => (bestLostProbability ?? 0) > 0.5))
    notes.push(
      "Early stopping: in most replayed orders of these trials it stops the one that won; the expected objective holds that.",
    );
  const variants = [...onCapacities(runs, off, []), ...(known ? onCapacities(runs, auto, off) : [])];
  return { variants, notes };
}

interface Part extends Pooled {
  readonly earlyStopping: "Off" | "Auto";
  readonly ruleError: number;
  readonly bestLostProbability: number | null;
}

/**
 * Which trials the rule stops hangs on those before them: between runs of one task what it leaves of the cost differs by so
 * much, and by so much what stopped trials would have cost (half of a 90 % range, set on development tasks).
 */
const BETWEEN_RUNS = 0.2;
const OF_UNSTOPPED = 0.1;
const AS_RAN = { seconds: new Map<string, number>(), ruleError: 0, bestLostProbability: 0 };

function ranAuto({ job, trials }: Findings): boolean {
  return job.earlyStoppingType === "Auto" || trials.some(({ outcome }) => outcome === "earlyStopped");
}

/** A run's trials with `TrainingJobEarlyStoppingType` off. */
function unstopped(run: Findings): Part {
  const base: Part = { ...AS_RAN, run, earlyStopping: "Off" };
  if (!ranAuto(run)) return base;
  const seconds = new Map<string, number>();
  for (const trial of run.trials) {
    const whole = run.durations?.trials.get(trial.name)?.seconds.estimate;
    if (whole !== undefined) seconds.set(trial.name, whole);
  }
  return { ...base, seconds, ruleError: OF_UNSTOPPED };
}

/** The same with the rule on; `null` where nothing tells what it would stop. */
function stopped(run: Findings): Part | null {
  const base: Part = { ...AS_RAN, run, earlyStopping: "Auto" };
  if (ranAuto(run)) return { ...base, ruleError: BETWEEN_RUNS };
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

/** With fewer trials after the opening all of a run stand for them. */
const FEWEST_SETTLED = 5;

/** @param wholes the same trials with nothing stopped. */
function variantOf(parts: readonly Part[], wholes: readonly Part[], spot: boolean): Variant {
  const judged = wholes.length > 0 ? parts.map(({ run, seconds }) => judgedAfter(run, seconds)) : [];
  const told = judged.flatMap((each) => each ?? []);
  const later = pooled(
    parts.map((part, index) => ({
      ...part,
      without: launchedUntil(judged[index] ?? 0, part.run.schedule.slots),
    })),
    spot,
  );
  const lost = parts.map((part) => part.bestLostProbability);
  return {
    earlyStopping: parts[0]?.earlyStopping ?? "Off",
    spot,
    settled: later.trials.length < FEWEST_SETTLED ? pooled(parts, spot) : later,
    opening: told.length > 0 ? { pool: pooled(wholes, spot), judgedAfter: mean(told) } : null,
    ruleError: Math.max(...parts.map((part) => part.ruleError)),
    bestLostProbability: lost.includes(null) ? null : Math.max(...lost.map((each) => each ?? 0)),
  };
}
