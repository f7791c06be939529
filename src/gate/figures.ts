import { isOver } from "../model/tuning-job.ts";
import { currenciesOf } from "../report/currency.ts";
import { potentialSaving } from "../report/potential-saving.ts";
import type { TuningJobReport, TuningReport } from "../report/schema.ts";
import type { FigureName } from "./condition.ts";
import type { Figure } from "./gate.ts";

type Judged = Pick<TuningReport, "tuningJobs" | "totals">;

/**
 * The figures of a report that a gate may hold. An estimate stands with its low end, so that a gate never fails on what may
 * not be there.
 *
 * @param baselineUsd cost of the run that this one is compared with; `null` where there is none.
 */
export function figuresOf(report: Judged, baselineUsd: number | null): Record<FigureName, Figure> {
  const { tuningJobs, totals } = report;
  const running = tuningJobs.some((job) => !isOver(job, job.trials.running));
  const priced = { atLeast: totals.costIsAtLeast || running };
  const summed = currenciesOf(tuningJobs).length > 1 ? () => null : sum;
  const failed = summed(tuningJobs.map(failedCost));
  const potential = summed(tuningJobs.map((job) => potentialSaving(job)?.low ?? null));
  const cost = totals.costUsd;
  // A total is to the cent, what it is compared with is not.
  const exact = summed(tuningJobs.map(({ actual }) => actual.costUsd ?? 0));
  const known = (value: number | null): Figure => ({ value, atLeast: false });
  const more =
    cost !== null && exact !== null && baselineUsd !== null && baselineUsd > 0
      ? 100 * (exact / baselineUsd - 1)
      : null;
  return {
    "cost-usd": { value: cost, ...priced },
    "failed-trial-cost-usd": { value: failed, ...priced },
    "failed-trial-share": { value: share(failed, cost), ...priced },
    "early-stopping-saved-usd": known(totals.earlyStoppingSavedUsd?.low ?? null),
    "potential-saving-usd": known(potential),
    "potential-saving-share": { value: share(potential, cost), ...priced },
    "cost-vs-baseline-percent": { value: more, ...priced },
    "longest-wall-clock-hours": {
      value: Math.max(0, ...tuningJobs.map((job) => job.actual.wallClockSeconds)) / 3600,
      atLeast: running,
    },
    "failed-trials": {
      value: tuningJobs.reduce((count, job) => count + job.trials.failed, 0),
      atLeast: running || tuningJobs.some((job) => job.trialsNotRead > 0),
    },
  };
}

function failedCost(job: TuningJobReport): number | null {
  const row = job.spend.find((each) => each.outcome === "failed");
  return row ? row.costUsd : 0;
}

function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
}

/** Of nothing, nothing is a share: an audit without tuning jobs passes its limits. */
function share(part: number | null, whole: number | null): number | null {
  if (part === 0 && whole === 0) return 0;
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
