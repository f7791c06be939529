import { createHash } from "node:crypto";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AuditedJob, Window } from "../../audit/job.ts";
import type { RegionBill } from "../../audit/training-share.ts";
import type { StartedQueries } from "../../collect/charges/reader.ts";
import { makeFolder } from "../../collect/make-folder.ts";
import type { Collection } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import { VERSION } from "../version.ts";

/** One tuning job that is done. */
export interface Done {
  readonly key: string;
  readonly job: AuditedJob;
  readonly collection: Collection;
}

/** A query of Athena, by what it asks. */
interface StartedQuery {
  readonly query: { readonly key: string; readonly id: string };
}

/** What an unfinished audit has done: a later run continues from it. */
export interface Progress {
  /** The window of the run that was cut off, so that both parts speak of the same. */
  readonly window: Window;
  readonly done: ReadonlyMap<string, Done>;
  /** Bills that were read, one of each account and region. */
  readonly bills: readonly RegionBill[];
  readonly queries: StartedQueries;
  readonly add: (done: Done) => Promise<void>;
  readonly addBill: (bill: RegionBill) => Promise<void>;
  /** The audit is complete: there is nothing to continue. */
  readonly close: () => Promise<void>;
}

/** An unfinished audit older than this is not continued: its window is over. */
const OLDEST_SECONDS = 24 * 3600;

/**
 * Opens the progress file of an audit in its output folder. A file of an audit with other settings, of another version or of long ago is
 * replaced; a last line that was cut off is left out.
 *
 * @param settings everything that decides what the audit says.
 */
export async function openProgress(folder: string, settings: unknown, window: Window): Promise<Progress> {
  const file = join(folder, "audit-progress.jsonl");
  // External ids are secrets, and say nothing of what is read.
  const header = fingerprint(
    JSON.stringify({ version: VERSION, settings }, (key, value: unknown) =>
      key === "externalId" ? undefined : value,
    ),
  );
  const found = await readLines(file);
  const [first] = found;
  const known =
    isHeader(first) && first.header === header && window.until - first.window.until < OLDEST_SECONDS;
  const done = new Map<string, Done>();
  const bills: RegionBill[] = [];
  const queries = new Map<string, string>();
  for (const line of known ? found.slice(1) : []) {
    if (isDone(line)) done.set(line.key, line);
    else if (isBill(line)) bills.push(line.bill);
    else if (isQuery(line)) queries.set(line.query.key, line.query.id);
  }
  const kept = known ? first.window : window;
  try {
    await makeFolder(folder);
    const lines = [
      { header, window: kept },
      ...[...queries].map(([key, id]) => ({ query: { key, id } })),
      ...bills.map((bill) => ({ bill })),
      ...done.values(),
    ];
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new Problem(`${folder} cannot be written (${code}). Name another folder for the output.`);
  }
  let last = Promise.resolve();
  const append = (line: Done | { bill: RegionBill } | StartedQuery): Promise<void> => {
    last = last.then(() => appendFile(file, `${JSON.stringify(line)}\n`));
    return last;
  };
  return {
    window: kept,
    done,
    bills,
    queries: {
      find: (key) => {
        const id = queries.get(key);
        const isCounted = [...done.values()].some(
          ({ collection }) => collection.awsCalls["StartQueryExecution"],
        );
        return id === undefined ? null : { id, isCounted };
      },
      add: (key, id) => append({ query: { key, id } }),
    },
    add: append,
    addBill: (bill) => append({ bill }),
    close: () => rm(file, { force: true }),
  };
}

/** Tells ARNs and settings apart without saying them: the file stays where an audit was cut off. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

async function readLines(file: string): Promise<unknown[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as unknown];
    } catch {
      return [];
    }
  });
}

function isHeader(line: unknown): line is { header: string; window: Window } {
  return typeof line === "object" && line !== null && "header" in line && "window" in line;
}

function isDone(line: unknown): line is Done {
  return typeof line === "object" && line !== null && "key" in line && "job" in line && "collection" in line;
}

function isBill(line: unknown): line is { bill: RegionBill } {
  return typeof line === "object" && line !== null && "bill" in line;
}

function isQuery(line: unknown): line is StartedQuery {
  return typeof line === "object" && line !== null && "query" in line;
}
