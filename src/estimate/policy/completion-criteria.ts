import { counted } from "../../model/counted.ts";
import { type Goal, signOf } from "../../model/tuning-job.ts";
import { LEAST_IMPROVEMENT, notImproving, target } from "./completion.ts";
import { convergence } from "./convergence.ts";
import type { ListedPolicy, PolicyEvidence, ReplayedPolicy } from "./listed-policy.ts";
import type { ReplayOutcome } from "./outcome.ts";

/** Trials without an improvement after which a tuning job could end (docs/method.md). */
const PATIENCES = [5, 10, 15, 20, 30, 40];
/** Chances of a further improvement that may count as "unlikely". */
const UNLIKELY = [0.1, 0.05, 0.2];

/** As many trials of another run reach a target as of this one, more or less: Poisson's chance of none that a 90 % range holds. */
const MISSED = 0.05;

/** Completion criteria on the trials as they ran; none where too few have a result. */
export function completionCriteria({ job, courses, best }: PolicyEvidence): ListedPolicy[] {
  const goal = job.objective?.goal;
  const results = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && trial.objective !== null,
  ).length;
  if (!goal || best?.objective === null || best?.objective === undefined || results < 4) return [];
  const base = { kind: "replayed", on: "ran" } as const;
  const sign = signOf(goal);
  const ends = endsWords(courses.length);
  const patient = PATIENCES.filter((patience) => patience < results).map((patience) =>
    patiencePolicy(goal, patience, courses.length),
  );
  const own = job.completionCriteria.targetObjective;
  const hindsight = best.objective - sign * LEAST_IMPROVEMENT * Math.abs(best.objective);
  const value = own ?? Number(hindsight.toPrecision(4));
  const reaching = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && sign * (trial.objective ?? Number.NaN) >= sign * value,
  ).length;
  const mayBeMissed = Math.exp(-reaching) > MISSED;
  const reached: ListedPolicy = {
    ...base,
    mayBeMissed,
    name: `target-${value}`,
    variants: [{ stops: null, ends: target(goal, value) }],
    basis: own === null ? "assumed" : "inferred",
    note: ([outcome]) =>
      `Ends once a trial reaches ${value}${own === null ? ", which is 1 % short of the best and was not known before the run" : ", the target that was set"}: ${ends(outcome)}.${mayBeMissed ? " So few trials reached it that another run may never do, which the range holds." : ""}`,
  };
  const planned = job.limits.maxJobs ?? courses.length;
  const converged: ListedPolicy = {
    ...base,
    name: "convergence",
    variants: UNLIKELY.map((unlikely) => ({ stops: null, ends: convergence(goal, unlikely, planned) })),
    basis: "assumed",
    note: (outcomes) =>
      `AWS does not document its rule beyond "an improvement of 1 % or more is unlikely": a stand-in ends the tuning job once the chance of one is below 10 % (${ends(outcomes[0])}), 5 % (${ends(outcomes[1])}) or 20 % (${ends(outcomes[2])}).`,
  };
  return [...patient, reached, converged];
}

/** `BestObjectiveNotImproving` on the trials as they ran. AWS's own reading gives the estimate, a stricter one the range. */
export function patiencePolicy(goal: Goal, patience: number, launched: number): ReplayedPolicy {
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

function endsWords(launched: number): (each: ReplayOutcome | undefined) => string {
  return (each) =>
    each === undefined || each.trials === launched ? "never" : `after ${counted(each.trials, "trial")}`;
}
