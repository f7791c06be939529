import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { expect, it } from "vitest";
import { SCHEMAS } from "../../scripts/schema.ts";
import { analyze } from "../../src/analyze.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { plan } from "../../src/plan/plan.ts";
import { renderJson } from "../../src/report/json.ts";
import { exampleFolder } from "../example-recordings.ts";
import { smallRecording, writeTemporaryRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z") / 1000;
const published = (file: keyof typeof SCHEMAS): Promise<string> => readFile(`docs/${file}`, "utf8");
const validatorOf = async (file: keyof typeof SCHEMAS) =>
  new Ajv({ allErrors: true, formats: fullFormats }).compile(JSON.parse(await published(file)));

it.each(Object.entries(SCHEMAS))(
  "%s is published as the code has it (rebuild with `node scripts/schema.ts`)",
  async (file, schema) => {
    expect(await published(file as keyof typeof SCHEMAS)).toBe(schema());
  },
);

it("accepts the report of a recording and refuses a changed one", async () => {
  const validate = await validatorOf("report.schema.json");
  await using recording = await writeTemporaryRecording(smallRecording());
  const { report } = analyze(DEFAULT_CONFIG, [await readRecording(recording.folder)], NOW);
  const parsed: unknown = JSON.parse(renderJson(report));
  validate(parsed);
  expect(validate.errors).toBeNull();
  expect(validate({ ...report, currency: 5 })).toBe(false);
  expect(validate({ ...report, surprise: 1 })).toBe(false);
});

it("accepts the plan of a recording and refuses a changed one", async () => {
  const validate = await validatorOf("plan.schema.json");
  const { findings } = analyze(DEFAULT_CONFIG, [await readRecording(exampleFolder("imaging-cnn"))], NOW);
  const made = plan(findings, { budgetUsd: 40, deadlineSeconds: null });
  validate(JSON.parse(JSON.stringify(made)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...made, trials: "80" })).toBe(false);
  expect(validate({ ...made, surprise: 1 })).toBe(false);
});
