import { exampleDocuments } from "../example-recordings.ts";
import type { AwsServer } from "../servers/aws/server.ts";
import { type GitHubServer, REPOSITORY, TOKENS } from "../servers/github/server.ts";
import { type FinishedStep, runnerTemp, runStep } from "./step.ts";

/** A shipped recording of 60 trials. */
export const documents = await exampleDocuments("market-lstm");
export const { HyperParameterTuningJobName: NAME } = documents.tuningJob as {
  HyperParameterTuningJobName: string;
};
export const TRIALS = (
  documents.trainingJobs as {
    Results: {
      TrainingJob: {
        BillableTimeInSeconds: number;
        ResourceConfig: { InstanceType: string; InstanceCount: number };
      };
    }[];
  }
).Results.map((result) => result.TrainingJob);
export const RATE = 1.2345;
export const RATES = [...new Set(TRIALS.map((trial) => trial.ResourceConfig.InstanceType))]
  .map((type) => `${type}=${RATE}`)
  .join("\n");
export const BILLABLE_SECONDS = TRIALS.reduce(
  (sum, trial) => sum + trial.BillableTimeInSeconds * trial.ResourceConfig.InstanceCount,
  0,
);

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly runId?: number;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/** Runs the step on the pull request's head, as the workflow's own token, unless told otherwise. */
export async function run(aws: AwsServer, github: GitHubServer, of: Run = {}): Promise<FinishedStep> {
  await using temp = await runnerTemp();
  return await runStep(temp.path, {
    inputs: { "tuning-job": NAME, "github-token": TOKENS.workflow, rates: RATES, ...of.inputs },
    event: of.event ?? pullRequestEvent(github),
    env: {
      ...aws.env,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      GITHUB_RUN_ID: String(of.runId ?? 1001),
      GITHUB_RUN_NUMBER: String((of.runId ?? 1001) - 1000),
      ...of.env,
    },
  });
}

export function pullRequestEvent(github: GitHubServer) {
  return {
    name: "pull_request",
    payload: {
      repository: { id: 1, private: true },
      pull_request: { number: github.pullRequest, head: { sha: github.headSha } },
    },
  };
}

export const bodies = async (github: GitHubServer): Promise<string[]> =>
  (await github.comments()).map(({ body }) => body);
