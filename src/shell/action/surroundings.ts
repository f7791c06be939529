import type { AnalysisConfig } from "../../model/config.ts";
import { connectGitHub, type GitHub } from "../../publish/github/github.ts";
import type { Log } from "../../publish/log.ts";
import type { PullRequestHint, WorkflowRun } from "../../publish/workflow-run.ts";
import type { ActionInputs } from "../action-inputs.ts";

/** What every mode of the action works with. */
export interface Surroundings {
  readonly inputs: ActionInputs;
  readonly config: AnalysisConfig;
  readonly run: WorkflowRun;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/** GitHub as the input's token sees it; `null` without a token. */
export async function gitHubOf({
  inputs,
  run,
}: Pick<Surroundings, "inputs" | "run">): Promise<GitHub | null> {
  const token = inputs["github-token"];
  return token === "" ? null : connectGitHub(token, run.apiUrl, run.repository);
}

/** The pull request that the input names, else what the event says of one. */
export function pullRequestHint({ inputs, run }: Pick<Surroundings, "inputs" | "run">): PullRequestHint {
  const number = inputs["pull-request"];
  return number === null ? run.event.pullRequest : { by: "number", number };
}
