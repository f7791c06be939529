import { setTimeout as sleep } from "node:timers/promises";
import { findTaggedTuningJobs } from "../../collect/tagged.ts";
import { Problem } from "../../model/problem.ts";
import type { Log } from "../../publish/log.ts";
import type { WorkflowRun } from "../../publish/workflow-run.ts";
import type { ActionInputs } from "../action-inputs.ts";
import { regionsOf } from "./from-inputs.ts";
import { type TuningJobName, tuningJobNames } from "./values.ts";

/**
 * The tuning jobs that nobody named, by the tags that their training gave them.
 *
 * @throws Problem where there is none, or the run knows neither commit nor pull request.
 */
export async function tuningJobsByTags(
  inputs: ActionInputs,
  { event }: WorkflowRun,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
): Promise<TuningJobName[]> {
  const { pullRequest: hint, commit } = event;
  const pullRequest = inputs["pull-request"] ?? (hint.by === "number" ? hint.number : null);
  // A training workflow may have tagged with either: on a pull request GITHUB_SHA is a merge commit.
  const started = event.name === "pull_request" ? (env["GITHUB_SHA"] ?? null) : null;
  const commits = [commit, started].filter((each) => each !== null);
  if (commits.length === 0 && pullRequest === null) {
    throw new Problem(
      `tuning-job: missing. Name the tuning job (or its ARN), several on a line each: a run started by \`${event.name}\` knows no commit or pull request whose tags could tell.`,
    );
  }
  const arns = await findTaggedTuningJobs(
    {
      region: regionsOf(inputs, env)[0] ?? null,
      commits,
      pullRequest,
    },
    {
      env,
      now: () => new Date(),
      sleep: async (ms) => void (await sleep(ms)),
      progress: (line) => log.info(line),
    },
  );
  for (const account of new Set(arns.map((arn) => arn.split(":")[4] ?? ""))) if (account) log.mask(account);
  const names = tuningJobNames("tuning-job", arns.join("\n"));
  log.info(`Found by tags: ${names.map(({ name }) => name).join(", ")}`);
  return names;
}
