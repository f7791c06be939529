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
import { gapOf } from "../aws/refusal.ts";
import { readRow } from "./answer.ts";
import { type ChargeColumns, chargeColumns, type TableColumn } from "./columns.ts";
import type { ReadCharges } from "./reader.ts";
import type { Days } from "./rules.ts";
import { chargesSql } from "./sql.ts";

export interface AthenaTable {
  readonly database: string;
  readonly table: string;
  /** Name or ARN; `null` for the primary one. */
  readonly workgroup: string | null;
  /** `s3://` location of the results; `null` where the workgroup has one. */
  readonly output: string | null;
}

export interface AthenaDependencies {
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: (line: string) => void;
  /** Runs what it is given where the process is told to end; gives back what takes it off again. */
  readonly beforeExit?: (cleanUp: () => Promise<void>) => () => void;
}

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 5_000;
const LONGEST_QUERY_MS = 30 * 60_000;
const LACKS = "The charges of the training jobs were not read from Athena, so rates are published ones";

const NO_TABLE =
  "its catalogue has no such table, or does not show it. Check `athena-database` and `athena-table`, and allow `glue:GetDatabase` and `glue:GetTable`.";
const NO_SETTINGS =
  "it did not take the query. Check `athena-workgroup`, and give `athena-output` where the workgroup has no location for results.";

/** What Athena does not say in a way that may be printed: its reasons name buckets and accounts. */
const REASONS: readonly [RegExp, string][] = [
  [
    /access ?denied|not authorized|insufficient permission|forbidden/i,
    "it may not read the table's data or write its result. Allow the role to read the bucket of the report (`s3:GetObject`, `s3:ListBucket`, `kms:Decrypt` where it is encrypted) and to write `athena-output`.",
  ],
  [
    /bytes scanned limit|exceed/i,
    "it exceeds the limit of the workgroup. Raise the limit, or audit a shorter window.",
  ],
  [
    /does not exist|not found|cannot be resolved/i,
    "the table is not as its catalogue says. Run its crawler again.",
  ],
];

/** Asks Athena once for the charges of these days. What goes wrong is a gap, never an error. */
export async function queryCharges(
  client: AthenaClient,
  table: AthenaTable,
  days: Days,
  accounts: readonly string[],
  deps: AthenaDependencies,
): Promise<ReadCharges> {
  let action = "athena:GetTableMetadata";
  const send = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    action = `athena:${name}`;
    return call();
  };
  let bytesScanned = 0;
  try {
    const columns = await send("GetTableMetadata", () => describeTable(client, table));
    const sql = chargesSql({ ...table, columns, days, accounts });
    deps.progress(`asking Athena for the charges from ${days.from} to ${days.to}`);
    const id = await send("StartQueryExecution", () => start(client, table, sql));
    const takeOff = deps.beforeExit?.(() => stop(client, id));
    try {
      const done = await send("GetQueryExecution", () => waitFor(client, id, deps));
      bytesScanned = done.Statistics?.DataScannedInBytes ?? 0;
      if (done.Status?.State !== "SUCCEEDED") return refused(why(done), bytesScanned);
    } catch (error) {
      await stop(client, id);
      throw error;
    } finally {
      takeOff?.();
    }
    const rows = await send("GetQueryResults", () => results(client, id));
    return { charges: rows.map(readRow), gaps: [], bytesScanned };
  } catch (error) {
    if (error instanceof Problem) return refused(error.message, bytesScanned);
    const name = error instanceof Error ? error.name : "";
    if (name === "MetadataException") return refused(NO_TABLE, bytesScanned);
    if (name === "InvalidRequestException") return refused(NO_SETTINGS, bytesScanned);
    return { charges: null, gaps: [gapOf(error, action, LACKS)], bytesScanned };
  }
}

function refused(reason: string, bytesScanned: number): ReadCharges {
  return { charges: null, gaps: [`${LACKS}: ${reason}`], bytesScanned };
}

async function describeTable(client: AthenaClient, of: AthenaTable): Promise<ChargeColumns> {
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

async function start(client: AthenaClient, of: AthenaTable, QueryString: string): Promise<string> {
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

async function waitFor(client: AthenaClient, id: string, deps: AthenaDependencies): Promise<QueryExecution> {
  let wait = FIRST_WAIT_MS;
  for (let waited = 0; waited < LONGEST_QUERY_MS; waited += wait) {
    const { QueryExecution: query } = await client.send(
      new GetQueryExecutionCommand({ QueryExecutionId: id }),
    );
    const state = query?.Status?.State;
    if (query && state !== "QUEUED" && state !== "RUNNING") return query;
    await deps.sleep(wait);
    wait = Math.min(LONGEST_WAIT_MS, 1.5 * wait);
  }
  throw new Problem("the query ran for half an hour and was stopped. Audit a shorter window.");
}

/** Whether it can be stopped or has ended meanwhile: nothing more can be done about it. */
async function stop(client: AthenaClient, QueryExecutionId: string): Promise<void> {
  await client.send(new StopQueryExecutionCommand({ QueryExecutionId })).catch(() => {});
}

function why({ Status }: QueryExecution): string {
  if (Status?.State === "CANCELLED") return "someone cancelled the query. Run the report again.";
  const known = REASONS.find(([pattern]) => pattern.test(Status?.StateChangeReason ?? ""));
  const type = Status?.AthenaError?.ErrorType;
  return (
    known?.[1] ??
    `the query failed${type === undefined ? "" : ` (Athena's error type ${type})`}. Its reason is in Athena's query history.`
  );
}

/** All pages; the first row is the header. */
async function results(client: AthenaClient, QueryExecutionId: string): Promise<(string | null)[][]> {
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
