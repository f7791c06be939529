import type { Basis } from "../../model/basis.ts";
import { counted } from "../../model/counted.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import { type Goal, signOf, type TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import type { Counterfactuals } from "../counterfactuals.ts";
import type { LostModelRisk } from "../risk.ts";
import type { Schedule } from "../schedule.ts";
import type { UnstoppedDurations } from "../unstopped.ts";
import { LEAST_IMPROVEMENT, notImproving, target } from "./completion.ts";
import { convergence } from "./convergence.ts";
import { type IdentifiedRule, isExplained } from "./identify.ts";
import { CAUTIOUS, LITERAL, type MedianRule, MIDDLE, medianRule } from "./median-rule.ts";
import type { Outcome, Replay } from "./outcome.ts";
import type { Course } from "./policy.ts";
import { whatStopsTell } from "./rule-words.ts";
import { successiveHalving } from "./successive-halving.ts";

/** Everything that the policies of one tuning job are replayed from. */
export interface PolicyEvidence {
  readonly job: TuningJob;
  readonly schedule: Schedule;
  readonly courses: readonly Course[];
  readonly spent: Spend;
  readonly durations: UnstoppedDurations;
  readonly found: Counterfactuals;
  readonly risk: LostModelRisk;
  readonly best: ClassifiedTrial | null;
  /** What early-stopped trials of the account tell about SageMaker's rule; `null` where they tell nothing. */
  readonly rule: IdentifiedRule | null;
}

/** A policy of the list, and how its figures come about. */
export type Candidate = { readonly name: string } & (
  | { readonly kind: "ran"; readonly note: string }
  | { readonly kind: "untold"; readonly note: string }
  | { readonly kind: "unstopped" }
  | {
      readonly kind: "replayed";
      /** The trials as they ran, or as they would have run with nothing stopped. */
      readonly on: "ran" | "unstopped";
      /** What the policy may be where AWS leaves it open; the first one gives the estimate. */
      readonly variants: readonly Replay[];
      readonly basis: Basis;
      /** Another run may never meet the criterion: the range then reaches up to the whole run. */
      readonly mayBeMissed?: boolean;
      readonly note: (outcomes: readonly Outcome[]) => string;
    }
);

export type ReplayedCandidate = Extract<Candidate, { kind: "replayed" }>;

/** Trials without an improvement after which a tuning job could end (method, section 3). */
const PATIENCES = [5, 10, 15, 20, 30, 40];
/** Chances of a further improvement that may count as "unlikely". */
const UNLIKELY = [0.1, 0.05, 0.2];

/** As many trials of another run reach a target as of this one, more or less: Poisson's chance of none that a 90 % range holds. */
const MISSED = 0.05;

/** `off`, `auto` and `hyperband` always, whichever ran; then completion criteria on the trials as they ran. */
export function candidates(evidence: PolicyEvidence): Candidate[] {
  const { job, courses } = evidence;
  const ranHyperband = job.strategy === "Hyperband";
  const stoppedEarly = courses.some(({ trial }) => trial.outcome === "earlyStopped");
  const ranAuto = !ranHyperband && (job.earlyStoppingType === "Auto" || stoppedEarly);
  const off: Candidate =
    ranAuto || ranHyperband
      ? { kind: "unstopped", name: "off" }
      : { kind: "ran", name: "off", note: "What ran." };
  return [
    off,
    ranAuto
      ? { kind: "ran", name: "auto", note: `What ran. ${whatStopsTell(evidence.rule)}`.trim() }
      : auto(evidence, ranHyperband),
    ranHyperband ? { kind: "ran", name: "hyperband", note: "What ran." } : hyperband(evidence, ranAuto),
    ...completionCriteria(evidence),
  ];
}

function auto({ job, courses, rule }: PolicyEvidence, ranHyperband: boolean): Candidate {
  const untold = (note: string): Candidate => ({ kind: "untold", name: "auto", note });
  if (ranHyperband) return untold("Hyperband stops trials itself and excludes the flag.");
  if (job.definitions.length > 1) return untold("Tuning jobs with several definitions exclude it.");
  if (!courses.some(canBeJudged))
    return untold(
      "No trial has an objective curve of three epochs, so the rule would have nothing to act on.",
    );
  const base = { kind: "replayed", name: "auto", on: "ran" } as const;
  const bind = (each: MedianRule): Replay => ({ stops: medianRule(each), ends: null });
  if (rule && isExplained(rule)) {
    return {
      ...base,
      variants: spanning(rule.variants).map(bind),
      basis: "inferred",
      note: () => `${whatStopsTell(rule)} That rule is replayed.`,
    };
  }
  return {
    ...base,
    variants: [MIDDLE, LITERAL, CAUTIOUS].map(bind),
    basis: "assumed",
    note: ([, literal, cautious]) =>
      `SageMaker does not document when its rule starts to act: replayed between the literal rule (${counted(literal?.stopped ?? 0, "trial")} stopped) and a cautious start (${cautious?.stopped ?? 0}). ${whatStopsTell(rule)}`.trim(),
  };
}

/** The one in the middle, then both ends: enough to span variants that explain the same stops. */
function spanning(variants: readonly MedianRule[]): MedianRule[] {
  const chosen = [variants[variants.length >> 1], variants[0], variants.at(-1)];
  return [...new Set(chosen.filter((rule) => rule !== undefined))];
}

/** Steps of a trial on three points at least: with less there is no curve to judge. */
const canBeJudged = ({ trial, progress }: Course): boolean =>
  progress !== null && progress.steps >= 3 && (trial.curve?.points.length ?? 0) >= 2;

/** Reduction factors that the literature uses; SageMaker's own is not documented. */
const ETAS = [3, 4];
/** Share of the whole training before which no trial is stopped. */
const LEAST_SHARE = 1 / 9;

/** Resource limits that suit a tuning job: its own, else from the longest training seen. `null` without curves. */
export function hyperbandLimits({
  job,
  courses,
}: Pick<PolicyEvidence, "job" | "courses">): { minResource: number; maxResource: number } | null {
  if (!courses.some(canBeJudged)) return null;
  const longest = courses.reduce((most, { progress }) => Math.max(most, progress?.steps ?? 0), 0);
  const maxResource = job.hyperband?.maxResource ?? longest;
  return {
    minResource: job.hyperband?.minResource ?? Math.max(1, Math.round(maxResource * LEAST_SHARE)),
    maxResource,
  };
}

function hyperband(evidence: PolicyEvidence, ranAuto: boolean): Candidate {
  const untold = (note: string): Candidate => ({ kind: "untold", name: "hyperband", note });
  if (evidence.job.definitions.length > 1)
    return untold(
      "Trials of several definitions have objectives of their own and are not judged against each other here.",
    );
  const limits = hyperbandLimits(evidence);
  if (!limits) return untold("No trial has an objective curve of three epochs to judge it by.");
  const unknown = ranAuto
    ? " What the trials that were stopped would have shown later is not known: their curves are taken to go on like those of finished trials, and the best objective is not told."
    : "";
  return {
    kind: "replayed",
    name: "hyperband",
    on: ranAuto ? "unstopped" : "ran",
    variants: ETAS.map((eta) => ({ stops: successiveHalving({ ...limits, eta }), ends: null })),
    basis: "assumed",
    note: ([three, four]) =>
      `The same configurations under asynchronous successive halving, MinResource ${limits.minResource} and MaxResource ${limits.maxResource} epochs. SageMaker documents neither its reduction factor nor its rungs: assumed are 3 (${counted(three?.stopped ?? 0, "trial")} stopped) and 4 (${four?.stopped ?? 0}) in one bracket. A real run would spend what is freed on more configurations.${unknown}`,
  };
}

/** `BestObjectiveNotImproving` on the trials as they ran. AWS's own reading gives the estimate, a stricter one the range. */
export function patienceCandidate(goal: Goal, patience: number, launched: number): ReplayedCandidate {
  const ends = endsWords(launched);
  return {
    kind: "replayed",
    on: "ran",
    name: `not-improving-${patience}`,
    variants: [LEAST_IMPROVEMENT, 0].map((least) => ({
      stops: null,
      ends: notImproving(goal, patience, least),
    })),
    basis: "inferred",
    note: ([large, every]) =>
      `Ends after ${patience} trials in a row without an improvement. Counting improvements of 1 % or more, as the API reference says: ${ends(large)}; counting every improvement: ${ends(every)}. AWS does not document whether trials that still run are cut: the range holds both.`,
  };
}

function endsWords(launched: number): (each: Outcome | undefined) => string {
  return (each) =>
    each === undefined || each.trials === launched ? "never" : `after ${counted(each.trials, "trial")}`;
}

function completionCriteria({ job, courses, best }: PolicyEvidence): Candidate[] {
  const goal = job.objective?.goal;
  const results = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && trial.objective !== null,
  ).length;
  if (!goal || best?.objective === null || best?.objective === undefined || results < 4) return [];
  const base = { kind: "replayed", on: "ran" } as const;
  const sign = signOf(goal);
  const ends = endsWords(courses.length);
  const patient = PATIENCES.filter((patience) => patience < results).map((patience) =>
    patienceCandidate(goal, patience, courses.length),
  );
  const own = job.completionCriteria.targetObjective;
  const hindsight = best.objective - sign * LEAST_IMPROVEMENT * Math.abs(best.objective);
  const value = own ?? Number(hindsight.toPrecision(4));
  const reaching = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && sign * (trial.objective ?? Number.NaN) >= sign * value,
  ).length;
  const mayBeMissed = Math.exp(-reaching) > MISSED;
  const reached: Candidate = {
    ...base,
    mayBeMissed,
    name: `target-${value}`,
    variants: [{ stops: null, ends: target(goal, value) }],
    basis: own === null ? "assumed" : "inferred",
    note: ([outcome]) =>
      `Ends once a trial reaches ${value}${own === null ? ", which is 1 % short of the best and was not known before the run" : ", the target that was set"}: ${ends(outcome)}.${mayBeMissed ? " So few trials reached it that another run may never do, which the range holds." : ""}`,
  };
  const planned = job.limits.maxJobs ?? courses.length;
  const converged: Candidate = {
    ...base,
    name: "convergence",
    variants: UNLIKELY.map((unlikely) => ({ stops: null, ends: convergence(goal, unlikely, planned) })),
    basis: "assumed",
    note: (outcomes) =>
      `AWS does not document its rule beyond "an improvement of 1 % or more is unlikely": a stand-in ends the tuning job once the chance of one is below 10 % (${ends(outcomes[0])}), 5 % (${ends(outcomes[1])}) or 20 % (${ends(outcomes[2])}).`,
  };
  return [...patient, reached, converged];
}
