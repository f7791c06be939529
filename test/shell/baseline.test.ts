import { expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { readEarlierReport } from "../../src/shell/baseline.ts";

it.each([
  ["no/such/path", /^baseline: there is no "no\/such\/path"\. Name an earlier tuning-report\.json/],
  ["README.md", /^baseline: "README\.md" is not JSON\. Name an earlier tuning-report\.json/],
  ["package.json", /^baseline: "package\.json" is no tuning report \(schema\)\. Name an earlier/],
])("the baseline %s is refused in one line", async (path, line) => {
  const refused = await readEarlierReport(path, DEFAULT_CONFIG, 0).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: "Problem", message: expect.stringMatching(line) });
});

it("a recording and the report on it are the same baseline", async () => {
  const now = Date.parse("2026-11-25T12:00:00Z") / 1000;
  const [recorded, reported] = await Promise.all(
    ["examples/market-lstm/recording", "examples/market-lstm/tuning-report.json"].map((path) =>
      readEarlierReport(path, DEFAULT_CONFIG, now),
    ),
  );
  expect(reported?.tuningJobs[0]?.actual).toEqual(recorded?.tuningJobs[0]?.actual);
});
