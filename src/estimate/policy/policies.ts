import type { Basis } from "../../model/basis.ts";
import { exactly, type Interval, interval } from "../../model/interval.ts";
import { signOf } from "../../model/tuning-job.ts";
import { ninetyPercent } from "../../stats/ninety-percent.ts";
import { unstoppedCourses } from "./courses.ts";
import { listedPolicies } from "./listed-policies.ts";
import type { PolicyEvidence, ReplayedPolicy } from "./listed-policy.ts";
import { type PolicyRules, type ReplayedRun, type ReplayOutcome, replayOutcome } from "./outcome.ts";
import { shuffledOutcomes } from "./spread.ts";

/** What a policy would have cost on the same trials, and what it would have lost. */
export interface Policy {
  readonly name: string;
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval | null;
  /** Best final objective in the recorded order; `null` where it cannot be known. */
  readonly bestObjective: number | null;
  /** That it stops the trial that won, or never starts it, over shuffled orders of the trials. */
  readonly betterModelLostProbability: number | null;
  readonly spread: PolicySpread | null;
  /** Trials that it stops, and trials after which it ends the tuning job (`null`: after the last one). */
  readonly stoppedTrials: number | null;
  readonly endsAfterTrials: number | null;
  readonly basis: Basis;
  readonly note: string;
  /** The replay behind the estimate, to be combined with other changes; `null` for what ran or cannot be replayed. */
  readonly replay: PolicyRules | null;
}

/** 5 % to 95 % over shuffled orders of the trials and over the variants that are possible. */
export interface PolicySpread {
  readonly replays: number;
  /** Trials in each replay of another order. */
  readonly trials: number;
  readonly costUsd: Range | null;
  readonly wallClockSeconds: Range;
  readonly bestObjective: Range | null;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What ran, and what every other policy would have come to. `off`, `auto` and `hyperband` are always among them. */
export function policies(evidence: PolicyEvidence): Policy[] {
  const { job, schedule, courses, durations, spent } = evidence;
  const sign = signOf(job.objective?.goal);
  const nothing = { stops: null, ends: null };
  const asRan: ReplayedRun = { schedule, courses, sign, spent, more: new Map() };
  const unstopped: ReplayedRun = { ...unstoppedCourses(schedule, courses, durations), sign, spent };
  const wholes = { ran: replayOutcome(asRan, nothing), unstopped: replayOutcome(unstopped, nothing) };
  return listedPolicies(evidence).map((listed) => {
    if (listed.kind === "ran") return ran(listed.name, listed.note, evidence);
    if (listed.kind === "unstopped") return unstoppedPolicy(evidence);
    if (listed.kind === "untold") return untold(listed.name, listed.note);
    return replayedPolicy(listed, listed.on === "ran" ? asRan : unstopped, wholes[listed.on], evidence);
  });
}

function ran(name: string, note: string, { schedule, spent, courses, risk, best }: PolicyEvidence): Policy {
  const stopped = courses.filter(({ trial }) => trial.outcome === "earlyStopped").length;
  return {
    name,
    costUsd: spent.costUsd === null ? null : exactly(spent.costUsd),
    wallClockSeconds: exactly(schedule.wallClockSeconds),
    bestObjective: best?.objective ?? null,
    betterModelLostProbability: stopped > 0 ? risk.probability : 0,
    spread: null,
    stoppedTrials: stopped,
    endsAfterTrials: null,
    basis: stopped > 0 ? "inferred" : "recorded",
    note,
    replay: null,
  };
}

function unstoppedPolicy(evidence: PolicyEvidence): Policy {
  const { found, best, risk, courses } = evidence;
  if (courses.every(({ trial }) => trial.outcome !== "earlyStopped"))
    return ran("off", "As what ran: no trial was stopped early.", evidence);
  const objective = best?.objective ?? null;
  return {
    name: "off",
    costUsd: found.unstopped.costUsd,
    wallClockSeconds: found.unstopped.wallClockSeconds,
    bestObjective: null,
    betterModelLostProbability: 0,
    spread: null,
    stoppedTrials: 0,
    endsAfterTrials: null,
    basis: "inferred",
    note: `The same trials, each run to its end (estimate). What the stopped ones would have reached cannot be known: the best objective is ${objective === null ? "unknown" : "the recorded one or better"}${risk.probability === null ? "" : ", better with the probability that is given for this run"}.`,
    replay: null,
  };
}

/**
 * Half-widths: so much of the spread of the replays, and a share of the run. Set on development tasks, so that nine in ten
 * ranges hold the cost of another run of the task (`npm run bench -- policies --side development`).
 */
const RULE_FACTOR = 1.2;
const CRITERION_FACTOR = 0.85;
const BASE_WIDTH = 0.04;
/** The same where the rest of stopped trials' curves is assumed. */
const ASSUMED_WIDTH = 0.06;

/** A policy replayed on the recorded order of the trials, and on shuffled ones for its range and its risk. */
export function replayedPolicy(
  listed: ReplayedPolicy,
  replayed: ReplayedRun,
  whole: ReplayOutcome,
  { best, spent, schedule }: Pick<PolicyEvidence, "best" | "spent" | "schedule">,
): Policy {
  const recorded = listed.variants.map((variant) => replayOutcome(replayed, variant));
  const [headline] = recorded;
  const [first] = listed.variants;
  if (!headline || !first) return untold(listed.name, "");
  const shuffled = shuffledOutcomes(replayed, listed.variants, best?.name ?? null);
  const all = [...recorded, ...shuffled.outcomes];
  const costs = all.flatMap((of) => [of.costUsd, of.costIfFinishedUsd]);
  const clocks = all.flatMap((of) => [of.wallClockSeconds, of.wallClockIfFinishedSeconds]);
  // The replay of what ran gives the recorded wall clock up to the launches that a limit delayed.
  const correction = replayed.more.size > 0 ? 0 : schedule.wallClockSeconds - whole.wallClockSeconds;
  const objectives = all.flatMap((of) => of.bestObjective ?? []);
  const known = listed.on === "ran";
  const factor = first.stops ? RULE_FACTOR : CRITERION_FACTOR;
  const least = known ? BASE_WIDTH : ASSUMED_WIDTH;
  const priced = spent.costUsd !== null;
  const wholeClock = Math.max(0, whole.wallClockSeconds + correction);
  const reach = (range: Interval, end: number): Interval =>
    listed.mayBeMissed ? { ...range, high: Math.max(range.high, end) } : range;
  return {
    name: listed.name,
    costUsd: priced
      ? reach(widened(headline.costUsd, ninetyPercent(costs), whole.costUsd, factor, least), whole.costUsd)
      : null,
    wallClockSeconds: reach(
      widened(
        Math.max(0, headline.wallClockSeconds + correction),
        shiftedBy(ninetyPercent(clocks), correction),
        wholeClock,
        factor,
        least,
      ),
      wholeClock,
    ),
    bestObjective: known ? headline.bestObjective : null,
    betterModelLostProbability: shuffled.winnerStopped,
    spread: {
      replays: all.length,
      trials: shuffled.trials,
      costUsd: priced ? ninetyPercent(costs) : null,
      wallClockSeconds: shiftedBy(ninetyPercent(clocks), correction),
      bestObjective: known && objectives.length > 0 ? ninetyPercent(objectives) : null,
    },
    stoppedTrials: headline.stopped,
    endsAfterTrials: headline.trials < replayed.schedule.trials.length ? headline.trials : null,
    basis: listed.basis,
    note: listed.note(recorded),
    replay: first,
  };
}

function widened(estimate: number, spread: Range, whole: number, factor: number, least: number): Interval {
  const base = least * whole;
  const low = estimate - factor * Math.max(0, estimate - spread.low) - base;
  const high = estimate + factor * Math.max(0, spread.high - estimate) + base;
  // Some of every trial is paid before a rule can see it.
  const floor = Math.min(spread.low, estimate) / 2;
  return interval(estimate, Math.max(floor, low), Math.min(Math.max(whole, estimate), high));
}

const shiftedBy = ({ low, high }: Range, by: number): Range => ({
  low: Math.max(0, low + by),
  high: Math.max(0, high + by),
});

function untold(name: string, note: string): Policy {
  return {
    name,
    costUsd: null,
    wallClockSeconds: null,
    bestObjective: null,
    betterModelLostProbability: null,
    spread: null,
    stoppedTrials: null,
    endsAfterTrials: null,
    basis: "assumed",
    note,
    replay: null,
  };
}
