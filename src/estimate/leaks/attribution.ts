import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import type { Reconciliation } from "../billing/reconcile.ts";

/** Why the bill does not tell this tuning job from other training. */
export interface Attribution {
  readonly problem: "not-tagged" | "tag-not-billed" | "nothing-tagged";
  /** The cost allocation tag that was asked for. */
  readonly tag: string | null;
  /** Of the training hours billed on the run's days, those of other training, 0 to 1. */
  readonly otherShare: number;
}

/** Below this share of other training the bill is nearly all this tuning job's. */
const LEAST_OTHER = 0.2;

/** `null` where no bill was read, nothing else trained, or the bill does tell them apart. */
export function attribution(
  tags: Observations["tags"],
  bill: Reconciliation | null,
  config: AnalysisConfig,
): Attribution | null {
  if (!bill || bill.billed.hours <= 0 || bill.exact?.leads) return null;
  const otherShare = Math.max(0, bill.otherTraining.hours + bill.unexplained.hours) / bill.billed.hours;
  if (otherShare < LEAST_OTHER) return null;
  const tag = config.costAllocationTag;
  if (tag === null) {
    return Object.keys(tags).length === 0 ? { problem: "nothing-tagged", tag, otherShare } : null;
  }
  if (tags[tag] === undefined) return { problem: "not-tagged", tag, otherShare };
  return bill.exact?.hours === 0 ? { problem: "tag-not-billed", tag, otherShare } : null;
}
