import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { expect, it } from "vitest";
import { reportJsonSchema } from "../../scripts/schema.ts";
import { analyze } from "../../src/analyze.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { renderJson } from "../../src/report/json.ts";
import { smallRecording, writeTemporaryRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z") / 1000;
const published = await readFile("docs/report.schema.json", "utf8");
const validate = new Ajv({ allErrors: true, formats: fullFormats }).compile(JSON.parse(published));

it("is published as the code has it (rebuild with `npm run schema`)", () => {
  expect(published).toBe(reportJsonSchema());
});

it("accepts the report of a recording and refuses a changed one", async () => {
  await using recording = await writeTemporaryRecording(smallRecording());
  const { report } = analyze(DEFAULT_CONFIG, [await readRecording(recording.folder)], NOW);
  const parsed: unknown = JSON.parse(renderJson(report));
  validate(parsed);
  expect(validate.errors).toBeNull();
  expect(validate({ ...report, currency: 5 })).toBe(false);
  expect(validate({ ...report, surprise: 1 })).toBe(false);
});
