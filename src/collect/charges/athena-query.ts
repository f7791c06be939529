import {
  type AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  GetTableMetadataCommand,
  type QueryExecution,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from "@aws-sdk/client-athena";
import { Problem } from "../../model/problem.ts";
import { EndlessPages } from "../aws/pages.ts";
import { type ChargeColumns, chargeColumns, type TableColumn } from "./columns.ts";

export interface AthenaTable {
  readonly database: string;
  readonly table: string;
  /** Name or ARN; `null` for the primary one. */
  readonly workgroup: string | null;
  /** `s3://` location of the results; `null` where the workgroup has one. */
  readonly output: string | null;
}

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 5_000;
const LONGEST_QUERY_MS = 30 * 60_000;

/** @throws Problem where the table is no Cost and Usage Report. */
export async function describeTable(client: AthenaClient, of: AthenaTable): Promise<ChargeColumns> {
  const { TableMetadata } = await client.send(
    new GetTableMetadataCommand({
      CatalogName: "AwsDataCatalog",
      DatabaseName: of.database,
      TableName: of.table,
      ...workgroupOf(of),
    }),
  );
  const columns = [...(TableMetadata?.Columns ?? []), ...(TableMetadata?.PartitionKeys ?? [])];
  return chargeColumns(
    columns.map(({ Name = "", Type = "string" }): TableColumn => ({ name: Name, type: Type })),
    `${of.database}.${of.table}`,
  );
}

/** Starts a query; gives its id. */
export async function start(client: AthenaClient, of: AthenaTable, QueryString: string): Promise<string> {
  const { QueryExecutionId } = await client.send(
    new StartQueryExecutionCommand({
      QueryString,
      QueryExecutionContext: { Database: of.database },
      ...workgroupOf(of),
      ...(of.output === null ? {} : { ResultConfiguration: { OutputLocation: of.output } }),
    }),
  );
  if (!QueryExecutionId) throw new Problem("Athena started no query. Run the report again.");
  return QueryExecutionId;
}

/** A workgroup of another region is given as its ARN; Athena wants the name. */
function workgroupOf({ workgroup }: AthenaTable): { WorkGroup?: string } {
  return workgroup === null ? {} : { WorkGroup: workgroup.replace(/^arn:.*:workgroup\//, "") };
}

/** A query that has ended, well or not. */
export async function waitFor(
  client: AthenaClient,
  id: string,
  sleep: (ms: number) => Promise<void>,
): Promise<QueryExecution> {
  let wait = FIRST_WAIT_MS;
  for (let waited = 0; waited < LONGEST_QUERY_MS; waited += wait) {
    const { QueryExecution: query } = await client.send(
      new GetQueryExecutionCommand({ QueryExecutionId: id }),
    );
    const state = query?.Status?.State;
    if (query && state !== "QUEUED" && state !== "RUNNING") return query;
    await sleep(wait);
    wait = Math.min(LONGEST_WAIT_MS, 1.5 * wait);
  }
  throw new Problem("the query ran for half an hour and was stopped. Audit a shorter window.");
}

/** Whether it can be stopped or has ended meanwhile: nothing more can be done about it. */
export async function stop(client: AthenaClient, QueryExecutionId: string): Promise<void> {
  await client.send(new StopQueryExecutionCommand({ QueryExecutionId })).catch(() => {});
}

/** All pages; the first row is the header. */
export async function results(client: AthenaClient, QueryExecutionId: string): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new GetQueryResultsCommand({ QueryExecutionId, NextToken, MaxResults: 1000 }),
    );
    for (const { Data = [] } of page.ResultSet?.Rows ?? [])
      rows.push(Data.map(({ VarCharValue }) => VarCharValue ?? null));
    if (page.NextToken !== undefined && page.NextToken === NextToken) throw new EndlessPages();
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return rows.slice(1);
}
