import { describe, expect, it } from "vitest";
import type { TuningReport } from "../../src/report/schema.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { startAws } from "../servers/aws/server.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { CERTIFICATE, startProxy } from "../servers/proxy.ts";
import { startSilent } from "../servers/unreachable.ts";
import { runDist } from "./run.ts";
import { runnerTemp, runStep } from "./step.ts";

const documents = await exampleDocuments("market-lstm");
const NAME = (documents.tuningJob as { HyperParameterTuningJobName: string }).HyperParameterTuningJobName;
const LIVE = ["analyze", "--tuning-job", NAME, "--format", "json"];

/** The services that a report can do without, and the actions that its gaps name. */
const OPTIONAL = {
  AWS_ENDPOINT_URL_COST_EXPLORER: "ce:GetCostAndUsage",
  AWS_ENDPOINT_URL_PRICING: "pricing:GetProducts",
  AWS_ENDPOINT_URL_CLOUDWATCH: "cloudwatch:GetMetricData",
};

/** These tests wait for what does not answer rather than compute, so they wait together. */
const WAITING = { concurrent: true, timeout: 120_000 };

describe("services that the report can do without", WAITING, () => {
  it.each(["never answer", "refuse connections", "hang in a proxy"])(
    "that %s cost seconds and are named",
    async (how) => {
      await using aws = await startAws({ tuningJobs: [documents] });
      await using silent = await startSilent();
      if (how === "refuse connections") await silent.close();
      const url = how === "hang in a proxy" ? "https://aws.test" : silent.url;
      const endpoints = Object.fromEntries(Object.keys(OPTIONAL).map((name) => [name, url]));
      const env = { ...aws.env, ...endpoints, HTTPS_PROXY: silent.url };
      const { code, stdout, stderr } = await runDist("cli.js", LIVE, env);
      expect(code, stderr).toBe(0);
      const { tuningJobs, collection } = JSON.parse(stdout) as TuningReport;
      for (const action of Object.values(OPTIONAL))
        expect(tuningJobs[0]?.gaps.join("\n")).toContain(`the endpoint of \`${action}\` cannot be reached (`);
      // The bill, and after it the prices and the curves at once: ten seconds each, and what a busy machine adds.
      expect(collection.seconds).toBeLessThan(20 + 10);
    },
  );
});

it(
  "a role that nobody answers for costs ten seconds, and the next source prices the run",
  WAITING,
  async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using silent = await startSilent();
    const role = ["--billing-role", "arn:aws:iam::444455556666:role/billing"];
    const env = { ...aws.env, AWS_ENDPOINT_URL_STS: silent.url };
    const { code, stdout, stderr } = await runDist("cli.js", [...LIVE, ...role], env);
    expect(code, stderr).toBe(0);
    const { tuningJobs, collection } = JSON.parse(stdout) as TuningReport;
    expect(tuningJobs[0]?.gaps.join("\n")).toContain("the endpoint of `sts:AssumeRole` cannot be reached (");
    expect(tuningJobs[0]?.actual.costUsd).toBeGreaterThan(0);
    expect(collection.seconds).toBeLessThan(10 + 8);
  },
);

describe("behind a proxy", WAITING, () => {
  it("AWS and GitHub are reached through it alone, with its own certificate", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    await using proxy = await startProxy({ "aws.test": aws.url, "github.test": github.url });
    await using temp = await runnerTemp();
    const step = {
      inputs: { "tuning-job": NAME, "github-token": TOKENS.workflow },
      event: {
        name: "pull_request",
        payload: {
          repository: { id: 1, private: true },
          pull_request: { number: github.pullRequest, head: { sha: github.headSha } },
        },
      },
      env: {
        ...aws.env,
        AWS_ENDPOINT_URL: "https://aws.test",
        GITHUB_API_URL: github.url.replace(/^http:\/\/[^/]+/, "https://github.test"),
        GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: CERTIFICATE,
      },
    };
    const done = await runStep(temp.path, step);
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs["comment-url"], done.log).toBeTruthy();
    expect(new Set(proxy.tunnels)).toEqual(new Set(["aws.test:443", "github.test:443"]));
  });

  it("that does not let AWS through, the command ends with one line that names it", async () => {
    await using proxy = await startProxy({});
    await using aws = await startAws({ tuningJobs: [documents] });
    const env = { ...aws.env, AWS_ENDPOINT_URL: "https://aws.test", HTTPS_PROXY: proxy.url };
    const { code, stderr } = await runDist("cli.js", LIVE, env);
    expect(code).toBe(3);
    expect(stderr.trim().split("\n").at(-1)).toMatch(/^AWS cannot be reached for .* check .*HTTPS_PROXY/);
    expect(new Set(proxy.tunnels)).toEqual(new Set(["aws.test:443"]));
  });

  it("what NO_PROXY names is asked without it", async () => {
    await using proxy = await startProxy({});
    await using silent = await startSilent();
    await silent.close();
    const env = {
      AWS_ENDPOINT_URL: silent.url.replace("http:", "https:"),
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "AKIATEST",
      AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      HTTPS_PROXY: proxy.url,
      NO_PROXY: "127.0.0.1",
    };
    const { code, stderr } = await runDist("cli.js", LIVE, env);
    expect(code).toBe(3);
    expect(stderr).toMatch(/AWS cannot be reached .*ECONNREFUSED/);
    expect(proxy.tunnels).toEqual([]);
  });
});
