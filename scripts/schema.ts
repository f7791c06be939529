/** Writes the JSON Schema of the report, made from the schema that the code itself uses. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { tuningReportSchema } from "../src/report/schema.ts";

export function reportJsonSchema(): string {
  const schema = toJsonSchema(tuningReportSchema, { errorMode: "ignore" });
  const named = { $id: "sagemaker-tuning-report/1", title: "SageMaker tuning report", ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}

if (import.meta.main) {
  await writeFile(join(import.meta.dirname, "..", "docs", "report.schema.json"), reportJsonSchema());
}
