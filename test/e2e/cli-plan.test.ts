import { expect, it } from "vitest";
import type { Plan } from "../../src/plan/schema.ts";
import { exampleFolder } from "../example-recordings.ts";
import { runDist } from "./run.ts";

const plan = (...args: readonly string[]) => runDist("cli.js", ["plan", ...args]);
const LSTM = ["--recording", exampleFolder("market-lstm")];

it("plans the next run of a recorded tuner within a budget and a deadline", async () => {
  const { code, stdout, stderr } = await plan(
    ...LSTM,
    "--budget",
    "10",
    "--deadline",
    "3h",
    "--format",
    "json",
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const found = JSON.parse(stdout) as Plan;
  expect(found).toMatchObject({ schema: "sagemaker-tuning-plan/1", budgetUsd: 10, deadlineSeconds: 10_800 });
  expect(found.settings.every((each) => (each.costUsd?.high ?? 99) <= 10)).toBe(true);
  expect(found.settings.some((each) => each.spot)).toBe(true);
  expect(found.settings.filter((each) => each.recommended)).toHaveLength(1);
});

it.each([
  ["no recording", [], /^Name at least one recording of the tuner: --recording DIR\. See plan --help\.\n$/],
  [
    "no length of time",
    [...LSTM, "--deadline", "soon"],
    /^--deadline: "soon" is no length of time; write 2h/,
  ],
  [
    "recordings of two searches",
    [...LSTM, "--recording", exampleFolder("imaging-cnn")],
    /different searches/,
  ],
])("refuses %s with one line", async (_, args, message) => {
  const { code, stdout, stderr } = await plan(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
