import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../model/problem.ts";
import { RECORDING_FILES, type RecordingDocuments } from "./documents.ts";
import { makeFolder } from "./make-folder.ts";
import { parseJson } from "./parse/json.ts";

/** Stands for the account's own id: a recording is made to be passed on. */
const MASKED_ACCOUNT = "111122223333";

/**
 * Makes the folder of a recording, or takes one that holds nothing else: called before AWS is asked, so that nothing that
 * was read is lost.
 *
 * @param tuningJob name or ARN of what is to be recorded.
 * @throws Problem where the folder holds anything but a recording of that tuning job, or cannot be written.
 */
export async function openRecordingFolder(folder: string, tuningJob: string): Promise<void> {
  const known = new Set(RECORDING_FILES.map(({ file }) => file));
  const strangers = await orProblem(folder, async () => {
    await makeFolder(folder);
    return (await readdir(folder)).filter((file) => !known.has(file));
  });
  if (strangers.length > 0) {
    throw new Problem(
      `${folder} holds other files (${strangers.slice(0, 3).join(", ")}): name a new folder with --output.`,
    );
  }
  const there = await recordedName(folder);
  if (there !== null && there !== tuningJob.split("/").at(-1))
    throw new Problem(`${folder} holds the recording of ${there}: name another folder with --output.`);
}

/** Name of the tuning job that the folder is a recording of; `null` where it is none, or a damaged one. */
async function recordedName(folder: string): Promise<string | null> {
  try {
    const document = parseJson(await readFile(join(folder, "tuning-job.json"), "utf8"));
    const { HyperParameterTuningJobName: name } = document as { HyperParameterTuningJobName?: unknown };
    return typeof name === "string" ? name : null;
  } catch {
    return null;
  }
}

/**
 * Writes a recording into its folder and gives the paths of its files. Files of an earlier recording that this one does
 * not have go away. Account ids are masked unless they are to be kept.
 *
 * @throws Problem where the folder cannot be written.
 */
export async function writeRecording(
  folder: string,
  documents: RecordingDocuments,
  keepAccountId: boolean,
): Promise<string[]> {
  return orProblem(folder, async () => {
    const gone = RECORDING_FILES.filter(({ document }) => (documents[document] ?? null) === null);
    await Promise.all(gone.map(({ file }) => rm(join(folder, file), { force: true })));
    const present = RECORDING_FILES.filter(({ document }) => (documents[document] ?? null) !== null);
    const texts = present.map(({ document }) => `${JSON.stringify(documents[document], null, 1)}\n`);
    const masked = keepAccountId ? texts : withoutAccounts(texts);
    return await Promise.all(
      present.map(async ({ file }, index) => {
        const path = join(folder, file);
        await writeFile(path, masked[index] ?? "", { mode: 0o600 });
        return path;
      }),
    );
  });
}

async function orProblem<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new Problem(`${folder} cannot be written (${code}). Name another folder with --output.`, 2, {
      cause: error,
    });
  }
}

/** ARNs and hosts of image registries tell account ids, which then stand elsewhere too: in the name of SageMaker's own bucket. */
function withoutAccounts(texts: readonly string[]): string[] {
  const known = texts.flatMap((text) => [
    ...text.matchAll(/arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12})(?=:)|(?<!\d)(\d{12})(?=\.dkr\.ecr\.)/g),
  ]);
  const ids = new Set(known.map(([, ofArn, ofRegistry]) => ofArn ?? ofRegistry));
  const anywhere = new RegExp(`(?<!\\d)(?:${[...ids].join("|")})(?!\\d)`, "g");
  return ids.size === 0 ? [...texts] : texts.map((text) => text.replace(anywhere, MASKED_ACCOUNT));
}
