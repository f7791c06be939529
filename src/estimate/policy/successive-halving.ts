import { insertSorted } from "../../stats/sorted.ts";
import type { StoppingPolicy } from "./policy.ts";
import { replayRule, type StepRule } from "./replay-rule.ts";

/** Resource limits in steps (`HyperbandStrategyConfig`), and the reduction factor, which SageMaker does not expose. */
export interface HalvingLimits {
  readonly minResource: number;
  readonly maxResource: number;
  readonly eta: number;
}

/**
 * Asynchronous successive halving that stops instead of pausing (Li et al., MLSys 2020): at each rung, `minResource` times a
 * power of `eta`, a trial goes on only while it is among the best 1/eta of those that got there so far. At `maxResource` it
 * ends. SageMaker names the algorithm and documents neither eta, the rungs nor brackets: one bracket is assumed.
 */
export function successiveHalving(limits: HalvingLimits): StoppingPolicy {
  return replayRule(() => halvingStopper(limits));
}

function halvingStopper({ minResource, maxResource, eta }: HalvingLimits): StepRule {
  const reached = new Map<number, number[]>();
  return {
    completed: () => {},
    next(step) {
      let rung = minResource;
      while (rung <= step) rung = Math.max(rung + 1, Math.round(rung * eta));
      return step < maxResource ? Math.min(rung, maxResource) : Number.POSITIVE_INFINITY;
    },
    stops(progress, step) {
      if (step >= maxResource) return true;
      const shown = progress.values[step - 1] as number;
      const value = Number.isNaN(shown) ? Number.NEGATIVE_INFINITY : shown;
      const rung = reached.get(step) ?? [];
      insertSorted(rung, value);
      reached.set(step, rung);
      const kept = Math.max(1, Math.floor(rung.length / eta));
      return Number.isNaN(shown) || value < (rung[rung.length - kept] as number);
    },
  };
}
