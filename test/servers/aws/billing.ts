import { type Account, AwsError, type Json, type Operation, page } from "./account.ts";
import { askLedger } from "./ledger.ts";

const GROUPABLE = ["DIMENSION", "TAG", "COST_CATEGORY"];

export const costExplorer: Readonly<Record<string, Operation>> = {
  GetCostAndUsage: (account, request) => {
    checkEnabled(account);
    const period = request["TimePeriod"] as { Start: string; End: string };
    if (period.Start >= period.End)
      throw new AwsError("ValidationException", "Start date (and hour) should be before end date (and hour)");
    const groupBy = (request["GroupBy"] as Json[] | undefined) ?? [];
    if (groupBy.length > 2 || groupBy.some((group) => !GROUPABLE.includes(String(group["Type"])))) {
      throw new AwsError("ValidationException", "At most two groups.");
    }
    const metrics = request["Metrics"] as string[];
    const days = (account.ledger ? askLedger(account.ledger, request) : recordedDays(account))
      .filter((day) => inPeriod(day, period))
      .map((day) => ({
        ...day,
        Groups: ((day["Groups"] as Json[]) ?? []).map((group) => only(group, metrics)),
      }));
    return answerOf(account, request, days);
  },
  GetCostAndUsageWithResources: (account, request) => {
    checkEnabled(account);
    if (!account.ledger?.resourcesEnabled) {
      throw new AwsError("DataUnavailableException", "Resource-level data is not enabled");
    }
    const { Start } = request["TimePeriod"] as { Start: string };
    if (Date.parse(Start) < Date.parse(account.now ?? new Date().toISOString()) - 14 * 86_400_000) {
      throw new AwsError("ValidationException", "Data is only available for the last 14 days");
    }
    const groupBy = request["GroupBy"] as Json[];
    if (!groupBy.some((group) => group["Key"] === "RESOURCE_ID")) {
      throw new AwsError("ValidationException", "Group by or filter RESOURCE_ID");
    }
    return answerOf(account, request, askLedger(account.ledger, request));
  },
};

function checkEnabled(account: Account): void {
  if (account.costExplorerOff) {
    throw new AwsError("AccessDeniedException", "User not enabled for cost explorer access");
  }
}

function answerOf(account: Account, request: Json, days: readonly Json[]): Json {
  const { items, next } = page(
    days,
    request["NextPageToken"],
    account.pageSize ?? 500,
    account.emptyPages ?? false,
  );
  return {
    GroupDefinitions: (request["GroupBy"] as Json[] | undefined) ?? [],
    ResultsByTime: items,
    DimensionValueAttributes: [],
    ...(next ? { NextPageToken: next } : {}),
  };
}

/** The bills that the recordings hold, whatever the filter. */
function recordedDays(account: Account): Json[] {
  return account.tuningJobs
    .flatMap(
      (job) =>
        (Array.isArray(job.costAndUsage) ? job.costAndUsage : [job.costAndUsage ?? []]).flat() as Json[],
    )
    .flatMap((answer) => (answer["ResultsByTime"] as Json[] | undefined) ?? []);
}

function inPeriod(day: Json, period: { Start: string; End: string }): boolean {
  const { Start } = day["TimePeriod"] as { Start: string };
  return Start >= period.Start && Start < period.End;
}

function only(group: Json, metrics: readonly string[]): Json {
  const all = group["Metrics"] as Json;
  return {
    ...group,
    Metrics: Object.fromEntries(metrics.flatMap((name) => (all[name] ? [[name, all[name]]] : []))),
  };
}

export const pricing: Readonly<Record<string, Operation>> = {
  GetProducts: (account, request) => {
    const filters = (request["Filters"] as Json[] | undefined) ?? [];
    const products = account.tuningJobs
      .flatMap((job) => ((job.priceList as { PriceList: unknown[] } | null)?.PriceList ?? []) as unknown[])
      .map((item) => (typeof item === "string" ? item : JSON.stringify(item)))
      .filter((item) =>
        filters.every((filter) => attributeOf(item, String(filter["Field"])) === filter["Value"]),
      );
    const { items, next } = page(
      products,
      request["NextToken"],
      (request["MaxResults"] as number | undefined) ?? 100,
      account.emptyPages ?? false,
    );
    return { FormatVersion: "aws_v1", PriceList: items, ...(next ? { NextToken: next } : {}) };
  },
};

function attributeOf(item: string, name: string): unknown {
  const { product, serviceCode } = JSON.parse(item) as { product: { attributes: Json }; serviceCode: string };
  return name === "ServiceCode" ? serviceCode : product.attributes[name];
}
