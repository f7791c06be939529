import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import * as v from "valibot";
import type { Observations } from "../model/observations.ts";
import { Problem } from "../model/problem.ts";
import type { ChargeReader } from "./charges/reader.ts";
import { EVER } from "./charges/sources.ts";
import type { RecordingDocuments } from "./documents.ts";
import { RECORDING_FILES } from "./documents.ts";
import { inOrder } from "./in-order.ts";
import { parseJson } from "./parse/json.ts";
import { parseDocuments } from "./parse.ts";

const NOTHING_COLLECTED = { awsCalls: {}, metricsRequested: 0, seconds: 0 };

/** The account that stands in a recording for its own. */
const MASKED_ACCOUNT = "111122223333";

/**
 * Reads a recording folder.
 *
 * @param charges stand in for the recording's bill.
 * @throws Problem where a required file is not there or a file is damaged, with file, JSON path and remedy.
 */
export async function readRecording(
  folder: string,
  charges: ChargeReader | null = null,
): Promise<Observations> {
  const recorded = await readDocuments(folder);
  const documents = charges ? await withCharges(recorded, charges) : recorded;
  try {
    return parseDocuments(documents, null, NOTHING_COLLECTED);
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${basename(folder)}/${error.message}`, error.exitCode);
    throw error;
  }
}

/** Exported charges in the place of the bill. Without a tuning job that can be told, nothing is replaced. */
async function withCharges(
  documents: RecordingDocuments,
  charges: ChargeReader,
): Promise<RecordingDocuments> {
  const job = v.safeParse(ARN_OF, documents.tuningJob);
  const jobs = v.safeParse(NAMES_OF, documents.trainingJobSummaries);
  const [, region = "", account = ""] = job.success
    ? (/^arn:[^:]*:sagemaker:([^:]*):([^:]*):/.exec(job.output.HyperParameterTuningJobArn) ?? [])
    : [];
  if (region === "" || !jobs.success) return documents;
  const counter = { calls: {}, metricsRequested: 0 };
  const owner = account === MASKED_ACCOUNT ? null : account;
  const { charges: own } = await charges.of(EVER, owner, region, counter);
  if (!own) return documents;
  const names = jobs.output.TrainingJobSummaries.map((each) => each.TrainingJobName);
  return {
    ...documents,
    costAndUsage: [own.costAndUsage],
    costAndUsageWithResources: [own.withResources(names)],
  };
}

const ARN_OF = v.object({ HyperParameterTuningJobArn: v.string() });
const NAMES_OF = v.object({ TrainingJobSummaries: v.array(v.object({ TrainingJobName: v.string() })) });

/**
 * Reads the documents of a recording folder as they are.
 *
 * @throws Problem where a required file is not there or a file is not JSON.
 */
export async function readDocuments(folder: string): Promise<RecordingDocuments> {
  await expectFolder(folder);
  const entries = await inOrder(
    RECORDING_FILES.map(async (entry) => [entry.document, await readDocument(folder, entry)] as const),
  );
  return Object.fromEntries(entries) as unknown as RecordingDocuments;
}

/** Says what is wrong with the folder itself before any of its files is missed. */
async function expectFolder(folder: string): Promise<void> {
  const kind = await kindOf(folder);
  if (kind === null) throw new Problem(`${JSON.stringify(folder)} is not there: check the recording's name.`);
  if (kind === "file") {
    throw new Problem(
      `${folder} is a file, and a recording is a folder: name the one that it is in (${dirname(folder)}).`,
    );
  }
  const inner = join(folder, "recording");
  const holds = async (path: string): Promise<boolean> =>
    (await kindOf(join(path, "tuning-job.json"))) === "file";
  if (!(await holds(folder)) && (await holds(inner))) {
    throw new Problem(`${folder} is no recording, but ${inner} is: name that.`);
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | null> {
  const found = await stat(path).catch(() => null);
  return found && (found.isDirectory() ? "folder" : "file");
}

async function readDocument(folder: string, entry: (typeof RECORDING_FILES)[number]): Promise<unknown> {
  const path = join(folder, entry.file);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) {
      if (!entry.required) return null;
      throw new Problem(
        `${path} is not there, and a recording needs it. Write it with \`${entry.command}\`, or check the folder's name.`,
      );
    }
    const { code = "unknown error" } = error as NodeJS.ErrnoException;
    const what =
      code === "EISDIR"
        ? "is a folder, and a file belongs there. Move it away, and write"
        : `cannot be read (${code}). Change its permissions, or write`;
    throw new Problem(`${path} ${what} the file again with \`${entry.command}\`.`);
  }
  try {
    const document = parseJson(text);
    if (document === null) throw new SyntaxError("the file holds null");
    return document;
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message.slice(0, 160) : "unknown error";
    throw new Problem(`${path}: $ is not JSON (${detail}). Write the file again with \`${entry.command}\`.`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
