import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/publish/marker.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { type AwsServer, startAws } from "../servers/aws/server.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { type FinishedStep, runnerTemp, runStep } from "./step.ts";

const documents = await exampleDocuments("market-lstm");
const { HyperParameterTuningJobName: NAME } = documents.tuningJob as { HyperParameterTuningJobName: string };
const UNKNOWN = "c".repeat(40);

/** The recording with tags, under another name and a later time where one is given. */
function tagged(tags: Readonly<Record<string, string>>, name = NAME, createdAt?: string): typeof documents {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const { Results } = documents.trainingJobs as { Results: { TrainingJob: object }[] };
  const job = documents.tuningJob as { HyperParameterTuningJobArn: string };
  return {
    ...documents,
    tuningJob: {
      ...job,
      HyperParameterTuningJobName: name,
      HyperParameterTuningJobArn: job.HyperParameterTuningJobArn.replace(NAME, name),
      ...(createdAt ? { CreationTime: createdAt } : {}),
    },
    trainingJobs: {
      Results: Results.map(({ TrainingJob }) => ({ TrainingJob: { ...TrainingJob, Tags } })),
    },
  };
}

interface Event {
  readonly name: string;
  readonly payload: unknown;
}

async function run(
  aws: AwsServer,
  github: GitHubServer,
  event: Event,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<FinishedStep> {
  await using temp = await runnerTemp();
  return await runStep(temp.path, {
    inputs: { "github-token": TOKENS.workflow, ...inputs },
    event,
    env: {
      ...aws.env,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      ...env,
    },
  });
}

const pullRequest = (github: GitHubServer): Event => ({
  name: "pull_request",
  payload: { pull_request: { number: github.pullRequest, head: { sha: github.headSha } } },
});

describe("every trigger finds the pull request", () => {
  const events: [string, (github: GitHubServer) => Event][] = [
    [
      "workflow_run that lists it",
      (github) => ({
        name: "workflow_run",
        payload: {
          workflow_run: {
            event: "pull_request",
            head_sha: github.headSha,
            pull_requests: [{ number: github.pullRequest }],
          },
        },
      }),
    ],
    [
      "workflow_run with an empty list, as from a fork",
      (github) => ({
        name: "workflow_run",
        payload: {
          workflow_run: {
            event: "pull_request",
            head_sha: github.headSha,
            head_branch: "tune",
            head_repository: { owner: { login: REPOSITORY.owner } },
            pull_requests: [],
          },
        },
      }),
    ],
    [
      "workflow_run of a push",
      (github) => ({
        name: "workflow_run",
        payload: { workflow_run: { event: "push", head_sha: github.headSha, pull_requests: [] } },
      }),
    ],
    ["workflow_dispatch", () => ({ name: "workflow_dispatch", payload: {} })],
  ];

  test.each(events)("%s", async (_name, event) => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const step = await run(
      aws,
      github,
      event(github),
      { "tuning-job": NAME },
      { GITHUB_SHA: github.headSha },
    );
    expect(step.exitCode, step.log).toBe(0);
    expect(await github.comments()).toHaveLength(1);
  });
});

describe("tuning jobs that nobody named", () => {
  test("are those whose tags carry the commit", async () => {
    await using github = await startGitHub();
    const own = tagged({ "git-commit": github.headSha });
    const first = tagged({ Commit: github.headSha }, "market-lstm-first", "2026-01-01T00:00:00.000Z");
    const other = tagged({ "git-commit": UNKNOWN }, "market-lstm-other");
    await using aws = await startAws({ tuningJobs: [own, first, other] });
    const step = await run(aws, github, pullRequest(github));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toMatch(new RegExp(`^Found by tags: market-lstm-first, ${NAME}$`, "m"));
    expect((await github.comments())[0]?.body).toContain(NAME);
    expect(step.log.replaceAll("::add-mask::111122223333", "")).not.toContain("111122223333");
    expect(step.log.indexOf("::add-mask::111122223333")).toBeLessThan(step.log.indexOf("Found by tags"));
  });

  test("may carry the merge commit that the workflow ran on", async () => {
    await using github = await startGitHub();
    await using aws = await startAws({ tuningJobs: [tagged({ commit: UNKNOWN })] });
    const step = await run(aws, github, pullRequest(github), { comment: "off" }, { GITHUB_SHA: UNKNOWN });
    expect(step.log).toMatch(new RegExp(`^Found by tags: ${NAME}$`, "m"));
  });

  test("are the newest of the pull request where none carries the commit", async () => {
    await using github = await startGitHub();
    const tags = { "sagemaker-tuning-report:pull-request": String(github.pullRequest) };
    const newer = tagged(tags, "market-lstm-newer", "2099-01-01T00:00:00.000Z");
    await using aws = await startAws({ tuningJobs: [tagged(tags), newer] });
    const step = await run(aws, github, pullRequest(github), { comment: "off" });
    expect(step.log).toMatch(/^Found by tags: market-lstm-newer$/m);
  });

  test.each([
    [
      "there is none",
      [],
      "pull_request",
      /^::error::tuning-job: is empty, and no tuning job in \S+ carries commit/m,
    ],
    [
      "AWS refuses",
      ["sagemaker:Search"],
      "pull_request",
      /^::error::AWS refused `sagemaker:Search` for the tuning jobs of this commit/m,
    ],
    ["no commit is known", [], "schedule", /^::error::tuning-job: missing\. .*`schedule` knows no commit/m],
  ] as const)("are one line's error where %s", async (_case, refuse, name, said) => {
    await using github = await startGitHub();
    await using aws = await startAws({ tuningJobs: [documents], refuse });
    const event = name === "schedule" ? { name, payload: {} } : pullRequest(github);
    const step = await run(aws, github, event);
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(said);
    expect(step.log.match(/^::error::/gm)).toHaveLength(1);
  });
});

describe("a forecast before a run", () => {
  const recording = `${process.cwd()}/examples/market-lstm/recording`;
  const { ResourceLimits: limits, HyperParameterTuningJobObjective: objective } = (
    documents.tuningJob as {
      HyperParameterTuningJobConfig: {
        ResourceLimits: { MaxNumberOfTrainingJobs: number };
        HyperParameterTuningJobObjective: { MetricName: string };
      };
    }
  ).HyperParameterTuningJobConfig;
  const train = (jobs: number): string =>
    `from sagemaker.tuner import HyperparameterTuner\nt = HyperparameterTuner(e, "${objective.MetricName}", r, max_jobs=${jobs})\n`;

  test("says what the change of the settings costs, follows the code, and marks older reports", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    const ran = limits.MaxNumberOfTrainingJobs;
    await using github = await startGitHub({ files: { "train.py": train(ran) } });
    await github.mergeAndOpenNext();
    await run(aws, github, pullRequest(github), { "tuning-job": NAME });
    await github.push({ "train.py": train(3 * ran) });
    const inputs = { baseline: recording, "show-money": "usd" };
    const step = await run(aws, github, pullRequest(github), inputs, { GITHUB_RUN_ID: "2" });
    expect(step.exitCode, step.log).toBe(0);
    const [report, forecast] = (await github.comments()).map(({ body }) => body);
    expect(report).toMatch(/^> This report is about commit [0-9a-f]{7}; the pull request is now at/);
    expect(forecast).toMatch(/^## Forecast: /);
    // It waits for no bill, and a later push makes it old.
    expect(readMarker(forecast ?? "")).toMatchObject({ settled: true, ofPullRequest: true });
    expect(forecast).toMatch(
      /\*\*This change takes the expected cost from \$[\d.]+ to \$[\d.]+ \(\$[\d.]+ to \$[\d.]+\)\./,
    );
    expect(forecast).toMatch(new RegExp(`MaxNumberOfTrainingJobs</code> ${ran} → ${3 * ran} \\(.*train`));
    expect(step.summary).toMatch(/^## Forecast: /);

    await github.push({ "train.py": train(ran) });
    await run(aws, github, pullRequest(github), inputs, { GITHUB_RUN_ID: "3" });
    expect((await github.comments()).map(({ body }) => body)[1]).toMatch(
      /^This pull request no longer changes/,
    );
  });

  test("counts nothing as changed that others changed on the base branch in the meantime", async () => {
    await using aws = await startAws({ tuningJobs: [] });
    const ran = limits.MaxNumberOfTrainingJobs;
    await using github = await startGitHub({ files: { "train.py": train(ran) } });
    await github.mergeAndOpenNext();
    await github.push({ "train.py": `# the same settings\n${train(ran)}` });
    await github.pushToBase({ "train.py": train(2 * ran) });
    const step = await run(aws, github, pullRequest(github), { baseline: recording });
    expect(step.log).toMatch(/^No forecast: the pull request changes no setting/m);
    expect(await github.comments()).toEqual([]);
  });

  test("knows the settings of a file that the pull request renames by its former path", async () => {
    await using aws = await startAws({ tuningJobs: [] });
    const ran = limits.MaxNumberOfTrainingJobs;
    await using github = await startGitHub({ files: { "train.py": train(2 * ran) } });
    await github.mergeAndOpenNext();
    await github.push({ "tune.py": train(2 * ran) }, { "tune.py": "train.py" });
    const moved = await run(aws, github, pullRequest(github), { baseline: recording });
    expect(moved.log).toMatch(/^No forecast: the pull request changes no setting/m);
    await github.push({ "tune.py": train(3 * ran) }, { "tune.py": "train.py" });
    const changed = await run(aws, github, pullRequest(github), { baseline: recording });
    expect(changed.summary).toMatch(new RegExp(`MaxNumberOfTrainingJobs</code> ${2 * ran} → ${3 * ran} `));
  });

  test("is in the summary where the token may not comment, and is not lost with older comments", async () => {
    await using aws = await startAws({ tuningJobs: [] });
    const files = { "train.py": train(3 * limits.MaxNumberOfTrainingJobs) };
    await using github = await startGitHub({ files });
    const inputs = { baseline: recording, "github-token": TOKENS.readOnly };
    const refused = await run(aws, github, pullRequest(github), inputs);
    expect(refused.log).toMatch(
      /^::warning::No comment: the token may not comment .*`pull-requests: write`.* The forecast is in the job summary\.$/m,
    );
    expect(refused.summary).toMatch(/^## Forecast: /);

    await using forgetful = await startGitHub({
      files,
      refuse: (method, path, nth) =>
        method === "GET" && /\/issues\/\d+\/comments/.test(path) && nth > 2
          ? { status: 403, body: { message: "no more" } }
          : undefined,
    });
    const written = await run(aws, forgetful, pullRequest(forgetful), { baseline: recording });
    expect(written.log).not.toContain("::warning::");
    expect(written.outputs["comment-url"]).toMatch(/^http/);
  });

  test("is left out where nothing changes, and a path that is nothing fails in one line", async () => {
    await using aws = await startAws({ tuningJobs: [] });
    await using github = await startGitHub();
    const quiet = await run(aws, github, pullRequest(github), { baseline: recording });
    expect(quiet.exitCode, quiet.log).toBe(0);
    expect(quiet.log).toMatch(/^No forecast: the pull request changes no setting/m);
    expect(await github.comments()).toEqual([]);
    expect(aws.calls).toEqual([]);
    const bad = await run(aws, github, pullRequest(github), { baseline: "no/such/path" });
    expect(bad.exitCode).toBe(1);
    expect(bad.log).toMatch(/^::error::baseline: there is no "no\/such\/path"\./m);
  });
});
