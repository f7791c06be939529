import { type BilledTrial, daysAgo, type InvoicedJob, invoice, type Price } from "../../test/invoice.ts";
import type { Account } from "../../test/servers/aws/account.ts";
import type { Ledger, LedgerLine } from "../../test/servers/aws/ledger.ts";

/** An account whose invoice is known line by line, and the tuning job that is reported on. */
export interface KnownAccount {
  readonly title: string;
  readonly job: InvoicedJob;
  /** The tuning job's own lines: their sum is the truth. */
  readonly own: readonly LedgerLine[];
  readonly ledger: Ledger;
  readonly args?: readonly string[];
  readonly account?: Partial<Account>;
  /** Whether the data determine the cost, so that it has to be right to the cent. */
  readonly determined: boolean;
}

export const LIST = 1.408;
export const G5 = "ml.g5.xlarge";
export const HOUR = 3600;
export const flat = (amortized: number) => (): Price => ({ amortized });

/** Trials side by side, an hour and some minutes each, none as long as another. */
export function trials(start: number, count: number, of: Partial<BilledTrial> = {}): BilledTrial[] {
  return Array.from({ length: count }, (_, index) => ({
    startedAt: start + 37 * index,
    trainingSeconds: 3900 + 211 * index,
    instances: [{ instanceType: G5, count: 1 }],
    ...of,
  }));
}

export const runAt = daysAgo(6) + 9 * HOUR;
export const job = (of: Partial<InvoicedJob> = {}): InvoicedJob => ({
  name: "known-invoice",
  trials: trials(runAt, 8),
  ...of,
});

/** Another team's training, all day long, on the last thirty days. */
export const team = (
  first = 30,
  last = 0,
  tags: Record<string, string> = { team: "vision" },
): InvoicedJob => ({
  name: "other-team",
  tags,
  trials: Array.from({ length: first - last }, (_, index) => ({
    startedAt: daysAgo(first - index) + 2 * HOUR,
    trainingSeconds: 9 * HOUR + 600 * (index % 5),
    instances: [{ instanceType: G5, count: 1 }],
  })),
});

/** An hourly commitment that pays for the first instance-hours of each hour: those of `first` before those of `then`. */
export function plan(
  first: InvoicedJob,
  then: InvoicedJob,
  hoursPerHour: number,
): { prior: LedgerLine[]; after: LedgerLine[] } {
  const left = new Map<string, number>();
  const cover = (line: LedgerLine & { hour: number }): LedgerLine[] => {
    const free = left.get(String(line.hour)) ?? hoursPerHour;
    const covered = Math.min(free, line.quantity);
    left.set(String(line.hour), free - covered);
    const { hour: _hour, ...base } = line;
    const rest = line.quantity - covered;
    return [
      {
        ...base,
        recordType: "Savings Plan Covered Usage",
        quantity: covered,
        amortized: covered * PLAN,
        unblended: covered * LIST,
      },
      { ...base, recordType: "Savings Plan Negation", quantity: 0, amortized: 0, unblended: -covered * LIST },
      { ...base, quantity: rest, amortized: rest * LIST, unblended: rest * LIST },
    ].filter((part) => part.quantity > 0 || part.unblended < 0);
  };
  const lines = (of: InvoicedJob): LedgerLine[] => byHour(of).flatMap(cover);
  return { prior: lines(first), after: lines(then) };
}
const PLAN = 0.9;

/** The hour is needed to share the commitment out; the price function is the one that is told it. */
function byHour(of: InvoicedJob): (LedgerLine & { hour: number })[] {
  const hours: number[] = [];
  const lines = invoice(of, "USE1-", (_type, _spot, hour) => {
    hours.push(hour);
    return { amortized: LIST };
  });
  return lines.map((line, index) => ({ ...line, hour: hours[index] ?? 0 }));
}

export function known(
  title: string,
  determined: boolean,
  of: InvoicedJob,
  own: readonly LedgerLine[],
  others: readonly LedgerLine[] = [],
  more: Partial<KnownAccount> & { readonly invoice?: Partial<Ledger> } = {},
): KnownAccount {
  const { invoice: ledger, ...rest } = more;
  return { title, determined, job: of, own, ledger: { lines: [...own, ...others], ...ledger }, ...rest };
}

/** Credits, a refund and tax that the filter has to take out, hosting that is no training, a warm pool. */
export function noise(own: readonly LedgerLine[]): LedgerLine[] {
  const day = own[0]?.day ?? "";
  const base = {
    day,
    account: "111122223333",
    region: "us-east-1",
    usageType: `USE1-Train:${G5}`,
    quantity: 0,
  };
  return [
    { ...base, recordType: "Credit", amortized: -20 },
    { ...base, recordType: "Refund", amortized: -3 },
    { ...base, recordType: "Tax", amortized: 4.2 },
    { ...base, usageType: `USE1-Host:${G5}`, quantity: 24, amortized: 24 * LIST },
    { ...base, usageType: `USE1-TrainWarmPool:${G5}`, quantity: 3, amortized: 3 * LIST },
  ];
}
