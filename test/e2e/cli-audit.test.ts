import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { TuningReport } from "../../src/report/schema.ts";
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

it("counts a tuning job once that was recorded more than once, and says so", async () => {
  const audited = async (...args: string[]): Promise<TuningReport> =>
    JSON.parse((await runDist("cli.js", ["audit", ...RECORDINGS, ...args, "--format", "json"])).stdout);
  const [once, twice] = [await audited(), await audited(...RECORDINGS.slice(0, 2))];
  expect(twice.totals).toEqual(once.totals);
  const [name] = once.tuningJobs.flatMap(({ name }) => (name.startsWith("churn") ? name : []));
  expect(twice.audit?.notRead).toEqual([
    `more than one recording of ${name}: a tuning job counts once, with the recording of its end that is given last.`,
  ]);
});

it("prints its report before it says that its state cannot be kept", async () => {
  const args = ["audit", ...RECORDINGS, "--state", "no/such/state.json"];
  const { code, stdout, stderr } = await runDist("cli.js", args);
  expect(code).toBe(2);
  expect(stdout).toContain("3 tuning jobs cost");
  expect(stderr).toMatch(/^no\/such\/state\.json cannot be written\. Name another file with --state\.$/m);
});

it("narrows recordings by name, tag and start, and its window to those that are left", async () => {
  const audited = async (...args: string[]) => {
    const { stdout } = await runDist("cli.js", ["audit", ...RECORDINGS, "--format", "json", ...args]);
    const { tuningJobs, audit } = JSON.parse(stdout) as TuningReport;
    const names = tuningJobs.map(({ name }) => name).sort();
    return { names, tuningJobs, since: audit?.since, until: audit?.until };
  };
  const all = await audited("--group-by", "tag:team");
  const sorted = all.tuningJobs.toSorted((a, b) => ((a.endedAt ?? "") < (b.endedAt ?? "") ? -1 : 1));
  const [first, , last] = sorted;
  expect(all.since).toBe(all.tuningJobs.map(({ createdAt }) => createdAt).sort()[0]);
  expect(all.until).toBe(last?.endedAt);
  expect(await audited("--name-contains", first?.name ?? "")).toMatchObject({
    names: [first?.name],
    since: first?.createdAt,
    until: first?.endedAt,
  });
  expect((await audited("--since", last?.endedAt ?? "")).names).toEqual([last?.name]);
  const tagged = await audited("--tag", "team=churn");
  expect(tagged).toMatchObject({ names: ["churn-xgb-1122"] });
  expect([tagged.since, tagged.until]).toEqual([
    tagged.tuningJobs[0]?.createdAt,
    tagged.tuningJobs[0]?.endedAt,
  ]);
});

it.each([
  [[], /^Name what to audit: /],
  [["--since", "soon", ...RECORDINGS], /^--since: "soon" is no start of a window/],
  [["--group-by", "team", ...RECORDINGS], /^--group-by: "team" is not tag:KEY/],
  [["--since", "last-audit"], /^--since: last-audit is remembered in a file: name it with --state\./],
  [["--state", "package.json", ...RECORDINGS], /^package.json is not the state of an audit/],
  [["--state", "README.md", ...RECORDINGS], /^README.md is not the state of an audit/],
  [["--state", "src", ...RECORDINGS], /^src cannot be read\. Name a file that an earlier audit wrote/],
])("refuses %j in one line", async (args, line) => {
  const { code, stderr } = await runDist("cli.js", ["audit", ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(line);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
