import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { SCHEMAS } from "../../scripts/schema.ts";
import { analyze } from "../../src/analyze.ts";
import { RECORDING_FILES, type RecordingDocuments } from "../../src/collect/documents.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Observations } from "../../src/model/observations.ts";
import { Problem } from "../../src/model/problem.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { renderHtml } from "../../src/report/html/page.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import type { TuningReport } from "../../src/report/schema.ts";
import { LAWS } from "./laws.ts";
import type { Files } from "./mutate.ts";

/** What came of one recording. */
export type Outcome =
  | { readonly kind: "report"; readonly breaches: readonly string[] }
  | { readonly kind: "problem"; readonly message: string }
  | { readonly kind: "defect"; readonly message: string };

export const LAW_NAMES = [
  ...Object.keys(LAWS),
  "the report fits its schema",
  "no rendering says NaN, undefined or [object Object]",
  "the order of trials changes nothing",
  "the time zone changes nothing",
] as const;

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
/** File and JSON path, or the file and the trial. */
const NAMES_THE_PLACE = /[a-z-]+\.json: (\$|\w)/;
/** The page without its own script and style, which are the same for every report. */
const NO_ASSETS = { script: "", style: "", scriptHash: "" };
const NONSENSE = /\b(NaN|undefined|Infinity)\b|\[object /;

let compiled: ValidateFunction | null = null;
const validate = (): ValidateFunction => {
  compiled ??= new Ajv({ formats: fullFormats }).compile(JSON.parse(SCHEMAS["report.schema.json"]()));
  return compiled;
};

/** Reads, analyses and renders the recording in a folder, whose files are first written there. */
export async function judge(folder: string, files: Files): Promise<Outcome> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  let observations: Observations;
  try {
    observations = await readRecording(folder);
  } catch (error) {
    if (!(error instanceof Problem)) return { kind: "defect", message: stackOf(error) };
    const fine = error.exitCode === 2 && NAMES_THE_PLACE.test(error.message) && !error.message.includes("\n");
    return { kind: fine ? "problem" : "defect", message: error.message };
  }
  try {
    return { kind: "report", breaches: [...breaches(observations, files)] };
  } catch (error) {
    return { kind: "defect", message: stackOf(error) };
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function* breaches(observations: Observations, files: Files): Generator<string> {
  const analysis = analyze(DEFAULT_CONFIG, [observations], NOW);
  const { report } = analysis;
  for (const [name, law] of Object.entries(LAWS)) {
    for (const breach of law(report)) yield `${name}: ${breach}`;
  }
  const json = renderJson(report);
  if (!validate()(JSON.parse(json))) {
    yield `the report fits its schema: ${JSON.stringify(validate().errors?.[0])}`;
  }
  const said = {
    json,
    Markdown: renderMarkdown(report, TERMINAL),
    HTML: renderHtml(analysis, TERMINAL, NO_ASSETS),
  };
  if (!NONSENSE.test(Object.values(files).join("\n"))) {
    for (const [what, text] of Object.entries(said)) {
      const found = NONSENSE.exec(text);
      if (found)
        yield `no rendering says NaN, undefined or [object Object]: ${what}: ${around(text, found.index)}`;
    }
  }
  const documents = documentsOf(files);
  const again = (of: RecordingDocuments): TuningReport =>
    analyze(DEFAULT_CONFIG, [parseDocuments(of, null, observations.collection)], NOW).report;
  const elsewhere = inTimeZone("Asia/Kathmandu", () => told(again(reversed(documents))));
  if (firstDifference(told(report), elsewhere) === null) return;
  const moved = firstDifference(
    told(report),
    inTimeZone("Asia/Kathmandu", () => told(again(documents))),
  );
  if (moved) yield `the time zone changes nothing: ${moved}`;
  const turned = firstDifference(told(report), told(again(reversed(documents))));
  if (turned) yield `the order of trials changes nothing: ${turned}`;
}

/** A report and its words. */
function told(report: TuningReport) {
  return { report, words: renderMarkdown(report, TERMINAL) };
}

function inTimeZone<T>(zone: string, work: () => T): T {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 40));
}

function documentsOf(files: Files): RecordingDocuments {
  const entries = RECORDING_FILES.map(({ document, file }) => {
    const text = files[file];
    return [document, text === undefined ? null : JSON.parse(text.replace(/^\uFEFF/, ""))] as const;
  });
  return Object.fromEntries(entries) as unknown as RecordingDocuments;
}

function reversed(documents: RecordingDocuments): RecordingDocuments {
  const { trainingJobSummaries: listed, trainingJobs: found, objectiveCurves: curves } = documents;
  const summaries = (listed as { TrainingJobSummaries: readonly unknown[] }).TrainingJobSummaries;
  const results = (found as { Results?: readonly unknown[] } | null)?.Results;
  return {
    ...documents,
    trainingJobSummaries: { TrainingJobSummaries: [...summaries].reverse() },
    trainingJobs: results ? { Results: [...results].reverse() } : found,
    objectiveCurves: curves && Object.fromEntries(Object.entries(curves ?? {}).reverse()),
  };
}

/** Where two reports differ first; numbers may in their last digits. */
function firstDifference(a: unknown, b: unknown, path = "$"): string | null {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) || Object.is(a, b)
      ? null
      : `${path}: ${a} and ${b}`;
  }
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    return a === b
      ? null
      : `${path}: ${JSON.stringify(a)?.slice(0, 200)} and ${JSON.stringify(b)?.slice(0, 200)}`;
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = firstDifference(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${path}.${key}`,
    );
    if (found) return found;
  }
  return null;
}
