import type Big from "big.js";
import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import { utcDay } from "./days.ts";
import { type TrainingLine, totalOf, trainingLines } from "./training-bill.ts";
import { marketsOf, sumOf, trialHours } from "./trial-hours.ts";
import type { Market } from "./usage-type.ts";

/** Hours of the bill within this share of the trials' hours are taken as theirs (docs/adr/0002). */
export const MATCHING_SHARE = 0.02;

interface ExactCost {
  readonly cost: Big;
  readonly trialHours: number;
  readonly coveredByPlan: boolean;
}

/** What the bill itself says is this tuning job's, by resource or by tag. */
export interface ExactBill {
  readonly by: "resource" | "tag";
  /** Of the tag; `null` by resource. */
  readonly value: string | null;
  readonly hours: number;
  readonly cost: number;
  /** Trials' hours that are billed by the hour. */
  readonly trialHours: number;
  /** Whether the hours match within 2 %, for each usage type: only then the amount leads. */
  readonly matches: boolean;
  readonly estimated: boolean;
  /** Billed cost by usage type, `instanceType market`. */
  readonly costs: ReadonlyMap<string, ExactCost>;
  /** Why it does not lead, with the remedy; `null` where it does, and by resource, where each trial is told of by itself. */
  readonly why: string | null;
}

/**
 * The tuning job's own lines of the bill, where the bill tells them: by resource where that was asked for, else by the cost
 * allocation tag, which trials inherit from their tuning job. `null` where neither was asked for.
 */
export function exactBill(observations: Observations, config: AnalysisConfig): ExactBill | string | null {
  const { resourceBill, bill, trials, tuningJob } = observations;
  if (resourceBill) {
    const names = new Set(trials.map((trial) => trial.name.toLowerCase()));
    const own = resourceBill.filter((line) => names.has(line.trainingJob));
    return matched("resource", null, trainingLines(own, tuningJob.region, config.costMetric), observations);
  }
  const key = config.costAllocationTag;
  if (key === null || !bill) return null;
  const value = observations.tags[key];
  if (value === undefined) {
    return `The trials do not all carry one value of the tag ${key}, so the bill cannot be told apart by it: give the tag to the tuning job when it is created (trials inherit it), and allow \`sagemaker:Search\`, which shows it.`;
  }
  const lines = trainingLines(bill, tuningJob.region, config.costMetric);
  if (lines.length > 0 && lines.every((line) => line.tag === null)) {
    return `The bill is not grouped by the tag ${key}: read it again with \`cost-allocation-tag\`.`;
  }
  const own = lines.filter((line) => line.tag === value && withinRun(line, observations));
  return matched("tag", value, own, observations);
}

function withinRun(line: TrainingLine, { trials }: Observations): boolean {
  return trials.some(
    (trial) =>
      trial.startedAt !== null &&
      line.day >= utcDay(trial.startedAt) &&
      line.day <= utcDay(trial.endedAt ?? trial.startedAt),
  );
}

function matched(
  by: ExactBill["by"],
  value: string | null,
  lines: readonly TrainingLine[],
  observations: Observations,
): ExactBill {
  const costs = new Map<string, ExactCost>();
  const paid = marketsOf(observations.trials);
  const own = new Set(paid.map((pair) => marketKey(...pair)));
  // Other training may carry the tag's value as well; on another instance type it is told apart.
  const theirs = lines.filter((line) => own.has(marketKey(line.instanceType, line.market)));
  let matches = paid.length > 0;
  let used = 0;
  for (const [instanceType, market] of paid) {
    const expected = sumOf(trialHours(observations.trials, instanceType, market));
    const ofType = theirs.filter((line) => line.instanceType === instanceType && line.market === market);
    const { hours, cost } = totalOf(ofType);
    matches &&= hours
      .minus(expected)
      .abs()
      .lte(MATCHING_SHARE * expected);
    used += expected;
    const coveredByPlan = ofType.some(({ coverage }) => coverage !== "none");
    costs.set(marketKey(instanceType, market), { cost, trialHours: expected, coveredByPlan });
  }
  const all = totalOf(theirs);
  const hours = all.hours.toNumber();
  return {
    by,
    value,
    hours,
    cost: all.cost.toNumber(),
    trialHours: used,
    matches: matches && used > 0,
    estimated: theirs.some((line) => line.estimated),
    costs,
    why: (matches && used > 0) || by === "resource" ? null : whyNot(hours, used),
  };
}

function whyNot(hours: number, expected: number): string {
  const seen = `${hours.toFixed(2)} of the trials' ${expected.toFixed(2)} billed hours`;
  if (hours > expected) {
    return `Lines with this tag's value have ${hours.toFixed(2)} hours, more than the trials' ${expected.toFixed(2)}: other training carries the value too. Give each tuning job its own.`;
  }
  return `Lines with this tag's value have ${seen}: the tag was activated in the payer account, or set on the tuning job, too late, or the bill is not complete yet. Activation takes up to a day and does not reach back.`;
}

export function marketKey(instanceType: string, market: Market): string {
  return `${instanceType} ${market}`;
}
