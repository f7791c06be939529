import type { Basis } from "../../model/basis.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import type { Spend } from "../billing/spend.ts";
import type { Counterfactuals } from "../counterfactuals.ts";
import type { LostModelRisk } from "../risk.ts";
import type { Schedule } from "../schedule.ts";
import type { UnstoppedDurations } from "../unstopped.ts";
import type { IdentifiedRule } from "./identify.ts";
import type { PolicyRules, ReplayOutcome } from "./outcome.ts";
import type { Course } from "./policy.ts";

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
export type ListedPolicy = { readonly name: string } & (
  | { readonly kind: "ran"; readonly note: string }
  | { readonly kind: "untold"; readonly note: string }
  | { readonly kind: "unstopped" }
  | {
      readonly kind: "replayed";
      /** The trials as they ran, or as they would have run with nothing stopped. */
      readonly on: "ran" | "unstopped";
      /** What the policy may be where AWS leaves it open; the first one gives the estimate. */
      readonly variants: readonly PolicyRules[];
      readonly basis: Basis;
      /** Another run may never meet the criterion: the range then reaches up to the whole run. */
      readonly mayBeMissed?: boolean;
      readonly note: (outcomes: readonly ReplayOutcome[]) => string;
    }
);

export type ReplayedPolicy = Extract<ListedPolicy, { kind: "replayed" }>;
