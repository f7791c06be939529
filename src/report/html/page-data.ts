import type { Findings } from "../../estimate/findings.ts";
import { type WhatIfRun, whatIfRun } from "../../estimate/what-if/plain-run.ts";
import type { RenderContext } from "../context.ts";
import { bestSoFar } from "../figures/best-so-far.ts";
import { slots } from "../figures/slots.ts";
import type { TuningJobReport } from "../schema.ts";
import { digits } from "./digits.ts";
import { type DrawnCurves, drawnCurves } from "./drawn-curves.ts";
import { type SearchSpace, searchSpace } from "./search-space.ts";
import { type TrialColumns, trialColumns } from "./trial-columns.ts";

/** What the page's script draws from. Columns rather than rows: ten thousand trials fit in a few megabytes. */
export interface PageData {
  readonly metric: string | null;
  readonly goal: "Maximize" | "Minimize" | null;
  /** What amounts are: in a currency (ISO 4217), per cent of this run's cost, or `null`: not shown, or not known. */
  readonly unit: string | null;
  /** Some of the cost is not known. */
  readonly isAtLeast: boolean;
  readonly trials: TrialColumns;
  readonly curves: DrawnCurves;
  /** By ended trial: amount spent (hours of instance time where there is no unit of money), its objective, best so far. */
  readonly bestSoFar: readonly (readonly [
    spent: number,
    objective: number | null,
    best: number | null,
    trial: number,
  ])[];
  readonly frontier: readonly {
    readonly slots: number;
    readonly hours: number;
    readonly low: number;
    readonly high: number;
    readonly ran: boolean;
  }[];
  readonly spend: readonly {
    readonly outcome: string;
    readonly label: string;
    /** Hours of instance time where there is no unit of money; `null` where none of it has a price. */
    readonly amount: number | null;
  }[];
  /** What other stopping rules would have cost; empty where money is not shown or known. */
  readonly policies: readonly {
    readonly name: string;
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly lost: number | null;
  }[];
  /** Milliseconds since the tuning job's creation. */
  readonly timeline: {
    readonly all: number;
    readonly bars: readonly (readonly [slot: number, from: number, to: number, trial: number])[];
  };
  readonly space: SearchSpace;
  readonly whatIf: WhatIfRun | null;
}

const MOST_BARS = 600;

/** @param findings `null` where only the report is left, as in an audit: then there are no curves and no what-if. */
export function pageData(job: TuningJobReport, findings: Findings | null, context: RenderContext): PageData {
  const whole = job.actual.costUsd;
  const unit = moneyUnit(job, context);
  const amount = (usd: number | null): number | null =>
    usd === null || unit === null ? null : digits(unit !== "%" ? usd : (100 * usd) / (whole ?? 1));
  const spent = (usd: number | null, seconds: number): number | null =>
    unit === null ? digits(seconds / 3600) : amount(usd);
  const details = job.trialDetails;
  const index = new Map(details.map((trial, at) => [trial.name, at]));
  const at = (name: string): number => index.get(name) ?? -1;
  return {
    metric: job.objective?.metric ?? null,
    goal: job.objective?.goal ?? null,
    unit,
    isAtLeast: job.actual.costIsAtLeast,
    trials: trialColumns(job, amount, at),
    curves: findings ? drawnCurves(job, findings, at) : { all: 0, shown: [] },
    bestSoFar: bestSoFar(job).map((point) => [
      spent(point.costUsd, point.billableSeconds) ?? 0,
      point.trial.outcome === "failed" ? null : point.trial.objective,
      point.best,
      at(point.trial.name),
    ]),
    frontier: job.parallelismFrontier.map((point) => ({
      slots: point.maxParallelJobs,
      hours: digits(point.wallClockSeconds / 3600),
      low: digits(point.wallClockRange.low / 3600),
      high: digits(point.wallClockRange.high / 3600),
      ran: point.maxParallelJobs === job.limits.maxParallelJobs,
    })),
    spend: job.spend.map((part) => ({
      outcome: part.outcome,
      label: part.label,
      amount: spent(part.costUsd, part.billableSeconds),
    })),
    policies: job.policies.flatMap(({ name, costUsd, betterModelLostProbability: lost }) => {
      const [estimate, low, high] = [costUsd?.estimate, costUsd?.low, costUsd?.high].map((usd) =>
        amount(usd ?? null),
      );
      return estimate === null || estimate === undefined
        ? []
        : [{ name, estimate, low: low ?? 0, high: high ?? 0, lost }];
    }),
    timeline: timeline(job, at),
    space: searchSpace(job, findings),
    whatIf: findings && whatIfRun(findings, unit === null || unit === "%" ? (whole ?? 1) / 100 : 1),
  };
}

export function moneyUnit(
  { actual: { costUsd }, billing }: TuningJobReport,
  { money }: RenderContext,
): PageData["unit"] {
  if (money === "usd") return costUsd === null ? null : billing.currency;
  return money === "relative" && costUsd ? "%" : null;
}

function timeline(job: TuningJobReport, at: (name: string) => number): PageData["timeline"] {
  const start = Date.parse(job.createdAt);
  const bars = slots(job).flatMap((row, slot) =>
    row.map(
      (each) => [slot + 1, each.from - start, each.to - start, at(each.trial.name), each.number] as const,
    ),
  );
  const shown = bars.filter((bar) => bar[4] <= MOST_BARS);
  return { all: bars.length, bars: shown.map(([slot, from, to, trial]) => [slot, from, to, trial]) };
}
