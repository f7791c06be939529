import type { BilledResource, BilledUsage } from "../../model/observations.ts";
import { COST_METRICS } from "../../model/observations.ts";
import type { CostAndUsageDocument } from "./schemas/billing.ts";

type Page = CostAndUsageDocument[number];
type Group = NonNullable<Page["ResultsByTime"][number]["Groups"]>[number];

/** Reads `GetCostAndUsage`, grouped by usage type and perhaps by a tag. */
export function billedUsage(pages: CostAndUsageDocument): BilledUsage[] {
  return groupsOf(pages).map(({ page, time, group }) => {
    const [usageType = "", tag = null] = usageTypeAndTag(page, group.Keys);
    return { ...amountsOf(group), ...dayOf(time), usageType, tag: tag === null ? null : afterDollar(tag) };
  });
}

/** Reads `GetCostAndUsageWithResources`, grouped by usage type and resource; only training jobs are kept. */
export function billedResources(pages: CostAndUsageDocument): BilledResource[] {
  return groupsOf(pages).flatMap(({ time, group }) => {
    const trainingJob = group.Keys.map((key) => /:training-job\/(.+)$/.exec(key)?.[1]).find(Boolean);
    const usageType = group.Keys.find((key) => !key.startsWith("arn:"));
    if (trainingJob === undefined || usageType === undefined) return [];
    return [
      { ...amountsOf(group), ...dayOf(time), usageType, tag: null, trainingJob: trainingJob.toLowerCase() },
    ];
  });
}

function groupsOf(pages: CostAndUsageDocument) {
  return pages.flatMap((page) =>
    page.ResultsByTime.flatMap((time) => (time.Groups ?? []).map((group) => ({ page, time, group }))),
  );
}

function dayOf(time: Page["ResultsByTime"][number]): Pick<BilledUsage, "day" | "estimated"> {
  return { day: time.TimePeriod.Start.slice(0, 10), estimated: time.Estimated ?? false };
}

function amountsOf({ Metrics }: Group): Pick<BilledUsage, "quantity" | "amounts" | "currency"> {
  const metrics = COST_METRICS.flatMap((metric) => {
    const found = Metrics[metric];
    return found ? [[metric, found.Amount] as const] : [];
  });
  return {
    quantity: Metrics["UsageQuantity"]?.Amount ?? null,
    amounts: Object.fromEntries(metrics),
    currency: COST_METRICS.map((metric) => Metrics[metric]?.Unit).find(Boolean) ?? "USD",
  };
}

/** Keys follow the group definitions, whatever was asked for and in which order; without them, as a recording has them. */
function usageTypeAndTag({ GroupDefinitions: of }: Page, keys: readonly string[]): (string | undefined)[] {
  if (!of) return [...keys];
  return [of.findIndex(({ Key }) => Key === "USAGE_TYPE"), of.findIndex(({ Type }) => Type === "TAG")].map(
    (index) => keys[index],
  );
}

/** A tag's group is named `key$value`, without a value where usage is untagged. */
function afterDollar(tag: string): string {
  return tag.slice(tag.indexOf("$") + 1);
}
