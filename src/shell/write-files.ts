import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Analysis } from "../analyze.ts";
import { makeFolder } from "../collect/make-folder.ts";
import type { CostMetric } from "../model/observations.ts";
import { Problem } from "../model/problem.ts";
import type { RenderContext } from "../report/context.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown/comment.ts";
import type { TuningReport } from "../report/schema.ts";
import { pageAssets } from "./page-assets.ts";

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
  await writeAll(folder, [
    [files.json, renderJson(analysis.report)],
    [files.markdown, renderMarkdown(analysis.report, context)],
    [files.html, renderHtml(analysis, context, await pageAssets())],
  ]);
  return files;
}

/** Paths of the files of an audit. */
export interface AuditFiles {
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
  readonly csv: string;
}

/** FOCUS's name for a cost of the bill: effective where prepayments are spread over usage. */
export function chargeColumn(metric: CostMetric): "EffectiveCost" | "BilledCost" {
  return metric.endsWith("AmortizedCost") ? "EffectiveCost" : "BilledCost";
}

/**
 * Writes the files of an audit.
 *
 * @throws Problem where the folder cannot be written.
 */
export async function writeAuditFiles(
  folder: string,
  report: TuningReport,
  context: RenderContext,
  metric: CostMetric,
): Promise<AuditFiles> {
  const [{ renderCsv }, html] = await Promise.all([import("../report/csv.ts"), auditHtml(report, context)]);
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    html: join(folder, "tuning-report.html"),
    csv: join(folder, "tuning-report.csv"),
  };
  await writeAll(folder, [
    [files.json, renderJson(report)],
    [files.markdown, renderMarkdown(report, context)],
    [files.html, html],
    [files.csv, renderCsv(report, chargeColumn(metric))],
  ]);
  return files;
}

/** An audit as one page. */
export async function auditHtml(report: TuningReport, context: RenderContext): Promise<string> {
  const { renderAuditHtml } = await import("../report/html/audit-page.ts");
  if (!report.audit) throw new Error("this is no audit");
  return renderAuditHtml(report, report.audit, context, await pageAssets());
}

async function writeAll(folder: string, files: readonly (readonly [string, string])[]): Promise<void> {
  try {
    await makeFolder(folder);
    for (const [path, text] of files) await writeFile(path, text, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    if (code === "EEXIST")
      throw new Problem(`${folder} is a file. Name another folder with \`output-directory\` (--output).`);
    throw new Problem(
      `${JSON.stringify(folder)} cannot be written (${code}). Name another folder with \`output-directory\` (--output).`,
    );
  }
}
