import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { OUTPUTS } from "../../src/publish/outputs.ts";
import { readInputs } from "../../src/shell/action/read-inputs.ts";
import { INPUTS } from "../../src/shell/action-inputs.ts";

interface Metadata {
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}
const metadata = parse(await readFile("action.yml", "utf8")) as Metadata;

test("action.yml declares exactly the inputs that the action reads, in the same words", () => {
  const declared = Object.entries(metadata.inputs).map(([name, { description, required, ...rest }]) => [
    name,
    description,
    required ?? false,
    rest.default ?? "",
  ]);
  const read = Object.entries(INPUTS).map(([name, input]) => [
    name,
    input.description,
    "required" in input,
    "expression" in input ? `\${{ ${input.expression} }}` : input.default,
  ]);
  expect(declared).toEqual(read);
});

test("action.yml declares exactly the outputs that the action sets", () => {
  const declared = Object.entries(metadata.outputs).map(([name, { description }]) => [name, description]);
  expect(declared).toEqual(Object.entries(OUTPUTS));
});

test("the declared defaults are valid inputs", () => {
  const env = Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      (input.default ?? "").replace(`\${{ strategy.job-index }}`, "1"),
    ]),
  );
  expect(readInputs({ ...env, "INPUT_TUNING-JOB": "churn" })).toMatchObject({ ok: true });
});

test("the action runs the bundle on Node 24", () => {
  expect(metadata.runs).toEqual({ using: "node24", main: "dist/index.js" });
});
