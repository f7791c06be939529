import { isOver } from "../model/tuning-job.ts";
import { type Bounds, costBoundsIn } from "../report/cost-bounds.ts";
import { currenciesOf } from "../report/currency.ts";
import { potentialSaving } from "../report/potential-saving.ts";
import type { TuningJobReport, TuningReport } from "../report/schema.ts";
import type { FigureName } from "./condition.ts";
import type { Figure } from "./gate.ts";

type Judged = Pick<TuningReport, "tuningJobs" | "totals">;

/**
 * The figures of a report that a gate may hold. An estimate stands with its low end, so that a gate never fails on what may
 * not be there; what the report tells as a range or as a bound is one for the gate as well.
 *
 * @param baselineUsd cost of the run that this one is compared with; `null` where there is none.
 * @param lacksJobs whether the report lacks tuning jobs: then every figure may be larger.
 */
export function figuresOf(
  report: Judged,
  baselineUsd: number | null,
  lacksJobs = false,
): Record<FigureName, Figure> {
  const { tuningJobs, totals } = report;
  const grows = lacksJobs || tuningJobs.some((job) => !isOver(job, job.trials.running));
  const summed = currenciesOf(tuningJobs).length > 1 ? () => null : sumOfAll;
  const failed = summed(tuningJobs.map(failedCost));
  const avoided = summed(tuningJobs.map(({ savings }) => savings.earlyStopping?.costUsd?.low ?? null));
  const potential = summed(tuningJobs.map((job) => potentialSaving(job)?.low ?? null));
  const cost = totals.costUsd;
  // A total is to the cent, what it is compared with is not.
  const exact = summed(tuningJobs.map(({ actual }) => actual.costUsd ?? 0));
  const { low, high } = boundFactors(report, exact ?? 0, grows);
  const ofCost = (at: (factor: number) => number | null): Figure => ({
    value: at(1),
    low: low === null ? null : at(low),
    high: high === null ? null : at(high),
  });
  const times = (usd: number | null): Figure => ofCost((factor) => (usd === null ? null : usd * factor));
  const shareOf = (part: number | null): Figure => {
    const value = share(part, cost);
    // The same rates are in both; of what lacks, nobody knows in which.
    return low === null || high === null ? { value, low: null, high: null } : exactly(value);
  };
  const summedUp = (value: number | null): Figure => grown(value, lacksJobs);
  const hasBaseline = cost !== null && exact !== null && baselineUsd !== null && baselineUsd > 0;
  return {
    "cost-usd": ofCost((factor) => (factor === 1 || exact === null ? cost : factor * exact)),
    "failed-trial-cost-usd": times(failed),
    "failed-trial-share": shareOf(failed),
    "early-stopping-saved-usd": summedUp(avoided),
    "potential-saving-usd": summedUp(potential),
    "potential-saving-share": shareOf(potential),
    "cost-vs-baseline-percent": ofCost((factor) =>
      hasBaseline ? 100 * ((factor * exact) / baselineUsd - 1) : null,
    ),
    "longest-wall-clock-hours": grown(
      Math.max(0, ...tuningJobs.map((job) => job.actual.wallClockSeconds)) / 3600,
      grows,
    ),
    "failed-trials": grown(
      tuningJobs.reduce((count, job) => count + job.trials.failed, 0),
      grows || tuningJobs.some((job) => job.trialsNotRead > 0),
    ),
  };
}

/** The ends of the cost over the cost; what still runs, or was not read, may cost any more. */
function boundFactors(report: Judged, cost: number, grows: boolean): Bounds {
  const { low, high } = costBoundsIn(report, currenciesOf(report.tuningJobs)[0] ?? null);
  const over = (end: number | null): number | null => (end === null ? null : cost > 0 ? end / cost : 1);
  return { low: over(low), high: grows ? null : over(high) };
}

function exactly(value: number | null): Figure {
  return { value, low: value, high: value };
}

function grown(value: number | null, stillGrows: boolean): Figure {
  return { value, low: value, high: stillGrows ? null : value };
}

function failedCost(job: TuningJobReport): number | null {
  const row = job.spend.find((each) => each.outcome === "failed");
  return row ? row.costUsd : 0;
}

/** `null` where a part is not known. */
export function sumOfAll(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
}

/** Of nothing, nothing is a share: an audit without tuning jobs passes its limits. */
function share(part: number | null, whole: number | null): number | null {
  if (part === 0 && whole === 0) return 0;
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
