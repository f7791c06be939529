import type { Days } from "../charges/rules.ts";
import { athenaCharges } from "../charges/sources.ts";
import type { LiveDependencies, LiveOptions } from "../live.ts";
import { type BillQuery, collectBill, collectResourceBill, firstDay } from "./bill.ts";
import type { BillPages } from "./bill-pages.ts";
import { type AwsAccess, type CallCounter, clientConfig, counted, OPTIONAL_PATIENCE_MS } from "./clients.ts";
import { assumedRole } from "./credentials.ts";
import { collectPrices } from "./price-list.ts";
import { gapOf } from "./refusal.ts";
import type { CollectedTrials } from "./training-jobs.ts";
import type { DescribedTuningJob } from "./tuning-job.ts";

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

/** A bill that was read, by what it was asked for: tuning jobs of one account and region share it. */
export type BillCache = Map<string, { readonly from: string; readonly read: Promise<ReadBills> }>;

/**
 * Reads bill and price list, each from the one region that answers for a partition, as far as the user wants them.
 *
 * @param own credentials that the payer's role is assumed with: not those of another role.
 */
export function billing(
  options: LiveOptions,
  access: AwsAccess & { readonly region: string },
  own: AwsAccess["credentials"],
  job: DescribedTuningJob,
  deps: LiveDependencies,
  counter: CallCounter,
): BillingReader {
  const billRegion = access.region.startsWith("cn-") ? "cn-northwest-1" : "us-east-1";
  const isGovCloud = access.region.startsWith("us-gov-");
  const profile = options.profile === null ? {} : { profile: options.profile };
  const account = job.HyperParameterTuningJobArn?.split(":")[4] ?? null;
  const query: BillQuery = {
    region: access.region,
    linkedAccount: options.billingRole === null ? null : account,
    tag: options.costAllocationTag,
    createdAt: job.CreationTime ?? deps.now(),
    now: deps.now(),
  };
  const ask = async (): Promise<ReadBills> => {
    deps.progress("reading the bill");
    const { CostExplorerClient } = await import("@aws-sdk/client-cost-explorer");
    const payer = await payerCredentials(options, access, own);
    if ("gap" in payer) return { ...NO_BILL, gaps: [payer.gap] };
    const config = clientConfig(
      { ...access, region: billRegion, credentials: payer.credentials },
      OPTIONAL_PATIENCE_MS,
    );
    const client = counted(new CostExplorerClient({ ...config, ...profile }), counter, OPTIONAL_PATIENCE_MS);
    const bill = await collectBill(client, query);
    if (options.billing !== "cost-explorer-resources") return { ...bill, resources: null };
    const byJob = await collectResourceBill(client, query);
    const { pages } = byJob;
    return { ...bill, resources: pages && (() => pages), gaps: [...bill.gaps, ...byJob.gaps] };
  };
  const charges = deps.charges ?? athenaCharges({ ...options, env: deps.env }, deps);
  return {
    read: async () => {
      if (charges) {
        const read = await charges.of(daysOf(job, deps.now()), account, access.region, counter);
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
      const from = firstDay(query);
      const key = JSON.stringify([query.region, account, query.tag, options.billing]);
      const known = deps.bills?.get(key);
      if (known && known.from <= from) return known.read;
      const read = ask();
      deps.bills?.set(key, { from, read });
      return read;
    },
    readPrices: async (bill, trials) => {
      const missing = instanceTypesOf(job, trials).filter(
        (type) => !options.pricedByUser.includes(type) && !billPrices(bill, type),
      );
      // The price list has no endpoint in GovCloud.
      if (options.billing === "built-in" || missing.length === 0 || isGovCloud)
        return { products: null, gaps: [] };
      deps.progress(`reading the price of ${missing.join(", ")}`);
      const { PricingClient } = await import("@aws-sdk/client-pricing");
      const config = clientConfig({ ...access, region: billRegion }, OPTIONAL_PATIENCE_MS);
      return collectPrices(
        counted(new PricingClient({ ...config, ...profile }), counter, OPTIONAL_PATIENCE_MS),
        access.region,
        missing,
      );
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

/** Credentials for Cost Explorer alone: of the payer's role where one is named. */
async function payerCredentials(
  { billingRole, billingExternalId }: LiveOptions,
  access: AwsAccess & { readonly region: string },
  own: AwsAccess["credentials"],
): Promise<{ credentials: AwsAccess["credentials"] } | { gap: string }> {
  if (billingRole === null) return { credentials: access.credentials };
  try {
    const assume = await assumedRole(billingRole, billingExternalId, own, access.region);
    const identity = await assume();
    return { credentials: async () => identity };
  } catch (error) {
    const lacks = "The payer account's bill was not read, so rates are published ones";
    const remedy = "Check `billing-role`, its trust policy and `billing-external-id`.";
    return { gap: `${gapOf(error, "sts:AssumeRole", lacks)} ${remedy}` };
  }
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

/** What the trials ran on; what the definitions ask for where that is not known. */
export function instanceTypesOf(job: DescribedTuningJob, trials: CollectedTrials): string[] {
  const types = new Set<string>();
  for (const { ResourceConfig: config } of trials.trainingJobs) {
    if (config?.SelectedInstanceType) types.add(config.SelectedInstanceType);
    else if (config?.InstanceGroups?.length)
      for (const group of config.InstanceGroups) types.add(group.InstanceType ?? "");
    else if (config?.InstanceType) types.add(config.InstanceType);
  }
  if (types.size === 0) {
    for (const definition of [job.TrainingJobDefinition ?? [], job.TrainingJobDefinitions ?? []].flat()) {
      const config = definition.HyperParameterTuningResourceConfig;
      const type =
        config?.InstanceConfigs?.[0]?.InstanceType ??
        config?.InstanceType ??
        definition.ResourceConfig?.InstanceType;
      if (type) types.add(type);
    }
  }
  types.delete("");
  return [...types].sort();
}
