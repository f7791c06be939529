import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMarker } from "../../src/publish/marker.ts";
import { startAws } from "../servers/aws/server.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { type SmallRecording, smallRecording, writeTemporaryRecording } from "../small-recording.ts";
import { runDist } from "./run.ts";
import { runnerTemp, runStep } from "./step.ts";

const NAME = "small-tuning";
const ACCOUNT = "111122223333";
const SECRET = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY";
const SESSION = "FwoGZXIvYXdzEXAMPLESESSIONTOKEN";
const IMAGE = `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/private-image:latest`;

/** A recording with what nobody but its account should read. */
function privateRecording(): SmallRecording {
  const recording = smallRecording();
  const definition = recording.tuningJob["TrainingJobDefinition"] as Record<string, Record<string, unknown>>;
  Object.assign(definition["AlgorithmSpecification"] ?? {}, { TrainingImage: IMAGE });
  Object.assign(definition, {
    RoleArn: `arn:aws:iam::${ACCOUNT}:role/private-role`,
    OutputDataConfig: {
      S3OutputPath: "s3://private-bucket/output",
      KmsKeyId: `arn:aws:kms:us-east-1:${ACCOUNT}:key/1`,
    },
  });
  const failure = {
    TrainingJobStatus: "Failed",
    FailureReason: `ClientError: no data at s3://private-bucket/train for arn:aws:iam::${ACCOUNT}:role/private-role in ${IMAGE} of ${ACCOUNT}`,
  };
  Object.assign(recording.trainingJobs?.Results[4]?.TrainingJob ?? {}, failure, {
    SecondaryStatus: "Failed",
  });
  const [, , , , summary] = recording.trainingJobSummaries.TrainingJobSummaries;
  Object.assign(summary ?? {}, failure);
  delete summary?.["FinalHyperParameterTuningJobObjectiveMetric"];
  return recording;
}

/** Whatever must be in no output, by what it is. */
const PRIVATE: Readonly<Record<string, RegExp>> = {
  "account id": new RegExp(ACCOUNT),
  ARN: /arn:aws/,
  "S3 path": /s3:\/\/|private-bucket/,
  image: /dkr\.ecr|private-image/,
  role: /private-role/,
  "secret key": new RegExp(SECRET),
  "session token": new RegExp(SESSION),
  "access key": /AKIATEST/,
  "GitHub token": new RegExp(TOKENS.workflow),
};

function expectNothingPrivate(outputs: Readonly<Record<string, string>>): void {
  for (const [where, text] of Object.entries(outputs)) {
    expect(text.length, where).toBeGreaterThan(0);
    for (const [what, pattern] of Object.entries(PRIVATE))
      expect(text, `${what} in ${where}`).not.toMatch(pattern);
  }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(
      entries.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
    ),
  );
}

/** Dollars, in any way that a report writes them. */
const DOLLARS = /\$\s?\d|\bUSD\s?\d|\d\s?USD\b|"\w*[uU]sd\w*":\s?\d/;

async function posted(isPrivate: boolean, refuse: readonly string[] = []) {
  await using aws = await startAws({ tuningJobs: [privateRecording()], refuse: [...refuse] });
  await using github = await startGitHub();
  await using temp = await runnerTemp();
  const done = await runStep(temp.path, {
    inputs: { "tuning-job": NAME, "github-token": TOKENS.workflow },
    event: {
      name: "pull_request",
      payload: {
        repository: { id: 1, private: isPrivate },
        pull_request: { number: github.pullRequest, head: { sha: github.headSha } },
      },
    },
    env: {
      ...aws.env,
      AWS_SECRET_ACCESS_KEY: SECRET,
      AWS_SESSION_TOKEN: SESSION,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      RUNNER_DEBUG: "1",
    },
  });
  expect(done.exitCode, done.log).toBe(0);
  const folder = join(temp.path, "tuning-report");
  const names = await readdir(folder);
  const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o777));
  const comments = await github.comments();
  return {
    log: done.log,
    summary: done.summary,
    outputs: JSON.stringify(done.outputs),
    comment: comments.map(({ body }) => body).join("\n"),
    files: await filesIn(folder),
    modes,
  };
}

describe("no output of a step", () => {
  it.each([
    ["when all is read", []],
    [
      "when all is refused",
      ["ce:GetCostAndUsage", "pricing:GetProducts", "cloudwatch:GetMetricData", "sagemaker:Search"],
    ],
  ] as const)("has anything private, %s", { timeout: 120_000 }, async (_, refuse) => {
    const { log, files, modes, ...texts } = await posted(true, refuse);
    // The runner takes the account id from this very line, and hides it in every other.
    const mask = `::add-mask::${ACCOUNT}`;
    if (refuse.length === 0)
      expect(texts.comment).toContain("no data at (S3 path) for (ARN) in (image) of (account)");
    const lines = log.split("\n");
    expect(lines).toContain(mask);
    expectNothingPrivate({ ...texts, ...files, log: lines.filter((line) => line !== mask).join("\n") });
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });

  it("that others read has dollars in a public repository", { timeout: 120_000 }, async () => {
    const { log, summary, comment } = await posted(false);
    for (const [where, text] of Object.entries({ log, summary, comment }))
      expect(text, where).not.toMatch(DOLLARS);
    const state = readMarker(comment);
    expect(state).not.toBeNull();
    expect(JSON.stringify(state)).not.toMatch(DOLLARS);
    const { comment: shown } = await posted(true);
    expect(shown).toMatch(DOLLARS);
  });
});

it("no output of the command line has anything private", { timeout: 120_000 }, async () => {
  await using recording = await writeTemporaryRecording(privateRecording());
  await using temp = await runnerTemp();
  const args = ["analyze", "--recording", recording.folder, "--output", temp.path];
  const { code, stdout, stderr } = await runDist("cli.js", args);
  expect(code, stderr).toBe(0);
  expectNothingPrivate({ stdout: `${stdout}\n`, stderr: `${stderr}\n`, ...(await filesIn(temp.path)) });
});
