import type { Policy } from "../estimate/policy/policies.ts";
import type { ClassifiedTrial } from "../model/trial.ts";
import { fromTo, objectiveValue } from "../report/format.ts";

/** What a policy does to the best objective of this run, in the objective's own unit. */
export function objectiveChange({ bestObjective, spread }: Policy, best: ClassifiedTrial | null): string {
  if (bestObjective === null || best?.objective == null)
    return "What the best objective would have been cannot be known.";
  const [from, to] = [objectiveValue(best.objective), objectiveValue(bestObjective)];
  const reach = spread?.bestObjective;
  const range = reach
    ? ` (${fromTo(objectiveValue(reach.low), objectiveValue(reach.high))} over shuffled orders)`
    : "";
  return from === to
    ? `The best objective of this run, ${from}, would have been found${range}.`
    : `The best objective of this run would have been ${to} instead of ${from}${range}.`;
}

/** Whether most replays lost the trial that won: a reader who looks at the saving alone would be misled. */
export function oftenLost(probability: number | null): boolean {
  return probability !== null && probability > 0.5;
}
