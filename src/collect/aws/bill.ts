import {
  type CostExplorerClient,
  GetCostAndUsageCommand,
  type GetCostAndUsageCommandOutput,
  type GroupDefinition,
} from "@aws-sdk/client-cost-explorer";
import { EndlessPages } from "./pages.ts";
import { gapOf } from "./refusal.ts";

const DAY_MS = 86_400_000;
const TRAILING_DAYS = 30;
/** Cost Explorer keeps the current month and the thirteen before it. */
const KEPT_MONTHS = 13;
const MOST_PAGES = 50;

export interface BillQuery {
  readonly region: string;
  /** Account that the tuning job ran in, where the bill is another's. */
  readonly linkedAccount: string | null;
  readonly tag: string | null;
  readonly createdAt: Date;
  readonly now: Date;
}

/**
 * Reads the account's daily SageMaker bill by usage type: the trailing thirty days, and back to the day of the tuning job.
 * One request, followed over its pages. `null` where it was refused.
 */
export async function collectBill(
  client: CostExplorerClient,
  query: BillQuery,
): Promise<{ pages: GetCostAndUsageCommandOutput[] | null; gaps: string[] }> {
  const GroupBy: GroupDefinition[] = [{ Type: "DIMENSION", Key: "USAGE_TYPE" }];
  if (query.tag !== null) GroupBy.push({ Type: "TAG", Key: query.tag });
  const pages: GetCostAndUsageCommandOutput[] = [];
  try {
    let NextPageToken: string | undefined;
    do {
      const page: GetCostAndUsageCommandOutput = await client.send(
        new GetCostAndUsageCommand({
          TimePeriod: { Start: firstDay(query), End: day(new Date(query.now.getTime() + DAY_MS)) },
          Granularity: "DAILY",
          Metrics: [
            "AmortizedCost",
            "UnblendedCost",
            "NetAmortizedCost",
            "NetUnblendedCost",
            "UsageQuantity",
          ],
          GroupBy,
          Filter: { And: filters(query) },
          NextPageToken,
        }),
      );
      pages.push(page);
      if (page.NextPageToken !== undefined && page.NextPageToken === NextPageToken) throw new EndlessPages();
      NextPageToken = page.NextPageToken;
    } while (NextPageToken !== undefined && pages.length < MOST_PAGES);
    const gaps =
      NextPageToken === undefined
        ? []
        : [`The bill has more than ${MOST_PAGES} pages: the rest was not read.`];
    return { pages, gaps };
  } catch (error) {
    return {
      pages: null,
      gaps: [
        gapOf(
          error,
          "ce:GetCostAndUsage",
          "The account's own bill was not read, so rates are published ones",
        ),
      ],
    };
  }
}

function filters({ region, linkedAccount }: BillQuery) {
  return [
    { Dimensions: { Key: "SERVICE" as const, Values: ["Amazon SageMaker"] } },
    { Dimensions: { Key: "REGION" as const, Values: [region] } },
    { Not: { Dimensions: { Key: "RECORD_TYPE" as const, Values: ["Credit", "Refund", "Tax"] } } },
    ...(linkedAccount === null
      ? []
      : [{ Dimensions: { Key: "LINKED_ACCOUNT" as const, Values: [linkedAccount] } }]),
  ];
}

function firstDay({ createdAt, now }: BillQuery): string {
  const wanted = day(new Date(Math.min(now.getTime() - TRAILING_DAYS * DAY_MS, createdAt.getTime())));
  const kept = day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - KEPT_MONTHS, 1)));
  return wanted > kept ? wanted : kept;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
