import { type BillQuery, collectBill, collectResourceBill, firstDay, hasResources } from "./aws/bill.ts";
import type { BillPages } from "./aws/bill-pages.ts";
import { instanceTypesOf } from "./aws/instance-types.ts";
import { asPayer } from "./aws/payer.ts";
import { collectPrices } from "./aws/price-list.ts";
import type { Aws } from "./aws/session.ts";
import type { CollectedTrials } from "./aws/training-jobs.ts";
import type { DescribedTuningJob } from "./aws/tuning-job.ts";
import type { Days } from "./charges/rules.ts";
import { athenaCharges } from "./charges/sources.ts";
import type { LiveDependencies, LiveOptions } from "./live-options.ts";

interface ReadBills {
  /** `null` where it was refused or not wanted; the bill by resource too. */
  readonly pages: BillPages | null;
  readonly resources: ((trainingJobs: readonly string[]) => BillPages) | null;
  readonly gaps: readonly string[];
}

interface BillingReader {
  readonly read: () => Promise<ReadBills>;
  readonly readPrices: (
    bill: BillPages | null,
    trials: CollectedTrials,
  ) => Promise<{ products: string[] | null; gaps: readonly string[] }>;
}

const DAY_MS = 86_400_000;
const NO_BILL = { pages: null, resources: null, gaps: [] };
const WANTS_BILL = new Set<LiveOptions["billing"]>(["auto", "cost-explorer", "cost-explorer-resources"]);

/** Reads bill and price list, each from the one region that answers for a partition, as far as the user wants them. */
export function billing(
  aws: Aws,
  options: LiveOptions,
  job: DescribedTuningJob,
  deps: LiveDependencies,
): BillingReader {
  const { region } = aws;
  const billRegion = region.startsWith("cn-") ? "cn-northwest-1" : "us-east-1";
  const isGovCloud = region.startsWith("us-gov-");
  const account = job.HyperParameterTuningJobArn?.split(":")[4] ?? null;
  const query: BillQuery = {
    region,
    linkedAccount: options.billingRole === null ? null : account,
    tag: options.costAllocationTag,
    createdAt: job.CreationTime ?? deps.now(),
    now: deps.now(),
  };
  const ask = async (): Promise<ReadBills> => {
    deps.progress("reading the bill");
    const lacks = "The payer account's bill was not read, so rates are published ones";
    const payer = await asPayer(aws, options.billingRole, billRegion, lacks);
    if ("gap" in payer) return { ...NO_BILL, gaps: [payer.gap] };
    const client = await payer.aws.client("cost-explorer");
    const bill = await collectBill(client, query);
    if (options.billing !== "cost-explorer-resources") return { ...bill, resources: null };
    const byJob = await collectResourceBill(client, query);
    const { pages } = byJob;
    return { ...bill, resources: pages && (() => pages), gaps: [...bill.gaps, ...byJob.gaps] };
  };
  const charges = deps.charges ?? athenaCharges(options, deps);
  return {
    read: async () => {
      if (charges) {
        const read = await charges.of(daysOf(job, deps.now()), account, region, aws.counter);
        const { charges: own, gaps } = read;
        return own
          ? { pages: [own.costAndUsage], resources: (names) => [own.withResources(names)], gaps }
          : { ...NO_BILL, gaps };
      }
      if (!WANTS_BILL.has(options.billing)) return NO_BILL;
      if (isGovCloud) {
        const gap =
          "Charges of a GovCloud account are on the bill of its commercial account, which its credentials cannot read: published prices are used. Give your own in `rates`.";
        return { ...NO_BILL, gaps: [gap] };
      }
      const byJob = options.billing === "cost-explorer-resources" && hasResources(query);
      const key = JSON.stringify(["bill", account, query.tag, options.billing, byJob]);
      return aws.once(key, ask, byJob ? query.createdAt.toISOString() : firstDay(query));
    },
    readPrices: async (bill, trials) => {
      const missing = instanceTypesOf(job, trials).filter(
        (type) => !options.pricedByUser.includes(type) && !billPrices(bill, type),
      );
      // The price list has no endpoint in GovCloud.
      if (options.billing === "built-in" || missing.length === 0 || isGovCloud)
        return { products: null, gaps: [] };
      return aws.once(`prices ${missing.join()}`, async () => {
        deps.progress(`reading the price of ${missing.join(", ")}`);
        return collectPrices(await aws.client("pricing", billRegion), region, missing);
      });
    },
  };
}

/** From the creation of a tuning job to the day after its end. */
function daysOf(job: DescribedTuningJob, now: Date): Days {
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  const end = job.HyperParameterTuningEndTime;
  const to = end ? Math.min(now.getTime(), end.getTime() + DAY_MS) : now.getTime();
  return { from: day(job.CreationTime ?? now), to: day(new Date(to)) };
}

/** Whether the bill has training usage of an instance type that costs under every metric. */
function billPrices(bill: BillPages | null, instanceType: string): boolean {
  return (bill ?? []).some((page) =>
    (page.ResultsByTime ?? []).some((day) =>
      (day.Groups ?? []).some(({ Keys, Metrics }) => {
        const isTraining = Keys?.some(
          (key) => /(^|-)(Train|TrSpt):/.test(key) && key.endsWith(`:${instanceType}`),
        );
        return isTraining && Object.values(Metrics ?? {}).every(({ Amount }) => Number(Amount) > 0);
      }),
    ),
  );
}
