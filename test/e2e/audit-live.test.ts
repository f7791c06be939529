import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TuningReport } from "../../src/report/schema.ts";
import { renamedRecording } from "../renamed-recording.ts";
import type { Account } from "../servers/aws/account.ts";
import { startAws } from "../servers/aws/server.ts";
import { runDist, startDist } from "./run.ts";

const SINCE = ["--since", "2026-11-15"];
const TUNING_JOBS = [
  renamedRecording("churn-1118", { daysEarlier: 2, tags: { team: "growth" } }),
  renamedRecording("churn-1120", { tags: { team: "growth" } }),
  renamedRecording("vision-1120", { tags: { team: "vision" } }),
  renamedRecording("old-1101", { daysEarlier: 19, tags: { team: "vision" } }),
];

async function auditLive(account: Partial<Account>, args: readonly string[] = []) {
  await using aws = await startAws({ tuningJobs: TUNING_JOBS, ...account });
  const finished = await runDist("cli.js", ["audit", ...SINCE, "--format", "json", ...args], aws.env);
  const report = finished.code === 0 ? (JSON.parse(finished.stdout) as TuningReport) : null;
  return { ...finished, report, names: report?.tuningJobs.map(({ name }) => name).sort(), calls: aws.calls };
}

describe("a live audit", () => {
  it("finds the tuning jobs of its window, reads the bill once and totals by tag", async () => {
    const { report, names, calls, stderr } = await auditLive({}, ["--group-by", "tag:team"]);
    expect(names).toEqual(["churn-1118", "churn-1120", "vision-1120"]);
    expect(report?.audit?.groups?.rows.map(({ value, tuningJobs }) => [value, tuningJobs])).toEqual([
      ["growth", 2],
      ["vision", 1],
    ]);
    expect(report?.audit?.trends).toMatchObject([{ tuner: "churn" }]);
    expect(calls.filter(({ operation }) => operation === "GetCostAndUsage")).toHaveLength(1);
    expect(stderr).toMatch(/3 of 3 tuning jobs/);
  });

  it.each([
    [["--name-contains", "vision"], ["vision-1120"]],
    [
      ["--tag", "team=growth"],
      ["churn-1118", "churn-1120"],
    ],
  ])("is narrowed by %j, by Search and without it", async (args, expected) => {
    expect((await auditLive({}, args)).names).toEqual(expected);
    const listed = await auditLive({ refuse: ["sagemaker:Search"] }, args);
    expect(listed.names).toEqual(expected);
    expect(listed.calls.some(({ operation }) => operation === "ListHyperParameterTuningJobs")).toBe(true);
  });

  it("of several regions names the one that is refused and reports on the other", async () => {
    const refused = {
      region: "eu-west-1",
      tuningJobs: [],
      refuse: ["sagemaker:Search", "sagemaker:ListHyperParameterTuningJobs"],
    };
    const { report, names, code } = await auditLive({ regions: { "eu-west-1": refused } }, [
      "--region",
      "us-east-1",
      "--region",
      "eu-west-1",
    ]);
    expect(code).toBe(0);
    expect(names).toHaveLength(3);
    expect(report?.audit?.notRead.join()).toMatch(/sagemaker:ListHyperParameterTuningJobs.*eu-west-1/);
  });

  it("that may list nothing ends with 3 and the remedy", async () => {
    const { code, stderr } = await auditLive({
      refuse: ["sagemaker:Search", "sagemaker:ListHyperParameterTuningJobs"],
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /AWS refused `sagemaker:ListHyperParameterTuningJobs`.*add it to the role's policy/,
    );
  });

  it("of a window without tuning jobs says so", async () => {
    const { report } = await auditLive({ tuningJobs: [] });
    expect(report?.tuningJobs).toEqual([]);
    expect(report?.totals.costUsd).toBe(0);
  });

  it("that is cut off continues, and ends in the report of an uncut one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "audit-"));
    const many = Array.from({ length: 12 }, (_, index) =>
      renamedRecording(`job-x${index}y`, { daysEarlier: index / 4 }),
    );
    try {
      await using aws = await startAws({ tuningJobs: many, faults: { latencyMs: 60 } });
      const args = ["audit", ...SINCE, "--format", "json", "--output", folder];
      const { child, finished } = startDist("cli.js", args, {
        env: { ...aws.env, HOME: folder },
        writes: folder,
      });
      child.stderr.on("data", (text: string) => {
        if (text.includes("5 of 12 tuning jobs")) child.kill("SIGKILL");
      });
      await finished;
      expect(await readdir(folder)).toContain("audit-progress.jsonl");
      // Its own key tells its calls from those of the first run that AWS is still answering.
      const again = await runDist("cli.js", args, { ...aws.env, AWS_ACCESS_KEY_ID: "AKIAAGAIN" });
      const [, done] =
        /continuing an audit that was cut off: (\d+) tuning jobs are done/.exec(again.stderr) ?? [];
      expect(Number(done)).toBeGreaterThanOrEqual(5);
      const described = aws.calls.filter(
        ({ accessKey, operation }) =>
          accessKey === "AKIAAGAIN" && operation === "DescribeHyperParameterTuningJob",
      );
      expect(described).toHaveLength(12 - Number(done));
      const opened = aws.connections();
      const uncut = await runDist("cli.js", ["audit", ...SINCE, "--format", "json"], aws.env);
      // Three tuning jobs at a time, each of which asks up to five things at once: the twelve share their connections.
      expect(aws.connections() - opened).toBeLessThanOrEqual(15);
      expect(comparable(again.stdout)).toEqual(comparable(uncut.stdout));
      expect(comparable(await readFile(join(folder, "tuning-report.json"), "utf8"))).toEqual(
        comparable(again.stdout),
      );
      expect(await readdir(folder)).not.toContain("audit-progress.jsonl");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it("an audit whose credentials run out ends with one line, and keeps what is done for the next run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "audit-"));
  const many = Array.from({ length: 6 }, (_, index) => renamedRecording(`job-x${index}y`));
  try {
    const args = ["audit", ...SINCE, "--format", "json", "--output", folder];
    await using expiring = await startAws({ tuningJobs: many, faults: { expireAfter: 25 } });
    const first = await runDist("cli.js", args, expiring.env);
    expect(first).toMatchObject({ code: 3, stdout: "" });
    expect(first.stderr.trim().split("\n").at(-1)).toMatch(/^The AWS credentials have expired: /);
    await using aws = await startAws({ tuningJobs: many });
    const second = await runDist("cli.js", args, aws.env);
    expect(second.stderr).toMatch(/continuing an audit that was cut off/);
    expect(JSON.parse(second.stdout).tuningJobs).toHaveLength(6);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What does not depend on when and in how many runs it was made. */
function comparable(json: string) {
  const { generatedAt, collection, audit, ...rest } = JSON.parse(json);
  const { until, history, ...section } = audit;
  return { ...rest, audit: section };
}
