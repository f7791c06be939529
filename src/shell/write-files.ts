import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Analysis } from "../analyze.ts";
import { Problem } from "../model/problem.ts";
import type { RenderContext } from "../report/context.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown/comment.ts";

/** Absolute or given paths of the files of one report. */
export interface ReportFiles {
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
}

/**
 * Writes the three report files, readable by their owner alone: they hold what an account pays.
 *
 * @throws Problem where the folder cannot be written.
 */
export async function writeReportFiles(
  folder: string,
  analysis: Analysis,
  context: RenderContext,
): Promise<ReportFiles> {
  const { renderHtml } = await import("../report/html/page.ts");
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    html: join(folder, "tuning-report.html"),
  };
  try {
    await mkdir(folder, { recursive: true });
    const options = { mode: 0o600 };
    await writeFile(files.json, renderJson(analysis.report), options);
    await writeFile(files.markdown, renderMarkdown(analysis.report, context), options);
    await writeFile(files.html, renderHtml(analysis, context), options);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new Problem(`${folder} cannot be written (${code}). Name another folder with --output.`);
  }
  return files;
}
