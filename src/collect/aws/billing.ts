import type { GetCostAndUsageCommandOutput } from "@aws-sdk/client-cost-explorer";
import type { LiveDependencies, LiveOptions } from "../live.ts";
import { type BillQuery, collectBill } from "./bill.ts";
import { type AwsAccess, type CallCounter, clientConfig, counted } from "./clients.ts";
import { assumedRole } from "./credentials.ts";
import { collectPrices } from "./price-list.ts";
import { gapOf } from "./refusal.ts";
import type { CollectedTrials } from "./training-jobs.ts";
import type { DescribedTuningJob } from "./tuning-job.ts";

type BillPages = readonly GetCostAndUsageCommandOutput[] | null;

interface BillingReader {
  readonly read: () => Promise<{ pages: BillPages; gaps: readonly string[] }>;
  readonly readPrices: (
    bill: BillPages,
    trials: CollectedTrials,
  ) => Promise<{ products: string[] | null; gaps: readonly string[] }>;
}

/** Reads bill and price list, each from the one region that answers for a partition, as far as the user wants them. */
export function billing(
  options: LiveOptions,
  access: AwsAccess & { readonly region: string },
  job: DescribedTuningJob,
  deps: LiveDependencies,
  counter: CallCounter,
): BillingReader {
  const china = access.region.startsWith("cn-");
  const billRegion = china ? "cn-northwest-1" : "us-east-1";
  const profile = options.profile === null ? {} : { profile: options.profile };
  const query: BillQuery = {
    region: access.region,
    linkedAccount:
      options.billingRole === null ? null : (job.HyperParameterTuningJobArn?.split(":")[4] ?? null),
    tag: options.costAllocationTag,
    createdAt: job.CreationTime ?? deps.now(),
    now: deps.now(),
  };
  return {
    read: async () => {
      if (options.billing !== "auto" && options.billing !== "cost-explorer") return { pages: null, gaps: [] };
      deps.progress("reading the bill");
      let { credentials } = access;
      if (options.billingRole !== null) {
        const { billingRole, billingExternalId } = options;
        credentials = await assumedRole(billingRole, billingExternalId, credentials, access.region);
        const refused = await credentials().then(
          () => null,
          (error: unknown) => error,
        );
        // Without the payer's role there is no bill to read: the account's own is another one.
        if (refused !== null) {
          const lacks = "The payer account's bill was not read, so rates are published ones";
          return { pages: null, gaps: [gapOf(refused, "sts:AssumeRole", lacks)] };
        }
      }
      const { CostExplorerClient } = await import("@aws-sdk/client-cost-explorer");
      const config = clientConfig({ ...access, region: billRegion, credentials });
      return collectBill(counted(new CostExplorerClient({ ...config, ...profile }), counter), query);
    },
    readPrices: async (bill, trials) => {
      const missing = instanceTypesOf(job, trials).filter(
        (type) => !options.pricedByUser.includes(type) && !billPrices(bill, type),
      );
      if (options.billing === "built-in" || missing.length === 0) return { products: null, gaps: [] };
      deps.progress(`reading the price of ${missing.join(", ")}`);
      const { PricingClient } = await import("@aws-sdk/client-pricing");
      const config = clientConfig({ ...access, region: billRegion });
      return collectPrices(
        counted(new PricingClient({ ...config, ...profile }), counter),
        access.region,
        missing,
      );
    },
  };
}

/** Whether the bill has paid training usage of an instance type. */
function billPrices(bill: BillPages, instanceType: string): boolean {
  return (bill ?? []).some((page) =>
    (page.ResultsByTime ?? []).some((day) =>
      (day.Groups ?? []).some(({ Keys, Metrics }) => {
        const usage = Keys?.some(
          (key) => /(^|-)(Train|TrSpt):/.test(key) && key.endsWith(`:${instanceType}`),
        );
        return (
          usage &&
          Number(Metrics?.["UsageQuantity"]?.Amount) > 0 &&
          Number(Metrics?.["UnblendedCost"]?.Amount) > 0
        );
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
