import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runDist } from "./run.ts";

const RECORDINGS = ["churn-xgboost", "market-lstm", "imaging-cnn"].flatMap((name) => [
  "--recording",
  `examples/${name}/recording`,
]);

it("audits recordings, writes its files and keeps its state for the next audit", async () => {
  const folder = await mkdtemp(join(tmpdir(), "audit-"));
  try {
    const args = ["audit", ...RECORDINGS, "--state", join(folder, "state.json"), "--group-by", "tag:team"];
    const first = await runDist("cli.js", [...args, "--format", "json", "--output", folder]);
    expect(first.code).toBe(0);
    const { totals, tuningJobs, audit } = JSON.parse(first.stdout);
    expect(tuningJobs).toHaveLength(3);
    expect(audit.groups.rows).toHaveLength(3);
    expect(totals.costUsd).toBeCloseTo(
      audit.ranking.reduce((sum: number, row: { costUsd: number }) => sum + row.costUsd, 0),
      1,
    );
    expect(first.stderr).toMatch(/wrote .*tuning-report\.html/);
    expect(first.stderr).toMatch(/wrote .*tuning-report\.csv/);
    const second = await runDist("cli.js", [...args, "--format", "json"]);
    expect(JSON.parse(second.stdout).audit.ranking).toEqual(audit.ranking);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it.each([
  [[], /^Name what to audit: /],
  [["--since", "soon", ...RECORDINGS], /^--since: "soon" is no start of a window/],
  [["--group-by", "team", ...RECORDINGS], /^--group-by: "team" is not tag:KEY/],
  [["--state", "package.json", ...RECORDINGS], /^package.json is not the state of an audit/],
])("refuses %j in one line", async (args, line) => {
  const { code, stderr } = await runDist("cli.js", ["audit", ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(line);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
