import {
  type CostExplorerClient,
  type Expression,
  GetCostAndUsageCommand,
  type GetCostAndUsageCommandInput,
  GetCostAndUsageWithResourcesCommand,
} from "@aws-sdk/client-cost-explorer";
import type { BillPage, BillPages } from "./bill-pages.ts";
import { followed } from "./bill-pages.ts";
import { gapOf } from "./refusal.ts";

const DAY_MS = 86_400_000;
const TRAILING_DAYS = 30;
/** Cost Explorer keeps the current month and the thirteen before it. */
const KEPT_MONTHS = 13;
/** Lines by resource are kept fourteen days, where they are enabled. */
const RESOURCE_DAYS = 13;
const METRICS = ["AmortizedCost", "UnblendedCost", "NetAmortizedCost", "NetUnblendedCost", "UsageQuantity"];

export interface BillQuery {
  readonly region: string;
  /** Account that the tuning job ran in, where the bill is another's. */
  readonly linkedAccount: string | null;
  readonly tag: string | null;
  readonly createdAt: Date;
  readonly now: Date;
}

interface ReadBill {
  /** `null` where it was refused. */
  readonly pages: BillPages | null;
  readonly gaps: readonly string[];
}

/**
 * Reads the account's daily SageMaker bill by usage type: the trailing thirty days, and back to the day of the tuning job.
 * One request, followed over its pages.
 */
export async function collectBill(client: CostExplorerClient, query: BillQuery): Promise<ReadBill> {
  const byTag = query.tag === null ? [] : [{ Type: "TAG" as const, Key: query.tag }];
  const request = {
    ...requestOf(query, firstDay(query)),
    GroupBy: [{ Type: "DIMENSION" as const, Key: "USAGE_TYPE" }, ...byTag],
  };
  try {
    return await followed((NextPageToken) =>
      client.send(new GetCostAndUsageCommand({ ...request, NextPageToken })),
    );
  } catch (error) {
    const lacks = "The account's own bill was not read, so rates are published ones";
    return { pages: null, gaps: [gapOf(error, "ce:GetCostAndUsage", lacks)] };
  }
}

/** Whether the bill by training job reaches back to the tuning job. */
export function hasResources({ createdAt, now }: Pick<BillQuery, "createdAt" | "now">): boolean {
  return day(createdAt) >= day(new Date(now.getTime() - RESOURCE_DAYS * DAY_MS));
}

/** Reads the bill by training job: a second paid request, and only of the last fourteen days. */
export async function collectResourceBill(client: CostExplorerClient, query: BillQuery): Promise<ReadBill> {
  const created = day(query.createdAt);
  if (!hasResources(query)) {
    const gap = `The bill by training job goes back 14 days, and this tuning job began on ${created}: it was not asked for.`;
    return { pages: null, gaps: [gap] };
  }
  const groups = ["USAGE_TYPE", "RESOURCE_ID"].map((Key) => ({ Type: "DIMENSION" as const, Key }));
  const request = { ...requestOf(query, created), GroupBy: groups };
  try {
    return await followed(
      async (NextPageToken): Promise<BillPage> =>
        client.send(new GetCostAndUsageWithResourcesCommand({ ...request, NextPageToken })),
    );
  } catch (error) {
    const lacks =
      "The bill by training job was not read (resource-level data has to be enabled in the payer account)";
    return { pages: null, gaps: [gapOf(error, "ce:GetCostAndUsageWithResources", lacks)] };
  }
}

function requestOf(query: BillQuery, Start: string) {
  return {
    TimePeriod: { Start, End: day(new Date(query.now.getTime() + DAY_MS)) },
    Granularity: "DAILY",
    Metrics: METRICS,
    Filter: { And: filters(query) },
  } satisfies Partial<GetCostAndUsageCommandInput>;
}

function filters({ region, linkedAccount }: BillQuery): Expression[] {
  return [
    { Dimensions: { Key: "SERVICE", Values: ["Amazon SageMaker"] } },
    { Dimensions: { Key: "REGION", Values: [region] } },
    { Not: { Dimensions: { Key: "RECORD_TYPE", Values: ["Credit", "Refund", "Tax"] } } },
    ...(linkedAccount === null
      ? []
      : [{ Dimensions: { Key: "LINKED_ACCOUNT" as const, Values: [linkedAccount] } }]),
  ];
}

/** First day of the bill that a query needs. */
export function firstDay({ createdAt, now }: Pick<BillQuery, "createdAt" | "now">): string {
  const wanted = day(new Date(Math.min(now.getTime() - TRAILING_DAYS * DAY_MS, createdAt.getTime())));
  const kept = day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - KEPT_MONTHS, 1)));
  return wanted > kept ? wanted : kept;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
