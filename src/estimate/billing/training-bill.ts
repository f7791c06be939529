import Big from "big.js";
import { type BilledUsage, COST_METRICS, type CostMetric } from "../../model/observations.ts";
import { type Market, type TrainingUsage, trainingUsage } from "./usage-type.ts";

/** One line of the bill that is training time in the tuning job's region. */
export interface TrainingLine extends TrainingUsage {
  readonly day: string;
  readonly tag: string | null;
  readonly hours: Big;
  /** The chosen metric. */
  readonly cost: Big;
  /** Amortised, so that it has a plan's part in it whatever the metric; the same where the bill does not tell. */
  readonly worth: Big;
  /** Share of the usage that a savings plan covers, as far as the amounts tell. */
  readonly coverage: Coverage;
  readonly estimated: boolean;
}

/** How much of a line a commitment pays: `part` makes hours of one type differ in price. */
export type Coverage = "none" | "part" | "whole";

/** Training of one usage type on one day. */
export interface BilledDay {
  readonly hours: Big;
  readonly cost: Big;
  readonly worth: Big;
  readonly estimated: boolean;
  readonly coverage: Coverage;
}

/**
 * The training lines of one region. The request is filtered by region, so prefixes only matter for a bill that was not:
 * lines of the region by their prefix where there are any, else those whose prefix does not say otherwise for sure.
 */
export function trainingLines(
  bill: readonly BilledUsage[],
  region: string,
  metric: CostMetric,
): TrainingLine[] {
  return trainingOf(bill, region).flatMap(({ usage, line }): TrainingLine[] => {
    const cost = line.amounts[metric];
    if (cost === undefined || line.quantity === null) return [];
    return [
      {
        ...usage,
        day: line.day,
        tag: line.tag,
        hours: new Big(line.quantity),
        cost: new Big(cost),
        worth: new Big(ofKind(line, metric, "Amortized") ?? cost),
        coverage: coverageOf(line, metric),
        estimated: line.estimated,
      },
    ];
  });
}

function trainingOf(
  bill: readonly BilledUsage[],
  region: string,
): { usage: TrainingUsage; line: BilledUsage }[] {
  const training = bill.flatMap((line) => {
    const usage = trainingUsage(line.usageType);
    return usage ? [{ usage, line }] : [];
  });
  const own = training.filter(({ usage }) => usage.region === region);
  return own.length > 0 ? own : training.filter(({ usage }) => !usage.regionIsSure);
}

/** Training of the region that the bill has without what a rate is made from: a sentence with the remedy, else `null`. */
export function unreadableLines(
  bill: readonly BilledUsage[],
  region: string,
  metric: CostMetric,
): string | null {
  const training = trainingOf(bill, region).map(({ line }) => line);
  const without = training.filter(
    ({ amounts, quantity }) => amounts[metric] === undefined || quantity === null,
  );
  if (without.length === 0) return null;
  const lacks = [
    without.some(({ amounts }) => amounts[metric] === undefined) ? metric : "",
    without.some(({ quantity }) => quantity === null) ? "UsageQuantity" : "",
  ].filter(Boolean);
  const others = COST_METRICS.filter((other) =>
    training.every(({ amounts }) => amounts[other] !== undefined),
  );
  const of = without.length === training.length ? "" : `${without.length} of ${training.length} lines of `;
  const choice =
    lacks.includes(metric) && others.length > 0
      ? `, or choose a cost that it has with \`cost-metric\` (${others.map(optionOf).join(", ")})`
      : "";
  return `The bill has ${of}this training without ${lacks.join(" and ")}, so ${of ? "they give" : "it gives"} no rate. Read it again with ${lacks.length > 1 ? "these metrics" : "this metric"}${choice}.`;
}

/** `NetUnblendedCost` as the input `cost-metric` has it: `net-unblended`. */
function optionOf(metric: CostMetric): string {
  return metric
    .replace(/Cost$/, "")
    .replace(/(?<=.)(?=[A-Z])/, "-")
    .toLowerCase();
}

/** Amortized cost has the plan's fee in it, unblended cost nets the covered usage to nothing: the two tell coverage. */
function coverageOf(line: BilledUsage, metric: CostMetric): Coverage {
  const amortized = ofKind(line, metric, "Amortized");
  const unblended = ofKind(line, metric, "Unblended");
  if (amortized === undefined || unblended === undefined) return "none";
  const [economic, invoiced] = [new Big(amortized), new Big(unblended)];
  const slack = economic.abs().times(0.001);
  if (economic.minus(invoiced).abs().lte(slack)) return "none";
  return invoiced.abs().lte(slack) ? "whole" : "part";
}

/** What is left of lines once some of their hours are told apart. */
export function without(lines: readonly TrainingLine[], apart: readonly TrainingLine[]): TrainingLine[] {
  const taken = apart.map((line) => ({
    ...line,
    hours: line.hours.times(-1),
    cost: line.cost.times(-1),
    worth: line.worth.times(-1),
  }));
  return [...lines, ...taken];
}

/** Lines together. */
export function totalOf(lines: readonly TrainingLine[]): { hours: Big; cost: Big } {
  return {
    hours: lines.reduce((sum, line) => sum.plus(line.hours), new Big(0)),
    cost: lines.reduce((sum, line) => sum.plus(line.cost), new Big(0)),
  };
}

/** A line's amortized or unblended cost, after private discounts where the metric is. */
function ofKind({ amounts }: BilledUsage, metric: CostMetric, kind: "Amortized" | "Unblended") {
  return amounts[`${metric.startsWith("Net") ? "Net" : ""}${kind}Cost`];
}

/** The days of one instance type and market. */
export function billedDays(
  lines: readonly TrainingLine[],
  instanceType: string,
  market: Market,
): Map<string, BilledDay> {
  const days = new Map<string, BilledDay>();
  for (const line of lines) {
    if (line.instanceType !== instanceType || line.market !== market) continue;
    const known = days.get(line.day);
    days.set(line.day, known ? added(known, line) : line);
  }
  return days;
}

function added(a: BilledDay, b: BilledDay): BilledDay {
  return {
    hours: a.hours.plus(b.hours),
    cost: a.cost.plus(b.cost),
    worth: a.worth.plus(b.worth),
    estimated: a.estimated || b.estimated,
    coverage: a.coverage === b.coverage ? a.coverage : "part",
  };
}
