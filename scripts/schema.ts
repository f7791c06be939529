/** Writes the JSON Schemas of the report and of the plan, made from the schemas that the code itself uses. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { planSchema } from "../src/plan/schema.ts";
import { tuningReportSchema } from "../src/report/schema.ts";

/** The published schemas by the name of their file in docs/. */
export const SCHEMAS = {
  "report.schema.json": () =>
    published("sagemaker-tuning-report/1", "SageMaker tuning report", tuningReportSchema),
  "plan.schema.json": () => published("sagemaker-tuning-plan/1", "SageMaker tuning plan", planSchema),
};

function published($id: string, title: string, of: Parameters<typeof toJsonSchema>[0]): string {
  const schema = toJsonSchema(of, { errorMode: "ignore" });
  return `${JSON.stringify({ $id, title, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  for (const [file, schema] of Object.entries(SCHEMAS))
    await writeFile(join(import.meta.dirname, "..", "docs", file), schema());
}
