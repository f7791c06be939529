import type { Interval } from "../model/interval.ts";
import type { Quota } from "../model/quota.ts";
import { type ClassifiedTrial, inEndOrder } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import type { Spend } from "./billing/spend.ts";
import type { SpotSaving } from "./billing/spot.ts";
import type { SpotOutlook } from "./billing/spot-outlook.ts";
import type { Counterfactuals } from "./counterfactuals.ts";
import type { FrontierPoint } from "./frontier.ts";
import type { Hindrance } from "./hindrances.ts";
import type { Leaks } from "./leaks/leaks.ts";
import type { ParallelismChoice } from "./parallelism.ts";
import type { Policy } from "./policy/policies.ts";
import type { Course } from "./policy/policy.ts";
import type { LostModelRisk } from "./risk.ts";
import type { Schedule } from "./schedule.ts";
import type { SearchLength } from "./search-length/search-length.ts";
import type { UnstoppedDurations } from "./unstopped.ts";

/** The run with every listed change applied together. */
export interface Recommended {
  readonly costUsd: Interval | null;
  readonly wallClockSeconds: Interval | null;
  readonly trials: number | null;
  readonly objective: string | null;
}

/** Everything that the estimates found about one tuning job: what rules recommend from and the report shows. */
export interface Findings {
  readonly job: TuningJob;
  /** In launch order. */
  readonly trials: readonly ClassifiedTrial[];
  readonly spend: Spend;
  readonly spot: SpotSaving;
  /** `null` where spot was used or could not have been. */
  readonly spotOutlook: SpotOutlook | null;
  readonly schedule: Schedule;
  readonly frontier: readonly FrontierPoint[];
  /** `null`, here and below, while the tuning job runs: nothing is claimed before its end. */
  readonly durations: UnstoppedDurations | null;
  readonly counterfactuals: Counterfactuals | null;
  readonly risk: LostModelRisk | null;
  /** The trials as policies see them, in launch order. */
  readonly courses: readonly Course[];
  /** What other policies would have cost; empty while the tuning job runs. */
  readonly policies: readonly Policy[];
  readonly searchLength: SearchLength | null;
  readonly parallelism: ParallelismChoice | null;
  /** `null` where none was read. */
  readonly quota: Quota | null;
  /** Why early stopping was on and stopped nothing; empty where it was off or acted. */
  readonly hindrances: readonly Hindrance[];
  /** Where time and money went without making the model better. */
  readonly leaks: Leaks;
  readonly best: ClassifiedTrial | null;
}

/** The best trial by the tuning job's own objective, the first to end of equal ones; `null` where no single objective ranks them. */
export function bestTrial(job: TuningJob, trials: readonly ClassifiedTrial[]): ClassifiedTrial | null {
  if (!job.objective) return trials.find((trial) => trial.name === job.bestTrialName) ?? null;
  const sign = job.objective.goal === "Maximize" ? 1 : -1;
  const ranked = inEndOrder(trials).filter((trial) => trial.objective !== null && trial.outcome !== "failed");
  return ranked.reduce<ClassifiedTrial | null>(
    (best, trial) =>
      best === null || sign * ((trial.objective ?? 0) - (best.objective ?? 0)) > 0 ? trial : best,
    null,
  );
}
