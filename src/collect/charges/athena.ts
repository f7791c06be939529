import { createHash } from "node:crypto";
import type { AthenaClient, QueryExecution } from "@aws-sdk/client-athena";
import { Problem } from "../../model/problem.ts";
import type { CallCounter } from "../aws/client-config.ts";
import { gapOf } from "../aws/refusal.ts";
import { readRow } from "./answer.ts";
import { type AthenaTable, describeTable, results, start, stop, waitFor } from "./athena-query.ts";
import type { ChargeQuery, ReadCharges } from "./reader.ts";
import { chargesSql } from "./sql.ts";

export interface AthenaDependencies {
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: (line: string) => void;
  /** Runs what it is given where the process is told to end; gives back what takes it off again. */
  readonly beforeExit?: (cleanUp: () => Promise<void>) => () => void;
}

/** What a report does without them. */
export const LACKS =
  "The charges of the training jobs were not read from Athena, so rates are published ones";

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

type Rows = readonly (readonly (string | null)[])[];

/**
 * Asks Athena for charges, or reads again what an earlier run of the same audit asked for: a scan is paid once. What goes
 * wrong is a gap, never an error.
 */
export async function queryCharges(
  client: AthenaClient,
  table: AthenaTable,
  { days, accounts, started }: ChargeQuery,
  counter: CallCounter,
  deps: AthenaDependencies,
): Promise<ReadCharges> {
  let action = "athena:GetTableMetadata";
  const send = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    action = `athena:${name}`;
    return call();
  };
  const answerOf = async (id: string, isCounted: boolean): Promise<Rows | QueryExecution> => {
    const takeOff = deps.beforeExit?.(() => stop(client, id));
    try {
      const done = await send("GetQueryExecution", () => waitFor(client, id, deps.sleep));
      const bytes = isCounted ? 0 : (done.Statistics?.DataScannedInBytes ?? 0);
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
    const key = createHash("sha256")
      .update(JSON.stringify([table, sql]))
      .digest("hex");
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

function isRows(answer: Rows | QueryExecution): answer is Rows {
  return Array.isArray(answer);
}

/** Athena forgets its queries in the end, and a bucket the results: then the query is made again. */
function expectGone(error: unknown): null {
  if (nameOf(error) === "InvalidRequestException") return null;
  throw error;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

function refused(reason: string): ReadCharges {
  return { charges: null, gaps: [`${LACKS}: ${reason}`] };
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
