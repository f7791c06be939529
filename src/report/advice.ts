import type { Change } from "../estimate/next-run/change.ts";
import type { Grade } from "../model/basis.ts";
import type { Interval } from "../model/interval.ts";
import type { Recommendation } from "./schema.ts";

/** One setting to change, what it is worth, what it risks and how sure that is. */
export interface Advice {
  readonly id: Recommendation["id"];
  readonly title: string;
  readonly change: {
    readonly parameter: string;
    readonly from: string | number | null;
    readonly to: string | number | null;
  } | null;
  /** What has to change together with it: never half a change. */
  readonly alsoChange?: readonly {
    readonly parameter: string;
    readonly from: string | number | null;
    readonly to: string | number | null;
  }[];
  /** What a replay of the run with this advice taken changes; `null` where a replay cannot tell. */
  readonly effect: Change | null;
  readonly savingUsd: Interval | null;
  /** Wall clock. */
  readonly savingSeconds: Interval | null;
  readonly confidence: Grade;
  readonly risk: string;
  readonly evidence: string;
  /** Whether the run with all advice taken together has it. */
  readonly counted: boolean;
}
