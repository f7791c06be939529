import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RECORDING_FILES, type RecordingDocuments } from "../src/collect/documents.ts";

export const EXAMPLES = ["churn-xgboost", "market-lstm", "imaging-cnn"] as const;

export function exampleFolder(name: (typeof EXAMPLES)[number]): string {
  return join(import.meta.dirname, "..", "examples", name, "recording");
}

/** The documents of a shipped recording. */
export async function exampleDocuments(name: (typeof EXAMPLES)[number]): Promise<RecordingDocuments> {
  const entries = RECORDING_FILES.map(async ({ document, file }) => {
    const text = await readFile(join(exampleFolder(name), file), "utf8").catch(() => "null");
    return [document, JSON.parse(text) as unknown] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as unknown as RecordingDocuments;
}
