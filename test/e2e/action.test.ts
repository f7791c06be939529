import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/publish/marker.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { startAws } from "../servers/aws/server.ts";
import { startGitHub } from "../servers/github/server.ts";
import {
  BILLABLE_SECONDS,
  bodies,
  documents,
  NAME,
  pullRequestEvent,
  RATE,
  RATES,
  run,
  TRIALS,
} from "./action-run.ts";
import { runnerTemp, runStep } from "./step.ts";

/** What the report's own AWS calls cost is nobody's secret. */
const withoutCallPrice = (text: string): string => text.replace(/\d+ AWS calls, \$[\d.]+\./, "");

describe("what the report shows", () => {
  test("is money in a private repository and shares in a public one; outputs and files have it always", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const payload = (isPrivate: boolean) => ({
      ...pullRequestEvent(github),
      payload: { ...pullRequestEvent(github).payload, repository: { private: isPrivate } },
    });
    const secret = await run(aws, github, { event: payload(true), runId: 1001 });
    const [inPrivate = ""] = await bodies(github);
    const open = await run(aws, github, { event: payload(false), runId: 1002 });
    const [inPublic = ""] = await bodies(github);
    expect(inPrivate).toMatch(/\$\d/);
    expect(readMarker(inPrivate)?.tuningJobs[0]?.costUsd).toBeGreaterThan(0);
    for (const shown of [inPublic, open.summary, open.log])
      expect(withoutCallPrice(shown)).not.toMatch(/\$\d/);
    expect(readMarker(inPublic)?.tuningJobs[0]).not.toHaveProperty("costUsd");
    expect(open.outputs["cost-usd"]).toBe(secret.outputs["cost-usd"]);
  });

  test("is asked of GitHub where the event does not say whether the repository is private", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const { pull_request } = pullRequestEvent(github).payload;
    const step = await run(aws, github, { event: { name: "pull_request", payload: { pull_request } } });
    expect(github.requests.map(({ path }) => path)).toContain("/repos/octo-org/models");
    expect(withoutCallPrice(step.summary)).not.toMatch(/\$\d/);
  });

  test("holds the account id back from comment and summary, and masks it in the log", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const account = (
      documents.tuningJob as { HyperParameterTuningJobArn: string }
    ).HyperParameterTuningJobArn.split(":")[4];
    const step = await run(aws, github);
    const { log } = step;
    expect(log).toContain(`::add-mask::${account}`);
    expect(log.replaceAll(`::add-mask::${account}`, "")).not.toContain(account);
    for (const shown of [step.summary, ...(await bodies(github))]) expect(shown).not.toContain(account);
  });
});

describe("cost and outputs", () => {
  test("the cost is billable seconds times the rate, to the cent, in at most ten AWS calls", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using temp = await runnerTemp();
    const step = await runStep(temp.path, {
      inputs: { "tuning-job": NAME, comment: "off", rates: RATES, "output-directory": "reports" },
      env: aws.env,
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(TRIALS).toHaveLength(60);
    expect(step.outputs["cost-usd"]).toBe(((BILLABLE_SECONDS * RATE) / 3600).toFixed(2));
    expect(aws.calls.length).toBeLessThanOrEqual(10);
    const file = step.outputs["report-json"] ?? "";
    expect(file).toBe(join(temp.path, "reports", "tuning-report.json"));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const report = JSON.parse(await readFile(file, "utf8"));
    expect(report).toMatchObject({ schema: "sagemaker-tuning-report/1", totals: { trials: 60 } });
    expect(await readFile(step.outputs["report-markdown"] ?? "", "utf8")).toContain(NAME);
    expect(await readFile(step.outputs["report-html"] ?? "", "utf8")).toContain("<html");
    expect(JSON.parse(step.outputs["recommendations"] ?? "")).toBeInstanceOf(Array);
    const saved = report.totals.earlyStoppingSavedUsd;
    for (const [output, value] of [
      ["early-stopping-saved-usd", saved.estimate],
      ["early-stopping-saved-usd-low", saved.low],
      ["early-stopping-saved-usd-high", saved.high],
      ["potential-saving-usd", report.totals.potentialSavingUsd],
    ]) {
      expect(Number(step.outputs[output]), output).toBeCloseTo(value, 2);
      expect(step.outputs[output], output).toMatch(/^\d+\.\d\d$/);
    }
    const { earlyStoppingSavedSeconds, parallelismSavedSeconds } = report.totals;
    expect(step.outputs).toMatchObject({
      "early-stopping-saved-seconds": earlyStoppingSavedSeconds.toFixed(0),
      "parallelism-saved-seconds": parallelismSavedSeconds.toFixed(0),
    });
  });

  test("sums over several tuning jobs, each given by name or ARN", async () => {
    const other = await exampleDocuments("imaging-cnn");
    const names = other.tuningJob as { HyperParameterTuningJobArn: string };
    await using aws = await startAws({ tuningJobs: [documents, other] });
    await using github = await startGitHub();
    const cost = async (jobs: string): Promise<number> => {
      const step = await run(aws, github, { inputs: { "tuning-job": jobs, comment: "off" } });
      expect(step.exitCode, step.log).toBe(0);
      return Number(step.outputs["cost-usd"]);
    };
    const { HyperParameterTuningJobArn: arn } = documents.tuningJob as { HyperParameterTuningJobArn: string };
    // The first one by both counts once.
    const both = await cost(`${NAME}\n${arn}\n${names.HyperParameterTuningJobArn}`);
    expect(both).toBeCloseTo((await cost(NAME)) + (await cost(names.HyperParameterTuningJobArn)), 2);
  });
});

describe("credentials", () => {
  test("may come from OIDC web identity", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using temp = await runnerTemp();
    const token = join(temp.path, "token");
    await writeFile(token, "a.web.identity");
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, ...env } = aws.env;
    const step = await runStep(temp.path, {
      inputs: { "tuning-job": NAME, comment: "off" },
      env: {
        ...env,
        AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/report",
        AWS_WEB_IDENTITY_TOKEN_FILE: token,
      },
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(aws.calls[0]?.operation).toBe("AssumeRoleWithWebIdentity");
    const signed = aws.calls.filter(({ service }) => service !== "sts");
    expect(signed.length).toBeGreaterThan(0);
    expect(new Set(signed.map(({ accessKey }) => accessKey))).toEqual(new Set(["ASIAROLE"]));
  });
});

describe("the step fails", () => {
  test("for bad inputs, before AWS or GitHub hear of it, with every problem in a line of its own", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const before = github.requests.length;
    const step = await run(aws, github, {
      inputs: { billing: "invoice", comment: "maybe", "pull-request": "#1" },
    });
    expect(step.exitCode).toBe(1);
    expect(step.log.match(/^::error::/gm)).toHaveLength(3);
    expect(step.log).toContain('::error::billing: "invoice" is not one of auto, cost-explorer');
    expect(aws.calls).toEqual([]);
    expect(github.requests.slice(before)).toEqual([]);
  });

  test("for a tuning job that does not exist", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const step = await run(aws, github, { inputs: { "tuning-job": "no-such-job" } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(/^::error::There is no tuning job "no-such-job" in /m);
    expect(step.log).not.toContain("    at ");
  });

  test("for one of several that cannot be read, after it has reported the others and said what is missing", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const inputs = { "tuning-job": `${NAME}\nno-such-job`, "fail-when": "cost-usd > 100000" };
    const step = await run(aws, github, { inputs });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({
      gate: "unknown",
      "cost-usd": "",
      "early-stopping-saved-usd": "",
      "potential-saving-usd": "",
    });
    const [body = ""] = await bodies(github);
    expect(body).toMatch(/^> \*\*Not in this report:\*\* There is no tuning job/m);
    expect(body).toContain(NAME);
    expect(step.summary).toContain("Not in this report");
  });

  test("where AWS refuses to describe the tuning job, and names the permission", async () => {
    await using aws = await startAws({
      tuningJobs: [documents],
      refuse: ["sagemaker:DescribeHyperParameterTuningJob"],
    });
    await using github = await startGitHub();
    const step = await run(aws, github, { env: { RUNNER_DEBUG: "1" } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(/^::error::.*`sagemaker:DescribeHyperParameterTuningJob`/m);
    expect(step.log).not.toContain("111122223333");
  });
});

describe("the difference from the base branch", () => {
  test("is told after a merge: what changed, by which pull request, and what chance can do", async () => {
    const { tuningJob, ...rest } = documents;
    const again = {
      ...rest,
      tuningJob: { ...(tuningJob as object), HyperParameterTuningJobName: "market-lstm-9999" },
    };
    await using aws = await startAws({ tuningJobs: [documents, again] });
    await using github = await startGitHub();
    await run(aws, github, { runId: 1001 });
    await github.mergeAndOpenNext();
    const step = await run(aws, github, { runId: 1002, inputs: { "tuning-job": "market-lstm-9999" } });
    expect(step.exitCode, step.log).toBe(0);
    const [body = ""] = await bodies(github);
    expect(body).toMatch(
      /^\*\*Since <code>\S+<\/code> \(\[pull request &#35;&#8203;1\]\(.*\*\* cost (\S+) → \1 \(within ±/m,
    );
    const off = await run(aws, github, {
      runId: 1003,
      inputs: { "tuning-job": "market-lstm-9999", baseline: "off" },
    });
    expect(off.exitCode, off.log).toBe(0);
    expect((await bodies(github))[0]).not.toContain("**Since");
  });

  test("may be told from a file; one that is no report is a warning", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const other = join(process.cwd(), "examples", "market-lstm", "recording");
    const same = await run(aws, github, { inputs: { baseline: other } });
    expect(same.log).not.toContain("No comparison");
    await using closed = await startGitHub({
      refuse: (_method, path) =>
        path.includes("state=closed") ? { status: 403, body: { message: "No" } } : undefined,
    });
    const alone = await run(aws, closed);
    expect(alone.exitCode, alone.log).toBe(0);
    expect(alone.log).toMatch(/^No comparison with the base branch: GitHub refused to show/m);
    expect(alone.log).not.toContain("::warning::");
    const bad = await run(aws, github, { inputs: { baseline: join(process.cwd(), "package.json") } });
    expect(bad.exitCode, bad.log).toBe(0);
    expect(bad.log).toMatch(/^::warning::No comparison: baseline: .*package\.json" is no tuning report/m);
  });
});

test("the log warns of what a person must act on, and tells how the gate went", async () => {
  const failed = { ...(documents.tuningJob as object), HyperParameterTuningJobStatus: "Failed" };
  await using aws = await startAws({ tuningJobs: [{ ...documents, tuningJob: failed }] });
  await using github = await startGitHub();
  const step = await run(aws, github, {
    inputs: {
      "github-token": "",
      rates: `${RATES}\nml.never.ran=9`,
      "fail-when": "failed-trials > 100000\ncost-vs-baseline-percent > 5",
    },
  });
  expect(step.exitCode, step.log).toBe(0);
  expect(step.log).toMatch(/^::warning::No comment: the input `github-token` is empty\.$/m);
  expect(step.log).toMatch(/^::warning::rates: .*ml\.never\.ran/m);
  expect(step.log).toMatch(new RegExp(`^::warning::${NAME} failed: the report says why\\.$`, "m"));
  expect(step.log).toMatch(/^fail-when failed-trials > 100000: it is \d+; gate passed\.$/m);
  expect(step.log).toMatch(/^::warning::fail-when cost-vs-baseline-percent > 5: .*gate unknown\.$/m);
});

test("a figure that is missing fails the gate where that is asked for, and an amount stays hidden", async () => {
  await using aws = await startAws({ tuningJobs: [documents] });
  await using github = await startGitHub();
  const step = await run(aws, github, {
    inputs: {
      comment: "off",
      "show-money": "relative",
      "gate-unknown": "fail",
      "fail-when": "cost-usd > 100000\ncost-vs-baseline-percent > 5",
    },
  });
  expect(step.exitCode, step.log).toBe(1);
  expect(step.log).toMatch(/^fail-when cost-usd > 100000: its amount is not shown; gate passed\.$/m);
  expect(step.log.match(/^::error::.*$/gm)).toEqual([
    "::error::fail-when cost-vs-baseline-percent > 5: the report does not know it; gate unknown.",
  ]);
  expect(step.outputs["gate"]).toBe("unknown");
});

test("an event file that is damaged ends the step with one line", async () => {
  await using temp = await runnerTemp();
  const path = join(temp.path, "damaged.json");
  await writeFile(path, '{"action": ');
  const step = await runStep(temp.path, { inputs: { "tuning-job": NAME }, env: { GITHUB_EVENT_PATH: path } });
  expect(step.exitCode).toBe(1);
  expect(step.log).toMatch(
    /^::error::GITHUB_EVENT_PATH: ".*damaged.json" is not JSON\. .*run the job again.*\n$/,
  );
});
