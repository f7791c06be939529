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

const LIST = 1.408;
const G5 = "ml.g5.xlarge";
const HOUR = 3600;
const flat = (amortized: number) => (): Price => ({ amortized });

/** Trials side by side, an hour and some minutes each, none as long as another. */
function trials(start: number, count: number, of: Partial<BilledTrial> = {}): BilledTrial[] {
  return Array.from({ length: count }, (_, index) => ({
    startedAt: start + 37 * index,
    trainingSeconds: 3900 + 211 * index,
    instances: [{ instanceType: G5, count: 1 }],
    ...of,
  }));
}

const runAt = daysAgo(6) + 9 * HOUR;
const job = (of: Partial<InvoicedJob> = {}): InvoicedJob => ({
  name: "known-invoice",
  trials: trials(runAt, 8),
  ...of,
});

/** Another team's training, all day long, on the last thirty days. */
const team = (first = 30, last = 0, tags: Record<string, string> = { team: "vision" }): InvoicedJob => ({
  name: "other-team",
  tags,
  trials: Array.from({ length: first - last }, (_, index) => ({
    startedAt: daysAgo(first - index) + 2 * HOUR,
    trainingSeconds: 9 * HOUR + 600 * (index % 5),
    instances: [{ instanceType: G5, count: 1 }],
  })),
});

/** An hourly commitment that pays for the first instance-hours of each hour: those of `first` before those of `then`. */
function plan(
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

function known(
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
function noise(own: readonly LedgerLine[]): LedgerLine[] {
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

export function knownAccounts(): KnownAccount[] {
  const others = invoice(team(), "USE1-", flat(0.88 * LIST));
  const listed = invoice(team(), "USE1-", flat(LIST));
  const discounted = invoice(job(), "USE1-", flat(0.88 * LIST));
  return [
    known("12 % discount, other teams' training, credits, tax, hosting", true, job(), discounted, [
      ...others,
      ...noise(discounted),
    ]),
    ...instanceAccounts(),
    ...planAccounts(listed),
    ...tagAccounts(),
    ...timeAccounts(others),
    ...placeAccounts(discounted, others),
  ];
}

function instanceAccounts(): KnownAccount[] {
  const prices: Record<string, number> = { [G5]: 1.31, "ml.m5.2xlarge": 0.402, "ml.c5.4xlarge": 0.71 };
  const mixed = job({
    trials: [
      ...trials(runAt, 3, { instances: [{ instanceType: G5, count: 4 }] }),
      ...trials(runAt, 3, { instances: [{ instanceType: "ml.c5.4xlarge", count: 1 }] }),
      ...trials(runAt, 2, {
        instances: [
          { instanceType: G5, count: 1 },
          { instanceType: "ml.m5.2xlarge", count: 3 },
        ],
      }),
    ],
  });
  const priced = (type: string): Price => ({ amortized: prices[type] ?? Number.NaN });
  const spot = job({
    trials: trials(runAt, 8).map((trial, index) => ({
      ...trial,
      spot: true,
      billableSeconds: Math.round(trial.trainingSeconds * (0.31 + 0.01 * index)),
    })),
  });
  const spotPrice = (_type: string, isSpot: boolean): Price => ({ amortized: isSpot ? 1.4084 : 1.2575 });
  return [
    known(
      "several instances, groups of two types, three types",
      true,
      mixed,
      invoice(mixed, "USE1-", priced),
    ),
    known(
      "managed spot beside on-demand training of the same type",
      true,
      spot,
      invoice(spot, "USE1-", spotPrice),
      invoice(team(), "USE1-", spotPrice),
    ),
  ];
}

function planAccounts(listed: readonly LedgerLine[]): KnownAccount[] {
  const whole = plan(job(), team(), 100);
  const part = plan(team(), job(), 3);
  const own = plan(job(), team(), 5);
  return [
    known("savings plan that covers all training", true, job(), whole.prior, whole.after),
    known("savings plan for part; another team uses it first", false, job(), part.after, part.prior),
    known("savings plan for part; these trials use it first", false, job(), own.prior, own.after),
    known(
      "free tier that ends during the run",
      false,
      job(),
      invoice(job(), "USE1-", (_type, _spot, hour) => ({ amortized: hour < runAt + HOUR ? 0 : LIST })),
      listed,
    ),
  ];
}

function tagAccounts(): KnownAccount[] {
  const tagged = job({ tags: { "tuning-run": "pr-17" } });
  const shared = plan(team(30, 0, { "tuning-run": "pr-12" }), tagged, 3);
  const args = ["--cost-allocation-tag", "tuning-run"];
  const active = { activeTags: ["tuning-run"] };
  const late = shared.after.map((line, index) => (index % 2 === 0 ? line : { ...line, tags: {} }));
  return [
    known("cost allocation tag, savings plan for part", true, tagged, shared.after, shared.prior, {
      args,
      invoice: active,
    }),
    known("tag activated too late, savings plan for part", false, tagged, late, shared.prior, {
      args,
      invoice: active,
    }),
    known("bill by resource, savings plan for part", true, job(), ...ownAndOthers(plan(team(), job(), 3)), {
      args: ["--billing", "cost-explorer-resources"],
      invoice: { resourcesEnabled: true },
    }),
  ];
}

function ownAndOthers(of: { prior: LedgerLine[]; after: LedgerLine[] }): [LedgerLine[], LedgerLine[]] {
  return [of.after, of.prior];
}

/** Midnight UTC at the start of a month that is two days old at least. */
function monthStart(): number {
  const now = new Date(1000 * daysAgo(3));
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1) / 1000;
}

function timeAccounts(others: readonly LedgerLine[]): KnownAccount[] {
  const midnight = job({ trials: trials(daysAgo(5) - HOUR, 8) });
  const step = monthStart();
  const months = job({ trials: trials(step - HOUR, 8) });
  const cut = (_type: string, _spot: boolean, hour: number): Price => ({ amortized: hour < step ? 2 : 1.4 });
  const today = job({ trials: trials(daysAgo(0) - 4 * HOUR, 8) });
  const unbilled = invoice(today, "USE1-", flat(0.88 * LIST));
  const half = today.trials.map((_, index) => index).filter((index) => index % 2 === 0).length;
  return [
    known("split over midnight UTC", true, midnight, invoice(midnight, "USE1-", flat(0.88 * LIST)), others),
    known("split over midnight and month, with a price cut", true, months, invoice(months, "USE1-", cut)),
    known("the run's day is not billed yet", true, today, unbilled, others, {
      invoice: { lines: others, estimatedFrom: "0000" },
    }),
    known("half of the run is billed, as estimated", true, today, unbilled, others, {
      invoice: { lines: [...unbilled.slice(0, half), ...others] },
    }),
  ];
}

function placeAccounts(discounted: readonly LedgerLine[], others: readonly LedgerLine[]): KnownAccount[] {
  const irish = job({ region: "eu-west-1" });
  const china = job({ region: "cn-northwest-1", partition: "aws-cn" });
  const elsewhere = { ...job(), account: "444455556666", name: "same-payer" };
  const role = "arn:aws:iam::999988887777:role/billing";
  return [
    known(
      "Ireland: prefix EU, beside the same type in us-east-1",
      true,
      irish,
      invoice(irish, "EU-", flat(1.41)),
      others,
      { account: { region: "eu-west-1" } },
    ),
    known("usage types without a prefix", true, job(), invoice(job(), "", flat(1.3))),
    known("China, billed in CNY", true, china, invoice(china, "CNW1-", flat(11.2)), [], {
      invoice: { currency: "CNY" },
      account: { region: "cn-northwest-1" },
    }),
    known(
      "bill of the payer account, read with its role",
      true,
      job(),
      discounted,
      invoice(elsewhere, "USE1-", flat(LIST)),
      {
        args: ["--billing-role", role, "--billing-external-id", "finance"],
        account: { billingRole: { arn: role, externalId: "finance" } },
      },
    ),
    known("Cost Explorer refused: list price", false, job(), discounted, others, {
      account: { refuse: ["ce:GetCostAndUsage"] },
    }),
  ];
}
