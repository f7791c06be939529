import { describe, expect, test } from "vitest";
import { readSuggestionMarker } from "../../src/publish/suggestion-marker.ts";
import { exampleDocuments } from "../example-recordings.ts";
import { type AwsServer, startAws } from "../servers/aws/server.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { type FinishedStep, runnerTemp, runStep } from "./step.ts";

const documents = await exampleDocuments("imaging-cnn");
const job = documents.tuningJob as {
  HyperParameterTuningJobName: string;
  HyperParameterTuningJobConfig: {
    HyperParameterTuningJobObjective: { MetricName: string };
    ResourceLimits: { MaxNumberOfTrainingJobs: number; MaxParallelTrainingJobs: number };
    TrainingJobEarlyStoppingType?: string;
  };
};
const otherDocuments = await exampleDocuments("churn-xgboost");
const other = otherDocuments.tuningJob as typeof job;
const { ResourceLimits: limits, HyperParameterTuningJobObjective: objective } =
  job.HyperParameterTuningJobConfig;

function train(changes: { early?: string; objective?: string; before?: string } = {}): string {
  return `${changes.before ?? ""}from sagemaker.tuner import HyperparameterTuner

tuner = HyperparameterTuner(
    estimator,
    objective_metric_name="${changes.objective ?? objective.MetricName}",
    hyperparameter_ranges=ranges,
    max_jobs=${limits.MaxNumberOfTrainingJobs},
    max_parallel_jobs=${limits.MaxParallelTrainingJobs},
    early_stopping_type="${changes.early ?? "Off"}",  # the default
)
`;
}

async function run(
  aws: AwsServer,
  github: GitHubServer,
  runId: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<FinishedStep> {
  await using temp = await runnerTemp();
  const step = await runStep(temp.path, {
    inputs: {
      "tuning-job": job.HyperParameterTuningJobName,
      "github-token": TOKENS.workflow,
      "suggest-changes": "true",
      ...inputs,
    },
    event: {
      name: "pull_request",
      payload: {
        repository: { id: 1, private: true },
        pull_request: { number: github.pullRequest, head: { sha: github.headSha } },
      },
    },
    env: {
      ...aws.env,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(runId),
    },
  });
  expect(step.exitCode, step.log).toBe(0);
  return step;
}

/** The lines that a suggestion offers. */
const offered = (body = ""): string => /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? "";

describe("suggestions", () => {
  test("stand on the line that sets the tuner, in one review, and say what they are worth", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    const step = await run(aws, github, 1);
    expect(step.log).toMatch(/^Suggestions: [1-9]\d* posted, 0 kept, 0 withdrawn\.$/m);
    expect(github.reviews).toHaveLength(1);
    const early = github.reviewComments.find(({ body }) => body.includes("early_stopping_type"));
    expect(early).toMatchObject({ path: "train.py", line: 9, start_line: null });
    expect(offered(early?.body)).toBe('    early_stopping_type="Auto",  # the default');
    expect(early?.body).toMatch(/less a run.*Risk: /);
    expect(early?.body).toContain("To accept it is a push, which may start the training again.");
    expect(early?.body).toContain(step.outputs["comment-url"]);
    expect(readSuggestionMarker(early?.body ?? "")).toMatchObject({ id: "tune/train", run: { id: 1 } });
  });

  test("that cannot but stand on one line say that one of them can be accepted", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    const source = train()
      .replaceAll(/(?<=[(,])\n */g, " ")
      .replace(/ +# the default\n/, "");
    await using github = await startGitHub({ files: { "train.py": source } });
    await run(aws, github, 1);
    expect(github.reviewComments.length).toBeGreaterThan(1);
    for (const { body } of github.reviewComments)
      expect(body).toContain("Another suggestion changes the same line: GitHub applies one of them");
  });

  test("are not repeated, are renewed when the code changes, and withdrawn when they no longer hold", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    await run(aws, github, 1);
    const first = github.reviewComments.map(({ id, body }) => ({ id, body }));
    const second = await run(aws, github, 2);
    expect(second.log).toMatch(/^Suggestions: 0 posted, [1-9]\d* kept, 0 withdrawn\.$/m);
    expect(github.reviewComments.map(({ id, body }) => ({ id, body }))).toEqual(first);
    expect(github.reviews).toHaveLength(1);

    await github.push({ "train.py": train({ before: "import os\n" }) });
    await run(aws, github, 3);
    expect(github.reviewComments.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(github.reviews).toHaveLength(1);

    await github.push({ "train.py": train().replace("# the default", "# for now") });
    const renewed = await run(aws, github, 4);
    expect(renewed.log).toMatch(/^Suggestions: 1 posted, \d+ kept, 1 withdrawn\.$/m);
    const offers = github.reviewComments.map(({ body }) => offered(body));
    expect(offers.filter((text) => text.includes("early_stopping_type"))).toEqual([
      '    early_stopping_type="Auto",  # for now',
    ]);

    await github.push({ "train.py": train({ objective: "another:metric" }) });
    await run(aws, github, 5);
    expect(github.reviewComments).toEqual([]);
  });

  test("that were accepted stay as they are", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    await run(aws, github, 1);
    const early = github.reviewComments.find(({ body }) => body.includes("early_stopping_type"));
    await github.push({ "train.py": train({ early: "Auto" }) });
    await run(aws, github, 2);
    expect(github.reviewComments.find(({ id }) => id === early?.id)?.body).toBe(early?.body);
  });

  test("that people answered lose what could be accepted, and keep the talk", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    await run(aws, github, 1);
    const early = github.reviewComments.find(({ body }) => body.includes("early_stopping_type"));
    // Who quotes a suggestion whole takes its marker along, and keeps what was written.
    const quoted = `Not before the demo.\n${early?.body}`;
    github.reply(early?.id ?? 0, quoted);
    await github.push({ "train.py": "print('no tuner')\n" });
    const step = await run(aws, github, 2);
    expect(step.log).not.toContain("::warning::");
    const [withdrawn, answer, ...others] = github.reviewComments;
    expect(others).toEqual([]);
    expect(withdrawn?.body).toMatch(/^Withdrawn: the code or the advice has changed since\./);
    expect(withdrawn?.body).not.toContain("```");
    expect(answer?.body).toBe(quoted);
    expect(github.minimized).toEqual([withdrawn?.node_id]);
  });

  test("of a newer run are left alone by an older one", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    await run(aws, github, 7, { comment: "off" });
    const posted = github.reviewComments.length;
    await github.push({ "train.py": "print('no tuner')\n" });
    await run(aws, github, 6, { comment: "off" });
    expect(github.reviewComments).toHaveLength(posted);
    expect(await github.comments()).toEqual([]);
  });

  test("of another job of the matrix stay, in this run and in later ones, and each job has its comment", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    const both = { "train.py": train(), "other.py": "print('no tuner')\n" };
    await using github = await startGitHub({ files: both });
    const posted = async (runId: number): Promise<string> =>
      (await run(aws, github, runId, { "job-index": "0" })).log;
    await posted(1);
    const first = github.reviewComments.map(({ id }) => id);
    const elsewhere = { "job-index": "1", "tuning-job": other.HyperParameterTuningJobName };
    await using others = await startAws({ tuningJobs: [otherDocuments] });
    for (const id of [1, 2]) {
      const second = await run(others, github, id, elsewhere);
      expect(second.log).not.toContain("::warning::Another step");
      expect(second.log).toMatch(/^Suggestions: 0 posted, 0 kept, 0 withdrawn\.$/m);
      expect(second.log).toMatch(/^No suggestion: .* no changed file defines a tuner /m);
    }
    expect(await posted(3)).toMatch(/^Suggestions: 0 posted, [1-9]\d* kept, 0 withdrawn\.$/m);
    expect(github.reviewComments.map(({ id }) => id)).toEqual(first);
    expect(await github.comments()).toHaveLength(2);
  });

  test("of another step under the same comment-id stay in this run, with a warning that says what to set", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    await run(aws, github, 1);
    const first = github.reviewComments.map(({ id }) => id);
    await using others = await startAws({ tuningJobs: [otherDocuments] });
    const second = await run(others, github, 1, { "tuning-job": other.HyperParameterTuningJobName });
    expect(second.log).toMatch(
      /^::warning::Another step or matrix job of this run made suggestions .*`comment-id`/m,
    );
    expect(github.reviewComments.map(({ id }) => id)).toEqual(first);
  });

  test("are off by default, without a look at the changed files", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    await run(aws, github, 1, { "suggest-changes": "" });
    expect(github.reviewComments).toEqual([]);
    expect(github.requests.some(({ path }) => /\/files|\/contents/.test(path))).toBe(false);
  });

  test("are looked for in sixty files at most, and the others are counted", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    const others = Array.from({ length: 61 }, (_, index) => [`part${index}.py`, "x = 1\n"]);
    await using github = await startGitHub({
      files: { "train.py": train(), ...Object.fromEntries(others) },
    });
    const step = await run(aws, github, 1, { comment: "off" });
    expect(step.log).toMatch(/^2 changed files are too many or too large to be read for suggestions\.$/m);
    expect(step.log).toMatch(/^Suggestions: [1-9]\d* posted/m);
  });

  test("that a read-only token may not post are a warning with its remedy", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({ files: { "train.py": train() } });
    const step = await run(aws, github, 1, { "github-token": TOKENS.readOnly, comment: "off" });
    expect(step.log).toMatch(
      /^::warning::No suggestions: the token may not comment .*`pull-requests: write`/m,
    );
    expect(github.reviewComments).toEqual([]);
  });

  test("give way to a note in the comment where the value comes from elsewhere", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    const source = train().replace('"Off"', "args.early_stopping");
    await using github = await startGitHub({ files: { "train.py": source } });
    await run(aws, github, 1);
    const [comment] = await github.comments();
    expect(comment?.body).toMatch(/^- <code>early_stopping_type<\/code> comes from <code>args/m);
  });
});
