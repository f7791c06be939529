import { daysAgo, invoice, type Price } from "../../test/invoice.ts";
import type { LedgerLine } from "../../test/servers/aws/ledger.ts";
import {
  flat,
  G5,
  HOUR,
  job,
  type KnownAccount,
  known,
  LIST,
  noise,
  plan,
  runAt,
  team,
  trials,
} from "./invoices.ts";

/** The accounts of the benchmark: each a way in which a bill is made. */
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
