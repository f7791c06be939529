import { describe, expect, it } from "vitest";
import { readAuditMarker } from "../../src/publish/audit-marker.ts";
import { renamedRecording } from "../renamed-recording.ts";
import { startAws } from "../servers/aws/server.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { runnerTemp, runStep } from "./step.ts";

const ACCOUNT = {
  tuningJobs: [renamedRecording("churn-1118", { daysEarlier: 2 }), renamedRecording("churn-1120")],
};

async function audit(
  github: GitHubServer,
  inputs: Record<string, string> = {},
  runId = 1001,
  account: object = ACCOUNT,
) {
  await using temp = await runnerTemp();
  await using aws = await startAws({ ...ACCOUNT, ...account });
  return await runStep(temp.path, {
    inputs: { since: "2026-11-15", "github-token": TOKENS.workflow, "show-money": "usd", ...inputs },
    event: { name: "schedule", payload: { repository: { id: 1, private: true } } },
    env: {
      ...aws.env,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      GITHUB_RUN_ID: String(runId),
    },
  });
}

describe("the rolling issue of an audit", () => {
  it("is opened once, updated by later runs, and remembers the audits before", async () => {
    await using github = await startGitHub();
    const first = await audit(github, { labels: "cost\nsagemaker" });
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.summary).toContain("## Tuning audit");
    expect(first.outputs["cost-usd"]).toMatch(/^\d+\.\d{2}$/);
    expect(first.outputs["report-html"]).toMatch(/tuning-report\.html$/);
    const second = await audit(github, { since: "last-audit" }, 1002, { tuningJobs: [] });
    const issues = await github.issues();
    expect(issues).toHaveLength(1);
    expect(second.outputs["issue-url"]).toBe(first.outputs["issue-url"]);
    expect(issues[0]?.body).toContain("No tuning job ended in this window.");
    expect(issues[0]?.labels.map(({ name }) => name)).toEqual(["cost", "sagemaker"]);
    const state = readAuditMarker(issues[0]?.body ?? "", "tune/train");
    expect(state?.audit.history.map(({ tuningJobs }) => tuningJobs)).toEqual([2, 0]);
  });

  it("is left to a newer run, and a stranger's copy is left alone", async () => {
    await using github = await startGitHub();
    await audit(github, {}, 1005);
    const [own] = await github.issues();
    const copy = await github.openIssue(TOKENS.person, "Mine", own?.body ?? "");
    await audit(github, {}, 1004);
    await audit(github, {}, 1006);
    const after = await github.issues();
    expect(after).toHaveLength(2);
    expect(after.find(({ number }) => number === copy.number)?.body).toBe(own?.body);
    expect(
      readAuditMarker(after.find(({ number }) => number === own?.number)?.body ?? "", "tune/train")?.run.id,
    ).toBe(1006);
  });

  it("is one where two audits run at the same time", async () => {
    await using github = await startGitHub({ together: { method: "POST", path: /\/issues$/, count: 2 } });
    await Promise.all([audit(github, {}, 1001), audit(github, {}, 1002)]);
    const open = (await github.issues()).filter(({ state }) => state === "open");
    expect(open).toHaveLength(1);
    expect(readAuditMarker(open[0]?.body ?? "", "tune/train")).not.toBeNull();
  });

  it("is one again where GitHub listed that of the audit before too late", async () => {
    let late = false;
    await using github = await startGitHub({
      refuse: (method, path) =>
        late && method === "GET" && /\/issues\?/.test(path) ? { status: 200, body: [] } : undefined,
    });
    await audit(github, {}, 1001);
    late = true;
    await audit(github, {}, 1002);
    late = false;
    await audit(github, {}, 1003);
    const [first, second, ...others] = (await github.issues()).sort((a, b) => a.number - b.number);
    expect([first?.state, second?.state, others]).toEqual(["open", "closed", []]);
    expect(second?.body).toMatch(/^Another audit is at .*\/issues\/\d+\.$/);
  });

  it("that may not be written is a warning with its remedy, and the audit is in the summary", async () => {
    await using github = await startGitHub();
    const refused = await audit(github, { "github-token": TOKENS.readOnly });
    expect(refused.exitCode).toBe(0);
    expect(refused.log).toMatch(/::warning::No issue: the token may .*issues: write/);
    expect(refused.summary).toContain("churn-1120");
  });

  it("is the first of a series where GitHub does not show the last one, and none without a token", async () => {
    await using github = await startGitHub({
      refuse: (method, path) =>
        method === "GET" && path.includes("/issues?") ? { status: 403, body: { message: "No" } } : undefined,
    });
    const blind = await audit(github, { since: "last-audit" });
    expect(blind.exitCode, blind.log).toBe(0);
    expect(blind.log).toMatch(/^::warning::The last audit is not known: the token may not keep an issue/m);
    const mute = await audit(github, { "github-token": "" });
    expect(mute.exitCode, mute.log).toBe(0);
    expect(mute.log).toMatch(/^::warning::No issue: the input `github-token` is empty\.$/m);
    expect(mute.outputs["issue-url"]).toBeUndefined();
  });

  it("whose labels GitHub does not take is opened without them, which the log says", async () => {
    await using github = await startGitHub({
      refuse: (method, path, nth) =>
        method === "POST" && path.endsWith("/issues") && nth === 1
          ? { status: 422, body: { message: "Validation Failed" } }
          : undefined,
    });
    const step = await audit(github, { labels: "cost" });
    expect(step.log).toMatch(/^::warning::The issue has no labels and no assignees/m);
    expect(await github.issues()).toMatchObject([{ labels: [] }]);
  });

  it("is silent where there is nothing to recommend and that is asked for", async () => {
    await using github = await startGitHub();
    const quiet = await audit(github, { "comment-when": "recommendations", "min-saving-usd": "1000" });
    expect(quiet.exitCode).toBe(0);
    expect(await github.issues()).toEqual([]);
  });

  it("is written before a gate fails the step", async () => {
    await using github = await startGitHub();
    const failed = await audit(github, { "fail-when": "cost-usd > 0.01" });
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs["gate"]).toBe("failed");
    expect(await github.issues()).toHaveLength(1);
    expect(failed.log).toMatch(/::error::fail-when cost-usd > 0.01: it is [\d.]+; gate failed\./);
  });
});

it("an audit beside named tuning jobs, or one that cannot remember, is refused before anything is read", async () => {
  await using github = await startGitHub();
  const both = await audit(github, { "tuning-job": "churn" });
  expect(both).toMatchObject({ exitCode: 1, summary: "" });
  expect(both.log).toMatch(/::error::since: is set beside tuning-job/);
  const forgetful = await audit(github, { since: "last-audit", issue: "off" });
  expect(forgetful.log).toMatch(/::error::since: last-audit is remembered in the rolling issue/);
});
