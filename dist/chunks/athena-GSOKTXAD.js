import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  GetTableMetadataCommand,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand
} from "./chunk-2N2KXVF3.js";
import {
  chargeColumns,
  chargesSql,
  readRow
} from "./chunk-K4OV23VR.js";
import "./chunk-A6BQQ5LJ.js";
import "./chunk-XKIUXMJH.js";
import {
  EndlessPages
} from "./chunk-JGZ6ON67.js";
import {
  gapOf
} from "./chunk-UXFJ4V3G.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import "./chunk-JPXSQP7N.js";
import "./chunk-WPLCL3OF.js";
import "./chunk-B4H53FGW.js";
import "./chunk-FTU5456X.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-NLF7O5T4.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-46R6FB65.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";

// src/collect/charges/athena.ts
import { createHash } from "node:crypto";

// src/collect/charges/athena-query.ts
var FIRST_WAIT_MS = 400;
var LONGEST_WAIT_MS = 5e3;
var LONGEST_QUERY_MS = 30 * 6e4;
async function describeTable(client, of) {
  const { TableMetadata } = await client.send(
    new GetTableMetadataCommand({
      CatalogName: "AwsDataCatalog",
      DatabaseName: of.database,
      TableName: of.table,
      ...workgroupOf(of)
    })
  );
  const columns = [...TableMetadata?.Columns ?? [], ...TableMetadata?.PartitionKeys ?? []];
  return chargeColumns(
    columns.map(({ Name = "", Type = "string" }) => ({ name: Name, type: Type })),
    `${of.database}.${of.table}`
  );
}
async function start(client, of, QueryString) {
  const { QueryExecutionId } = await client.send(
    new StartQueryExecutionCommand({
      QueryString,
      QueryExecutionContext: { Database: of.database },
      ...workgroupOf(of),
      ...of.output === null ? {} : { ResultConfiguration: { OutputLocation: of.output } }
    })
  );
  if (!QueryExecutionId) throw new Problem("Athena started no query. Run the report again.");
  return QueryExecutionId;
}
function workgroupOf({ workgroup }) {
  return workgroup === null ? {} : { WorkGroup: workgroup.replace(/^arn:.*:workgroup\//, "") };
}
async function waitFor(client, id, sleep) {
  let wait = FIRST_WAIT_MS;
  for (let waited = 0; waited < LONGEST_QUERY_MS; waited += wait) {
    const { QueryExecution: query } = await client.send(
      new GetQueryExecutionCommand({ QueryExecutionId: id })
    );
    const state = query?.Status?.State;
    if (query && state !== "QUEUED" && state !== "RUNNING") return query;
    await sleep(wait);
    wait = Math.min(LONGEST_WAIT_MS, 1.5 * wait);
  }
  throw new Problem("the query ran for half an hour and was stopped. Audit a shorter window.");
}
async function stop(client, QueryExecutionId) {
  await client.send(new StopQueryExecutionCommand({ QueryExecutionId })).catch(() => {
  });
}
async function results(client, QueryExecutionId) {
  const rows = [];
  let NextToken;
  do {
    const page = await client.send(
      new GetQueryResultsCommand({ QueryExecutionId, NextToken, MaxResults: 1e3 })
    );
    for (const { Data = [] } of page.ResultSet?.Rows ?? [])
      rows.push(Data.map(({ VarCharValue }) => VarCharValue ?? null));
    if (page.NextToken !== void 0 && page.NextToken === NextToken) throw new EndlessPages();
    NextToken = page.NextToken;
  } while (NextToken !== void 0);
  return rows.slice(1);
}

// src/collect/charges/athena.ts
var LACKS = "The charges of the training jobs were not read from Athena, so rates are published ones";
var NO_TABLE = "its catalogue has no such table, or does not show it. Check `athena-database` and `athena-table`, and allow `glue:GetDatabase` and `glue:GetTable`.";
var NO_SETTINGS = "it did not take the query. Check `athena-workgroup`, and give `athena-output` where the workgroup has no location for results.";
var REASONS = [
  [
    /access ?denied|not authorized|insufficient permission|forbidden/i,
    "it may not read the table's data or write its result. Allow the role to read the bucket of the report (`s3:GetObject`, `s3:ListBucket`, `kms:Decrypt` where it is encrypted) and to write `athena-output`."
  ],
  [
    /bytes scanned limit|exceed/i,
    "it exceeds the limit of the workgroup. Raise the limit, or audit a shorter window."
  ],
  [
    /does not exist|not found|cannot be resolved/i,
    "the table is not as its catalogue says. Run its crawler again."
  ]
];
async function queryCharges(client, table, { days, accounts, started }, counter, deps) {
  let action = "athena:GetTableMetadata";
  const send = async (name, call) => {
    action = `athena:${name}`;
    return call();
  };
  const answerOf = async (id, isCounted) => {
    const takeOff = deps.beforeExit?.(() => stop(client, id));
    try {
      const done = await send("GetQueryExecution", () => waitFor(client, id, deps.sleep));
      const bytes = isCounted ? 0 : done.Statistics?.DataScannedInBytes ?? 0;
      counter.bytesScanned = (counter.bytesScanned ?? 0) + bytes;
      if (done.Status?.State !== "SUCCEEDED") return done;
    } catch (error) {
      await stop(client, id);
      throw error;
    } finally {
      takeOff?.();
    }
    return send("GetQueryResults", () => results(client, id));
  };
  try {
    const columns = await send("GetTableMetadata", () => describeTable(client, table));
    const sql = chargesSql({ ...table, columns, days, accounts });
    const key = createHash("sha256").update(JSON.stringify([table, sql])).digest("hex");
    const known = started?.find(key);
    if (known) {
      deps.progress("reading the charges that Athena was asked for before");
      const earlier = await answerOf(known.id, known.isCounted).catch(expectGone);
      if (earlier && isRows(earlier)) {
        if (!known.isCounted) counter.calls["StartQueryExecution"] = 1;
        return { charges: earlier.map(readRow), gaps: [] };
      }
    }
    deps.progress(`asking Athena for the charges from ${days.from} to ${days.to}`);
    const id = await send("StartQueryExecution", () => start(client, table, sql));
    await started?.add(key, id);
    const answer = await answerOf(id, false);
    return isRows(answer) ? { charges: answer.map(readRow), gaps: [] } : refused(why(answer));
  } catch (error) {
    if (error instanceof Problem) return refused(error.message);
    if (nameOf(error) === "MetadataException") return refused(NO_TABLE);
    if (nameOf(error) === "InvalidRequestException") return refused(NO_SETTINGS);
    return { charges: null, gaps: [gapOf(error, action, LACKS)] };
  }
}
function isRows(answer) {
  return Array.isArray(answer);
}
function expectGone(error) {
  if (nameOf(error) === "InvalidRequestException") return null;
  throw error;
}
function nameOf(error) {
  return error instanceof Error ? error.name : "";
}
function refused(reason) {
  return { charges: null, gaps: [`${LACKS}: ${reason}`] };
}
function why({ Status }) {
  if (Status?.State === "CANCELLED") return "someone cancelled the query. Run the report again.";
  const known = REASONS.find(([pattern]) => pattern.test(Status?.StateChangeReason ?? ""));
  const type = Status?.AthenaError?.ErrorType;
  return known?.[1] ?? `the query failed${type === void 0 ? "" : ` (Athena's error type ${type})`}. Its reason is in Athena's query history.`;
}
export {
  LACKS,
  queryCharges
};
