import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readMarker, writeMarker } from "../../src/publish/marker.ts";
import { daysAgo, documentsOf, type InvoicedJob, invoice } from "../invoice.ts";
import type { Ledger } from "../servers/aws/ledger.ts";
import { type AwsServer, startAws } from "../servers/aws/server.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { runnerTemp, runStep } from "./step.ts";

const jobOf = (name: string, endedDaysAgo = 5): InvoicedJob => ({
  name,
  trials: Array.from({ length: 3 }, (_, index) => ({
    startedAt: daysAgo(endedDaysAgo) + 3600 * (2 + index),
    trainingSeconds: 3600,
    instances: [{ instanceType: "ml.g5.xlarge", count: 1 }],
  })),
});
const billOf = (job: InvoicedJob): Ledger => ({ lines: invoice(job, "USE1-", () => ({ amortized: 1.1 })) });
/** Training of the days before, so that the account has a rate. */
const EARLIER = billOf(jobOf("earlier", 20));

async function serve(jobs: readonly InvoicedJob[], ledger: Ledger): Promise<AwsServer> {
  return await startAws({ tuningJobs: jobs.map(documentsOf), ledger });
}

async function step(
  aws: AwsServer,
  github: GitHubServer,
  inputs: Readonly<Record<string, string>>,
  event: { name: string; payload: unknown },
) {
  await using temp = await runnerTemp();
  return await runStep(temp.path, {
    inputs: { "github-token": TOKENS.workflow, "objective-curves": "off", "show-money": "usd", ...inputs },
    event,
    env: {
      ...aws.env,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      GITHUB_RUN_ID: event.name === "schedule" ? "2000" : "1001",
    },
  });
}

const report = (aws: AwsServer, github: GitHubServer, tuningJob: string, inputs = {}) =>
  step(
    aws,
    github,
    { "tuning-job": tuningJob, "comment-id": tuningJob, ...inputs },
    {
      name: "pull_request",
      payload: {
        repository: { id: 1, private: true },
        pull_request: { number: github.pullRequest, head: { sha: github.headSha } },
      },
    },
  );
const settle = (aws: AwsServer, github: GitHubServer) =>
  step(aws, github, { settle: "true" }, { name: "schedule", payload: { repository: { private: true } } });

const writes = (github: GitHubServer): number =>
  github.requests.filter(({ method, path }) => method !== "GET" && !path.startsWith("/graphql")).length;
const asked = (aws: AwsServer): number =>
  aws.calls.filter((call) => call.operation === "GetCostAndUsage").length;

describe("a settle run", () => {
  test("corrects the comment that waits, once, and leaves settled ones and other authors' alone", async () => {
    const [waits, settled] = [jobOf("waits"), jobOf("settled")];
    await using github = await startGitHub();
    {
      await using aws = await serve([waits, settled], EARLIER);
      await report(aws, github, "waits", { "fail-when": "cost-usd > 3.5" });
      await report(aws, github, "settled", { rates: "ml.g5.xlarge=2" });
    }
    const [before, other] = await github.comments();
    expect(before?.body).toContain("Billing is not settled yet");
    expect(before?.body).not.toContain("fail-when");
    expect(readMarker(before?.body ?? "")).toMatchObject({ settled: false, billed: false });
    expect(readMarker(other?.body ?? "")?.settled).toBe(true);
    const forged = await github.comment(TOKENS.person, before?.body ?? "");

    await using aws = await serve([waits, settled], {
      lines: [...EARLIER.lines, ...invoice(waits, "USE1-", () => ({ amortized: 1.3 }))],
    });
    const first = await settle(aws, github);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.log).toMatch(/^#\d+: corrected: the bill is settled$/m);
    expect(first.summary).toContain("corrected: the bill is settled");
    expect(aws.calls.filter((call) => call.operation === "DescribeHyperParameterTuningJob")).toHaveLength(1);
    const after = await github.comments();
    const corrected = after.find(({ id }) => id === before?.id)?.body ?? "";
    expect(corrected).not.toContain("not settled");
    expect(corrected).toContain("$3.90");
    expect(corrected).toContain("fail-when cost-usd &#62; 3.5: it is 3.9; gate failed.");
    expect(corrected).toContain("/actions/runs/1001");
    expect(readMarker(corrected)).toMatchObject({
      id: "waits",
      settled: true,
      run: { id: 1001 },
      commit: github.headSha,
      ofPullRequest: true,
      tuningJobs: [{ costUsd: expect.closeTo(3.9, 6), currency: "USD" }],
    });
    expect(after.find(({ id }) => id === other?.id)?.body).toBe(other?.body);
    expect(after.find(({ id }) => id === forged.id)?.body).toBe(forged.body);

    const calls = aws.calls.length;
    const written = writes(github);
    const again = await settle(aws, github);
    expect(again.log).toMatch(/^0 reports waited for a settled bill\.$/m);
    expect(again.summary).toContain("No report waits for its bill.");
    expect([aws.calls.length, writes(github)]).toEqual([calls, written]);
  });

  test("corrects a merged pull request once, although its month is still estimated", async () => {
    const job = jobOf("merged");
    await using github = await startGitHub();
    {
      await using aws = await serve([job], EARLIER);
      await report(aws, github, "merged", { "tuning-job": "merged\nno-such-job" });
    }
    await github.merge();
    await using aws = await serve([job], {
      lines: [...EARLIER.lines, ...billOf(job).lines],
      estimatedFrom: "2000-01-01",
    });
    const first = await settle(aws, github);
    expect(first.log).toMatch(/corrected: the bill has all of the run's hours/);
    const body = (await github.comments())[0]?.body ?? "";
    expect(body).toContain("AWS still marks these days as estimated");
    expect(body).not.toContain("the pull request is now at");
    expect(body).toContain('**Not in this report:** There is no tuning job "no-such-job"');
    const written = writes(github);
    const second = await settle(aws, github);
    expect(second.log).toMatch(/left: it was corrected before, and the pull request is closed/);
    expect([asked(aws), writes(github)]).toEqual([1, written]);
  });

  test("asks nothing of AWS while a bill is younger than two days, and once for several reports", async () => {
    const [young, a, b] = [jobOf("young", 0), jobOf("first"), jobOf("second")];
    await using github = await startGitHub();
    await using aws = await serve([young, a, b], EARLIER);
    await report(aws, github, "young", { "tuning-job": "first\nyoung" });
    const before = aws.calls.length;
    const left = await settle(aws, github);
    expect(left.log).toMatch(/left: its bill is younger than two days/);
    expect(aws.calls.length).toBe(before);
    await report(aws, github, "first");
    await report(aws, github, "second");
    const paid = asked(aws);
    const still = await settle(aws, github);
    expect(still.log.match(/left: the bill says nothing new/g)).toHaveLength(2);
    expect(asked(aws) - paid).toBe(1);
  });

  test("reads nothing that a forged state names, and does not lose the others", async () => {
    const job = jobOf("waits");
    await using github = await startGitHub();
    await using aws = await serve([job], { lines: [] });
    await report(aws, github, "waits");
    const [comment] = await github.comments();
    const state = readMarker(comment?.body ?? "");
    if (!state) throw new Error("the comment has no marker");
    for (const of of [{ name: "../../etc" }, { region: "evil.example.com#" }, { name: "no-such-job" }]) {
      const tuningJobs = state.tuningJobs.map((each) => ({ ...each, ...of }));
      await github.comment(TOKENS.workflow, `A quote.\n\n${writeMarker({ ...state, tuningJobs })}`);
    }
    const calls = aws.calls.length;
    const done = await settle(aws, github);
    expect(done.exitCode, done.log).toBe(0);
    expect(done.log.match(/left: what it says of its tuning jobs cannot be read/g)).toHaveLength(2);
    expect(done.log).toMatch(/left: There is no tuning job "no-such-job"/);
    expect(done.log).toMatch(/^::warning::The report on #\d+ is not corrected: There is no tuning job/m);
    expect(
      new Set(aws.calls.slice(calls).flatMap((call) => call.input["HyperParameterTuningJobName"] ?? [])),
    ).toEqual(new Set(["waits", "no-such-job"]));
  });

  test("says which report GitHub did not let it correct, corrects the others, and fails where none is shown", async () => {
    const jobs = [jobOf("first"), jobOf("second")];
    let refused = "";
    await using github = await startGitHub({
      refuse: (method, path) =>
        refused !== "" &&
        method === (refused === "list" ? "GET" : "PATCH") &&
        path.includes(refused === "list" ? "/issues/comments?" : refused)
          ? { status: 403, body: { message: "Resource not accessible" } }
          : undefined,
    });
    {
      await using aws = await serve(jobs, EARLIER);
      for (const { name } of jobs) await report(aws, github, name);
    }
    const [first, second] = await github.comments();
    await using aws = await serve(jobs, {
      lines: [...EARLIER.lines, ...jobs.flatMap((job) => billOf(job).lines)],
    });
    refused = "list";
    const blind = await settle(aws, github);
    expect(blind.exitCode).toBe(1);
    expect(blind.log).toMatch(/^::error::settle: the token may not .* \(403: Resource not accessible\)/m);
    refused = `/issues/comments/${first?.id}`;
    const done = await settle(aws, github);
    expect(done.exitCode, done.log).toBe(0);
    expect(done.log).toMatch(/^::warning::The report on #\d+ is not corrected: the token may not comment/m);
    expect(done.summary).toMatch(/: left: the token may not comment/);
    const after = await github.comments();
    expect(after.find(({ id }) => id === first?.id)?.body).toBe(first?.body);
    expect(readMarker(after.find(({ id }) => id === second?.id)?.body ?? "")?.settled).toBe(true);
  });

  test("without a token fails in one line", async () => {
    await using github = await startGitHub();
    await using aws = await serve([], { lines: [] });
    const failed = await step(
      aws,
      github,
      { settle: "true", "github-token": "" },
      { name: "schedule", payload: {} },
    );
    expect(failed.exitCode).toBe(1);
    expect(failed.log).toContain("::error::settle: the input `github-token` is empty.");
  });
});

test("the shipped settle workflow uses inputs that the action has, on a schedule, with the rights it needs", async () => {
  const workflow = parse(await readFile("examples/workflows/settle.yml", "utf8")) as {
    on: { schedule: { cron: string }[] };
    permissions: Record<string, string>;
    jobs: Record<string, { steps: { uses: string; with?: Record<string, unknown> }[] }>;
  };
  const action = parse(await readFile("action.yml", "utf8")) as { inputs: Record<string, unknown> };
  expect(workflow.on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
  expect(workflow.permissions).toEqual({ "id-token": "write", contents: "read", "pull-requests": "write" });
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const own = steps.filter((each) => each.uses.includes("sagemaker-tuning-report"));
  expect(own).toHaveLength(1);
  for (const { uses } of steps) expect(uses).toMatch(/@([0-9a-f]{40}|COMMIT)$/);
  expect(own[0]?.with).toMatchObject({ settle: true });
  for (const name of Object.keys(own[0]?.with ?? {})) expect(action.inputs).toHaveProperty(name);
});
