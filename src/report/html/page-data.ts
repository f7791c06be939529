import type { Findings } from "../../estimate/findings.ts";
import { unstoppedCourses } from "../../estimate/policy/courses.ts";
import type { Course } from "../../estimate/policy/policy.ts";
import { secondsAt } from "../../estimate/unstopped/clock.ts";
import { type WhatIfRun, whatIfRun } from "../../estimate/what-if.ts";
import { signOf } from "../../model/tuning-job.ts";
import type { RenderContext } from "../context.ts";
import { bestSoFar } from "../figures/best-so-far.ts";
import { slots } from "../figures/slots.ts";
import type { TuningJobReport } from "../schema.ts";
import { type TrialColumns, trialColumns } from "./trial-columns.ts";

/** What the page's script draws from. Columns rather than rows: ten thousand trials fit in a few megabytes. */
export interface PageData {
  readonly metric: string | null;
  readonly goal: "Maximize" | "Minimize" | null;
  /** What amounts are: in a currency (ISO 4217), per cent of this run's cost, or not shown at all. */
  readonly unit: string | null;
  readonly trials: TrialColumns;
  readonly curves: { readonly all: number; readonly shown: readonly DrawnCurve[] };
  /** By ended trial: amount spent (hours of instance time where money is not shown), its objective, best so far. */
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
    readonly amount: number;
    readonly hours: number;
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
  /** Tuned hyperparameters: the numeric ones with the scale of their range. */
  readonly space: readonly {
    readonly name: string;
    readonly log: boolean;
    readonly values: readonly (number | string | null)[];
  }[];
  readonly whatIf: WhatIfRun | null;
}

/** An objective curve in minutes of training; `rest` continues it to where it might have ended. */
interface DrawnCurve {
  readonly trial: number;
  readonly points: readonly (readonly [minutes: number, objective: number])[];
  readonly rest: readonly (readonly [minutes: number, objective: number])[];
}

const MOST_CURVES = 300;
const MOST_POINTS = 40;
const MOST_BARS = 600;
const MOST_PARAMETERS = 12;

/** @param findings `null` where only the report is left, as in an audit: then there are no curves and no what-if. */
export function pageData(
  job: TuningJobReport,
  findings: Findings | null,
  context: RenderContext,
  now: number,
): PageData {
  const whole = job.actual.costUsd;
  const unit =
    context.money === "usd" ? job.billing.currency : context.money === "relative" && whole ? "%" : null;
  const amount = (usd: number | null): number | null =>
    usd === null || unit === null ? null : digits(unit !== "%" ? usd : (100 * usd) / (whole ?? 1));
  const details = job.trialDetails;
  const index = new Map(details.map((trial, at) => [trial.name, at]));
  const at = (name: string): number => index.get(name) ?? -1;
  return {
    metric: job.objective?.metric ?? null,
    goal: job.objective?.goal ?? null,
    unit,
    trials: trialColumns(job, amount, at),
    curves: findings ? curves(job, findings, at) : { all: 0, shown: [] },
    bestSoFar: bestSoFar(job).map((point) => [
      amount(point.costUsd) ?? digits(point.billableSeconds / 3600),
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
      amount: amount(part.costUsd) ?? digits(part.billableSeconds / 3600),
      hours: digits(part.billableSeconds / 3600),
    })),
    policies: job.policies.flatMap(({ name, costUsd, betterModelLostProbability: lost }) => {
      const [estimate, low, high] = [costUsd?.estimate, costUsd?.low, costUsd?.high].map((usd) =>
        amount(usd ?? null),
      );
      return estimate === null || estimate === undefined
        ? []
        : [{ name, estimate, low: low ?? 0, high: high ?? 0, lost }];
    }),
    timeline: timeline(job, now, at),
    space: space(job, findings),
    whatIf: findings && whatIfRun(findings, unit === null || unit === "%" ? (whole ?? 1) / 100 : 1),
  };
}

/** Six significant digits: finer than any screen, and a third of the bytes. */
function digits(value: number): number {
  return Number(value.toPrecision(6));
}

/** The best curves and an even choice of the others, each thinned to what a screen resolves. */
function curves(job: TuningJobReport, findings: Findings, at: (name: string) => number): PageData["curves"] {
  const sign = signOf(job.objective?.goal);
  const seen = findings.courses.filter((course) => (course.progress?.clock?.steps.length ?? 0) > 1);
  if (job.objective === null) return { all: seen.length, shown: [] };
  const longer = findings.durations
    ? unstoppedCourses(findings.schedule, findings.courses, findings.durations).courses
    : findings.courses;
  const whole = new Map(longer.map((course) => [course.trial.name, course]));
  const ranked = seen.toSorted((a, b) => sign * ((b.trial.objective ?? 0) - (a.trial.objective ?? 0)));
  const best = ranked.slice(0, MOST_CURVES / 3);
  const others = ranked.slice(MOST_CURVES / 3);
  const every = Math.max(1, Math.ceil(others.length / (MOST_CURVES - best.length)));
  const shown = [...best, ...others.filter((_, place) => place % every === 0)];
  return {
    all: seen.length,
    shown: shown.map((course) => {
      const points = drawn(course, sign);
      const full = whole.get(course.trial.name);
      const last = points.at(-1);
      const rest =
        full && full !== course && last ? [last, ...drawn(full, sign, course.progress?.steps)] : [];
      return { trial: at(course.trial.name), points, rest };
    }),
  };
}

/** The curve after so many steps: every step has its time, also where the clock bends seldom. */
function drawn({ progress }: Course, sign: 1 | -1, after = 0): (readonly [number, number])[] {
  const clock = progress?.clock;
  if (!progress || !clock) return [];
  const steps = Array.from({ length: progress.steps - after }, (_, place) => after + place + 1);
  return thinned(steps).flatMap((step) => {
    const value = progress.values[step - 1];
    return value === undefined || !Number.isFinite(value)
      ? []
      : [[digits(secondsAt(clock, step) / 60), digits(sign * value)] as const];
  });
}

function thinned<T>(points: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  return points.filter((_, place) => place % every === 0 || place === points.length - 1);
}

function timeline(job: TuningJobReport, now: number, at: (name: string) => number): PageData["timeline"] {
  const start = Date.parse(job.createdAt);
  const bars = slots(job, now).flatMap((row, slot) =>
    row.map(
      (each) => [slot + 1, each.from - start, each.to - start, at(each.trial.name), each.number] as const,
    ),
  );
  const shown = bars.filter((bar) => bar[4] <= MOST_BARS);
  return { all: bars.length, bars: shown.map(([slot, from, to, trial]) => [slot, from, to, trial]) };
}

function space(job: TuningJobReport, findings: Findings | null): PageData["space"] {
  const ranges = new Map(
    (findings?.job.definitions ?? [])
      .flatMap((definition) => definition.ranges)
      .map((range) => [range.name, range]),
  );
  const names = [...new Set(job.trialDetails.flatMap((trial) => Object.keys(trial.hyperparameters)))];
  return names.slice(0, MOST_PARAMETERS).map((name) => {
    const range = ranges.get(name);
    const values = job.trialDetails.map((trial) => trial.hyperparameters[name] ?? null);
    const numeric = values.every(
      (value) => value === null || (value.trim() !== "" && Number.isFinite(Number(value))),
    );
    const numbers = values.map((value) => (value === null ? null : Number(value)));
    if (range?.kind === "categorical" || !numeric) return { name, log: false, values };
    const positive = numbers.every((value) => value === null || value > 0);
    const known = numbers.flatMap((value) => value ?? []);
    const wide = Math.max(...known.slice(0, 5000)) > 50 * Math.min(...known.slice(0, 5000));
    const scaling = range && "scaling" in range ? range.scaling : "Auto";
    return {
      name,
      log: positive && (scaling === "Logarithmic" || (scaling === "Auto" && wide)),
      values: numbers,
    };
  });
}
