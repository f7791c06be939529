import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../model/problem.ts";
import { RECORDING_FILES, type RecordingDocuments } from "./documents.ts";

/** Stands for the account's own id: a recording is made to be passed on. */
const MASKED_ACCOUNT = "111122223333";

/**
 * Writes a recording folder and gives the paths of its files. Account ids in ARNs are masked unless they are to be kept.
 *
 * @throws Problem where the folder holds anything but a recording, or cannot be written.
 */
export async function writeRecording(
  folder: string,
  documents: RecordingDocuments,
  keepAccountId: boolean,
): Promise<string[]> {
  const known = new Set(RECORDING_FILES.map(({ file }) => file));
  try {
    await mkdir(folder, { recursive: true });
    const strangers = (await readdir(folder)).filter((file) => !known.has(file));
    if (strangers.length > 0) {
      throw new Problem(
        `${folder} holds other files (${strangers.slice(0, 3).join(", ")}): name a new folder with --output.`,
      );
    }
    const present = RECORDING_FILES.filter(({ document }) => documents[document] !== null);
    return await Promise.all(
      present.map(async ({ document, file }) => {
        const path = join(folder, file);
        const text = `${JSON.stringify(documents[document], null, 1)}\n`;
        await writeFile(path, keepAccountId ? text : masked(text), { mode: 0o600 });
        return path;
      }),
    );
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new Problem(`${folder} cannot be written (${code}). Name another folder with --output.`, 2, {
      cause: error,
    });
  }
}

/** Account ids stand in ARNs, and before the host of an image registry. */
function masked(text: string): string {
  return text
    .replace(/(arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:)\d{12}(?=:)/g, `$1${MASKED_ACCOUNT}`)
    .replace(/\b\d{12}(?=\.dkr\.ecr\.)/g, MASKED_ACCOUNT);
}
