import type { TuningReport } from "./schema.ts";

/** The report as JSON text; seconds and money are rounded to what a reader of the file can use. */
export function renderJson(report: TuningReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
