import {
  type CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  type MetricDataResult,
} from "@aws-sdk/client-cloudwatch";
import { allPages } from "./pages.ts";

export interface MetricData {
  /** In time's order. One query's may come in parts, over several pages. */
  readonly results: readonly MetricDataResult[];
  /** Ids of the queries that CloudWatch did not answer whole, with its word for why. */
  readonly broken: ReadonlyMap<string, string>;
}

/** Asks `GetMetricData` over all its pages. Each page says of a query how far it came: the last word counts. */
export async function readMetricData(
  client: CloudWatchClient,
  request: Pick<GetMetricDataCommandInput, "MetricDataQueries" | "StartTime" | "EndTime">,
): Promise<MetricData> {
  const results = await allPages(async (NextToken) => {
    const page = await client.send(
      new GetMetricDataCommand({ ...request, ScanBy: "TimestampAscending", NextToken }),
    );
    return { items: page.MetricDataResults ?? [], token: page.NextToken };
  });
  const words = new Map(results.map(({ Id = "", StatusCode = "Complete" }) => [Id, StatusCode]));
  return { results, broken: new Map([...words].filter(([, word]) => word !== "Complete")) };
}
