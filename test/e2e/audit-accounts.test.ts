import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import type { TuningReport } from "../../src/report/schema.ts";
import { ledgerOf, reportLines } from "../charge-lines.ts";
import { totalOf } from "../invoice.ts";
import { renamedRecording } from "../renamed-recording.ts";
import { writeReports } from "../reports.ts";
import type { Account } from "../servers/aws/account.ts";
import { startAws } from "../servers/aws/server.ts";
import { openWarehouse } from "../servers/aws/warehouse.ts";
import type { SmallRecording } from "../small-recording.ts";
import { runDist } from "./run.ts";
import { runnerTemp, runStep } from "./step.ts";

const [GROWTH, VISION, CLOSED] = ["222233334444", "555566667777", "888899990000"];
const roleOf = (id: string): string => `arn:aws:iam::${id}:role/tuning-audit`;
const rolesOf = (...ids: string[]): string[] => ids.flatMap((id) => ["--role", roleOf(id)]);
/** The same names in two accounts, of which one has another job more. */
const accounts = {
  [GROWTH]: { tuningJobs: [of(GROWTH, "churn-1118"), of(GROWTH, "churn-1120")] },
  [VISION]: { tuningJobs: [of(VISION, "churn-1118")] },
};

function of(id: string, name: string): RecordingDocuments & SmallRecording {
  const text = JSON.stringify(renamedRecording(name)).replaceAll("111122223333", id);
  return JSON.parse(text) as RecordingDocuments & SmallRecording;
}

async function audited(args: readonly string[], format = "json", account: Partial<Account> = {}) {
  await using aws = await startAws({ tuningJobs: [], accounts, ...account });
  const finished = await runDist(
    "cli.js",
    ["audit", "--since", "2026-11-15", "--format", format, ...args],
    aws.env,
  );
  const report =
    format === "json" && finished.code === 0 ? (JSON.parse(finished.stdout) as TuningReport) : null;
  const ranking = report?.audit?.ranking.map(({ account: id, name }) => `${id} ${name}`).sort();
  return { ...finished, report, ranking, calls: aws.calls };
}

describe("an audit of several accounts", () => {
  it("reads them by their roles, each assumed once, and names accounts by their last digits", async () => {
    const another = ["--role", `arn:aws:iam::${VISION}:role/another`];
    const { ranking, calls, stdout, stderr, report } = await audited([
      ...rolesOf(GROWTH, VISION),
      ...another,
    ]);
    expect(ranking).toEqual(["…4444 churn-1118", "…4444 churn-1120", "…7777 churn-1118"]);
    expect(calls.filter(({ operation }) => operation === "AssumeRole")).toHaveLength(3);
    expect(calls.filter(({ operation }) => operation === "GetCostAndUsage")).toHaveLength(2);
    for (const id of [GROWTH, VISION]) expect(stdout + stderr).not.toContain(id);
    // Runs of one name in two accounts are no trend of one tuner.
    expect(report?.audit?.trends.map((trend) => trend.account)).toEqual(["…4444"]);
  });

  it("shows whole ids where they are asked for, in the table and in the CSV", async () => {
    const args = [...rolesOf(GROWTH, VISION), "--keep-account-id"];
    expect((await audited(args)).ranking).toContain(`${VISION} churn-1118`);
    const { stdout } = await audited(args, "csv");
    const rows = stdout.trim().split("\n").slice(1);
    expect(rows.map((row) => row.split(",")[2]).sort()).toEqual([GROWTH, GROWTH, VISION]);
    expect((await audited(rolesOf(GROWTH, VISION), "markdown")).stdout).toMatch(/\| account +\|/);
  });

  it("completes without an account whose role is refused, and says so", async () => {
    const { code, ranking, report } = await audited(rolesOf(GROWTH, CLOSED));
    expect(code).toBe(0);
    expect(ranking).toHaveLength(2);
    expect(report?.audit?.notRead).toEqual([
      expect.stringMatching(
        /^Account …0000: The role tuning-audit cannot be assumed.*Check its ARN in `roles`/,
      ),
    ]);
  });

  it("of one account that is refused ends with 3", async () => {
    const { code, stderr } = await audited(rolesOf(CLOSED));
    expect(code).toBe(3);
    expect(stderr).toMatch(/The role tuning-audit cannot be assumed/);
  });

  it.each([
    [`${roleOf(GROWTH)} external-id=growth/2026-11`, 3, []],
    [roleOf(GROWTH), 1, [expect.stringMatching(/^Account …4444: The role tuning-audit cannot be assumed/)]],
    [`${roleOf(GROWTH)} external-id=wrong/2026-12`, 1, [expect.stringMatching(/^Account …4444: The role/)]],
  ])("assumes %j with the external id that its trust policy asks for", async (role, read, lacks) => {
    const growth = { tuningJobs: accounts[GROWTH]?.tuningJobs ?? [], externalId: "growth/2026-11" };
    const { ranking, report, stdout, stderr } = await audited(["--role", role, ...rolesOf(VISION)], "json", {
      accounts: { ...accounts, [GROWTH]: growth },
    });
    expect(ranking).toHaveLength(read);
    expect(report?.audit?.notRead).toEqual(lacks);
    expect(stdout + stderr).not.toMatch(/(growth|wrong)\/2026-1/);
  });

  it("reads every region of every account", async () => {
    const { calls } = await audited([
      ...rolesOf(GROWTH, VISION),
      "--region",
      "us-east-1",
      "--region",
      "eu-west-1",
    ]);
    const listed = calls.filter(
      ({ service, operation }) => service === "sagemaker" && operation === "Search",
    );
    const places = new Set(listed.map(({ accessKey, region }) => `${accessKey} ${region}`));
    expect(places.size).toBe(4);
  });

  it.each([
    ["tuning-audit", /^--role: is not the ARN of an IAM role/],
    [`${roleOf(GROWTH)} external-id=x`, /^--role: is no external id: 2 to 1,224 letters/],
    [
      `${roleOf(GROWTH)} external-id=a b`,
      /^--role: after the ARN stands something other than external-id=ID/,
    ],
    [`${roleOf(GROWTH)} secret-7`, /^--role: after the ARN stands something other than external-id=ID/],
    [`ExternalId=secret-7 ${roleOf(GROWTH)}`, /^--role: the role's ARN comes first/],
    [`secret-7 ${roleOf(GROWTH)}`, /^--role: is not the ARN of an IAM role/],
  ])("refuses %j, and repeats no external id", async (role, line) => {
    const { code, stderr, calls } = await audited(["--role", role]);
    expect({ code, calls }).toEqual({ code: 2, calls: [] });
    expect(stderr).toMatch(line);
    expect(stderr).not.toMatch(/=x|a b|secret-7/);
  });
});

it("of the action takes each trial's charge from the payer's report, in one query", async () => {
  const folder = await mkdtemp(join(tmpdir(), "accounts-"));
  await using warehouse = await openWarehouse();
  const ledger = Object.values(accounts).flatMap(({ tuningJobs }) => tuningJobs.flatMap(ledgerOf));
  await writeReports(folder, reportLines(ledger), warehouse);
  await using temp = await runnerTemp();
  const growth = { tuningJobs: accounts[GROWTH]?.tuningJobs ?? [], externalId: "growth-secret" };
  await using aws = await startAws({
    tuningJobs: [],
    accounts: { ...accounts, [GROWTH]: growth },
    athena: { warehouse },
  });
  const finished = await runStep(temp.path, {
    inputs: {
      since: "2026-11-15",
      issue: "off",
      "show-money": "usd",
      roles: `${roleOf(GROWTH)} external-id=growth-secret\n${roleOf(VISION)}`,
      billing: "athena",
      "athena-database": "billing",
      "athena-table": "cur2",
      "athena-workgroup": "arn:aws:athena:eu-central-1:444455556666:workgroup/billing",
    },
    event: { name: "schedule", payload: { repository: { id: 1, private: true } } },
    env: aws.env,
  });
  await rm(folder, { recursive: true, force: true });
  expect(finished.exitCode, finished.log).toBe(0);
  expect(Number(finished.outputs["cost-usd"])).toBeCloseTo(totalOf(ledger), 1);
  expect(finished.summary).toMatch(/…4444 +\|/);
  expect(finished.summary).toMatch(/StartQueryExecution 1 \(121 KB scanned, under \$0\.01\)/);
  const asked = aws.calls.filter(({ service }) => service === "athena");
  expect(new Set(asked.map(({ region, accessKey }) => `${region} ${accessKey}`))).toEqual(
    new Set(["eu-central-1 AKIATEST"]),
  );
  expect(asked.filter(({ operation }) => operation === "StartQueryExecution")).toHaveLength(1);
  expect(aws.calls.some(({ service }) => service === "ce")).toBe(false);
  expect(finished.summary).not.toContain(GROWTH);
  // Masked before anything else is said, and said nowhere.
  const [mask, ...log] = finished.log.split("\n").filter((line) => line.includes("growth-secret"));
  expect([mask, ...log]).toEqual(["::add-mask::growth-secret"]);
  for (const hidden of ["growth-secret", GROWTH, VISION]) {
    const masked = finished.log.indexOf(`::add-mask::${hidden}`);
    expect(masked).toBeGreaterThan(-1);
    expect(masked).toBeLessThan(finished.log.indexOf("listed"));
  }
});
