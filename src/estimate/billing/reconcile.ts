import Big from "big.js";
import type { Observations } from "../../model/observations.ts";
import { utcDay } from "./days.ts";
import { marketKey } from "./exact-bill.ts";
import type { RateBook } from "./rates.ts";
import { billedDays, type TrainingLine, totalOf, without } from "./training-bill.ts";
import { hoursAreAtMost, marketsOf, trialHours } from "./trial-hours.ts";

/** Hours and their cost in the bill's currency. */
export interface BilledPart {
  readonly hours: number;
  readonly costUsd: number;
}

/**
 * The account's training bill of the days on which this tuning job ran, beside what its trials explain. Parts add up to
 * `billed`.
 */
export interface Reconciliation {
  /** First and last UTC day. */
  readonly from: string;
  readonly to: string;
  readonly billed: BilledPart;
  /** The trials' hours at the bill's own daily rates. */
  readonly explained: BilledPart;
  /** Training that is not this tuning job's for sure: of other usage types, or with another value of the tag. */
  readonly otherTraining: BilledPart;
  /** Of the trials' usage types beyond the trials' hours: other training, or not explained. */
  readonly unexplained: BilledPart;
  /** Trials' hours that the bill does not have (yet). */
  readonly missingHours: number;
  /** What the bill itself tells apart as this tuning job's; `null` where neither tag nor resources were asked for. */
  readonly exact: {
    readonly by: "tag" | "resource";
    readonly hours: number;
    readonly costUsd: number;
    readonly trialHours: number;
    /** Whether the hours match within 2 %, so that the report's cost is this amount. */
    readonly leads: boolean;
  } | null;
}

/** `null` where no bill is used or no trial ran. */
export function reconcile({ trials, ...observations }: Observations, book: RateBook): Reconciliation | null {
  const starts = trials.flatMap((trial) => trial.startedAt ?? []);
  const ends = trials.flatMap((trial) => trial.endedAt ?? []);
  if (!observations.bill || book.lines.length === 0 || starts.length === 0 || ends.length === 0) return null;
  const from = utcDay(starts.reduce((least, start) => Math.min(least, start)));
  const to = utcDay(ends.reduce((most, end) => Math.max(most, end)));
  const lines = book.lines.filter((line) => line.day >= from && line.day <= to);

  const types = marketsOf(trials);
  const own = new Set(types.map((pair) => marketKey(...pair)));
  const ownLines = lines.filter(
    (line) => own.has(marketKey(line.instanceType, line.market)) && !isOfAnotherJob(line, book.exact),
  );
  const explained = book.exact?.matches
    ? { hours: new Big(book.exact.hours), cost: new Big(book.exact.cost), missingHours: 0 }
    : explain(types, trials, ownLines, book);
  const [all, ours] = [totalOf(lines), totalOf(ownLines)];
  return {
    from,
    to,
    billed: part(all),
    explained: part(explained),
    otherTraining: part({ hours: all.hours.minus(ours.hours), cost: all.cost.minus(ours.cost) }),
    unexplained: part({ hours: ours.hours.minus(explained.hours), cost: ours.cost.minus(explained.cost) }),
    missingHours: explained.missingHours,
    exact: book.exact && {
      by: book.exact.by,
      hours: book.exact.hours,
      costUsd: book.exact.cost,
      trialHours: book.exact.trialHours,
      leads: book.exact.matches,
    },
  };
}

/** Whether a line carries a value of the tag, and not this tuning job's. */
function isOfAnotherJob(line: TrainingLine, exact: RateBook["exact"]): boolean {
  const value = exact?.value ?? null;
  return value !== null && line.tag !== null && line.tag !== "" && line.tag !== value;
}

/** What trials were charged, and the hours of the others, day by day, at the rate that the rest of the bill has for the day. */
function explain(
  types: ReturnType<typeof marketsOf>,
  trials: Observations["trials"],
  lines: readonly TrainingLine[],
  { charges, chargedLines }: RateBook,
): { hours: Big; cost: Big; missingHours: number } {
  let { hours, cost } = totalOf(chargedLines);
  let missingHours = 0;
  const others = trials.filter(({ name }) => !charges.has(name));
  const rest = without(lines, chargedLines);
  for (const [instanceType, market] of types) {
    const days = billedDays(rest, instanceType, market);
    const atMost = hoursAreAtMost(others, instanceType, market);
    for (const [day, ran] of trialHours(others, instanceType, market)) {
      const billed = days.get(day);
      if (!billed?.hours.gt(0) || !atMost) missingHours += Math.max(0, ran - (billed?.hours.toNumber() ?? 0));
      if (!billed?.hours.gt(0)) continue;
      const theirs = billed.hours.lt(ran) ? billed.hours : new Big(ran);
      hours = hours.plus(theirs);
      cost = cost.plus(billed.cost.times(theirs).div(billed.hours));
    }
  }
  return { hours, cost, missingHours };
}

function part({ hours, cost }: { hours: Big; cost: Big }): BilledPart {
  return { hours: hours.toNumber(), costUsd: cost.toNumber() };
}
