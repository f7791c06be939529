import { expect, it } from "vitest";
import { runDist } from "./run.ts";

const analyze = (...args: string[]) =>
  runDist("cli.js", [
    "analyze",
    "--recording",
    "examples/churn-xgboost/recording",
    "--format",
    "json",
    ...args,
  ]);

it("a failed gate ends the command with 1 after the report is printed, and says what it saw", async () => {
  const { code, stdout, stderr } = await analyze("--fail-when", "cost-usd > 10");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ gate: { outcome: "failed" } });
  expect(stderr).toMatch(/fail-when cost-usd > 10: it is \d+\.\d+; gate failed\./);
});

it.each([
  [["--fail-when", "cost-usd > 1000"], "passed", 0],
  [["--fail-when", "cost-vs-baseline-percent > 5"], "unknown", 0],
  [["--fail-when", "cost-vs-baseline-percent > 5", "--gate-unknown", "fail"], "unknown", 1],
])("%j is %s and ends with %i", async (args, outcome, expected) => {
  const { code, stdout, stderr } = await analyze(...args);
  expect(code).toBe(expected);
  expect(JSON.parse(stdout)).toMatchObject({ gate: { outcome } });
  expect(stderr).toContain(`; gate ${outcome}.`);
});

it("a wrong condition is refused with 2 and one line", async () => {
  const { code, stdout, stderr } = await analyze("--fail-when", "costs > 10");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^--fail-when: "costs > 10" names no figure of the report; known are .*\n$/);
});
