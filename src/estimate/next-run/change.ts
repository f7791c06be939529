import type { Interval } from "../../model/interval.ts";
import type { Policy } from "../policy/policies.ts";

/** What a piece of advice changes about the next run, so that several can be replayed together. All parts are optional. */
export interface Change {
  /** Trials in parallel. */
  readonly slots?: number;
  /** What the cost on those slots is relative to this run's, under the rule that it ran with. */
  readonly slotsFactor?: Interval;
  /** Launch at most so many trials, in the order that ran; those that are not launched do not count. */
  readonly trials?: number;
  /** Trials that are not launched, by name: those that failed, or repeated another. */
  readonly without?: ReadonlySet<string>;
  /** Trials that run shorter: started up faster, or ended by a tighter limit. */
  readonly shorter?: Shortening;
  /** A rule that stops trials, or a criterion that ends the tuning job. */
  readonly policy?: Policy;
  /** What a second costs relative to this run: managed spot, another instance type. */
  readonly costFactor?: Interval;
}

/** Seconds on instances that trials run less. */
export interface Shortening {
  /** At most, by name. */
  readonly seconds: ReadonlyMap<string, number>;
  /** How much of them is really gone, from 0 to 1. */
  readonly share: Interval;
}

/**
 * Several changes as one: the fewest trials, the last parallelism named, factors multiplied. A tuning job has one rule that
 * stops trials: SageMaker's own goes before Hyperband, which excludes it and changes the search as well.
 */
export interface Merged {
  readonly slots: number | null;
  readonly trials: number | null;
  readonly without: ReadonlySet<string>;
  readonly shorter: readonly Shortening[];
  readonly stops: Policy | null;
  readonly ends: Policy | null;
  readonly costFactor: Interval | null;
}

export function merged(changes: readonly Change[]): Merged {
  const given = <T>(of: (change: Change) => T | undefined): T[] => changes.flatMap((each) => of(each) ?? []);
  const policies = given((each) => each.policy);
  const rules = policies.filter((policy) => policy.replay?.ends === null);
  const trials = given((each) => each.trials);
  // Another rule is replayed on the slots themselves.
  const factors = given((each) => each.costFactor).concat(
    rules.length > 0 ? [] : given((each) => each.slotsFactor),
  );
  return {
    slots: given((each) => each.slots).at(-1) ?? null,
    trials: trials.length > 0 ? Math.min(...trials) : null,
    without: new Set(given((each) => each.without).flatMap((names) => [...names])),
    shorter: given((each) => each.shorter),
    stops: rules.find(({ name }) => name === "auto") ?? rules[0] ?? null,
    ends: policies.find((policy) => policy.replay?.ends) ?? null,
    costFactor: factors.length > 0 ? factors.reduce(product) : null,
  };
}

/** The policy that is all that changes; `null` where more does, or none. */
export function policyAlone({ stops, ends, ...others }: Merged): Policy | null {
  const { slots, trials, without, shorter, costFactor } = others;
  if ([slots, trials, costFactor].some((each) => each !== null) || without.size + shorter.length > 0)
    return null;
  return stops && ends ? null : (stops ?? ends);
}

function product(a: Interval, b: Interval): Interval {
  return { ...a, estimate: a.estimate * b.estimate, low: a.low * b.low, high: a.high * b.high };
}
