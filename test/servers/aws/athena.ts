import { type Account, AwsError, type Json, type Operation, page } from "./account.ts";
import type { Warehouse } from "./warehouse.ts";

/** Athena of an account, in front of an engine that executes what it is asked. */
export interface AthenaAccount {
  readonly warehouse: Warehouse;
  readonly bytesScanned?: number;
  /** How often a query is described as running before it ends. */
  readonly runningPolls?: number;
  /** Why every query fails. */
  readonly failure?: { readonly reason: string; readonly type?: number };
  /** The primary workgroup has no location for results. */
  readonly noOutputLocation?: boolean;
}

interface Query {
  readonly ended: Promise<{ columns: string[]; rows: (string | null)[][] } | Error>;
  polls: number;
  cancelled: boolean;
}

/** Queries by the engine that they run on. */
const QUERIES = new WeakMap<Warehouse, Query[]>();
const PARTITION_KEYS = new Set(["billing_period", "year", "month"]);

export const athena: Readonly<Record<string, Operation>> = {
  GetTableMetadata: async (account, request) => {
    const { warehouse } = athenaOf(account);
    if (request["CatalogName"] !== "AwsDataCatalog")
      throw new AwsError("InvalidRequestException", "Catalog does not exist");
    const columns = await warehouse.describe(String(request["DatabaseName"]), String(request["TableName"]));
    if (columns.length === 0)
      throw new AwsError("MetadataException", "EntityNotFoundException: Entity Not Found");
    const shown = (keys: boolean): Json[] =>
      columns
        .filter(({ name }) => PARTITION_KEYS.has(name) === keys)
        .map(({ name, type }) => ({ Name: name, Type: type === "varchar" ? "string" : type }));
    return {
      TableMetadata: { Name: request["TableName"], Columns: shown(false), PartitionKeys: shown(true) },
    };
  },
  StartQueryExecution: async (account, request) => {
    const of = athenaOf(account);
    const output = (request["ResultConfiguration"] as Json | undefined)?.["OutputLocation"];
    if (of.noOutputLocation && output === undefined) {
      throw new AwsError(
        "InvalidRequestException",
        "No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.",
      );
    }
    const queries = QUERIES.get(of.warehouse) ?? [];
    QUERIES.set(of.warehouse, queries);
    const ended = of.warehouse
      .query(String(request["QueryString"]))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    queries.push({ ended, polls: 0, cancelled: false });
    return { QueryExecutionId: idOf(queries.length - 1) };
  },
  GetQueryExecution: async (account, request) => {
    const of = athenaOf(account);
    const query = find(of, request);
    query.polls += 1;
    const state = await stateOf(of, query);
    return {
      QueryExecution: {
        QueryExecutionId: request["QueryExecutionId"],
        Status: state,
        Statistics: { DataScannedInBytes: of.bytesScanned ?? 123_456 },
      },
    };
  },
  GetQueryResults: async (account, request) => {
    const query = find(athenaOf(account), request);
    const result = await query.ended;
    if (result instanceof Error || query.cancelled)
      throw new AwsError("InvalidRequestException", "Query did not finish successfully.");
    const size = (request["MaxResults"] as number | undefined) ?? 1000;
    if (size > 1000)
      throw new AwsError("InvalidRequestException", "MaxResults is more than maximum allowed length 1000.");
    const all = [result.columns, ...result.rows];
    const { items, next } = page(all, request["NextToken"], Math.min(size, account.pageSize ?? size), false);
    return {
      ResultSet: {
        Rows: items.map((row) => ({
          Data: row.map((value) => (value === null ? {} : { VarCharValue: value })),
        })),
      },
      ...(next ? { NextToken: next } : {}),
    };
  },
  StopQueryExecution: (account, request) => {
    find(athenaOf(account), request).cancelled = true;
    return {};
  },
};

async function stateOf(of: AthenaAccount, query: Query): Promise<Json> {
  if (query.cancelled) return { State: "CANCELLED" };
  if (query.polls <= (of.runningPolls ?? 1)) return { State: query.polls === 1 ? "QUEUED" : "RUNNING" };
  const result = await query.ended;
  const failure = of.failure ?? (result instanceof Error ? { reason: result.message } : undefined);
  if (!failure) return { State: "SUCCEEDED" };
  return {
    State: "FAILED",
    StateChangeReason: failure.reason,
    AthenaError: { ErrorCategory: 2, ErrorType: failure.type ?? 1301 },
  };
}

function athenaOf(account: Account): AthenaAccount {
  if (account.athena) return account.athena;
  throw new AwsError("MetadataException", "EntityNotFoundException: Database not found");
}

function idOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}

function find({ warehouse }: AthenaAccount, request: Json): Query {
  const queries = QUERIES.get(warehouse) ?? [];
  const found = queries[Number(String(request["QueryExecutionId"]).slice(-12))];
  if (found) return found;
  throw new AwsError(
    "InvalidRequestException",
    `QueryExecution ${request["QueryExecutionId"]} was not found`,
  );
}
