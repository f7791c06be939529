import * as v from "valibot";
import type { PullRequestHint, RunEvent } from "./workflow-run.ts";

const optional = <S extends v.GenericSchema>(schema: S) => v.nullish(schema);
const pullRequest = v.object({
  number: v.number(),
  head: optional(v.object({ sha: optional(v.string()) })),
});

/** The members of GitHub's event payloads that matter here; every other one is ignored. */
const payloadSchema = v.object({
  repository: optional(v.object({ id: optional(v.number()), private: optional(v.boolean()) })),
  pull_request: optional(pullRequest),
  issue: optional(v.object({ number: v.number(), pull_request: optional(v.unknown()) })),
  workflow_run: optional(
    v.object({
      event: optional(v.string()),
      head_sha: v.string(),
      head_branch: optional(v.string()),
      head_repository: optional(v.object({ owner: v.object({ login: v.string() }) })),
      pull_requests: optional(
        v.array(
          v.object({
            number: v.number(),
            base: optional(
              v.object({ repo: optional(v.object({ id: optional(v.number()), url: optional(v.string()) })) }),
            ),
          }),
        ),
      ),
    }),
  ),
  merge_group: optional(v.object({ head_ref: v.string(), head_sha: v.string() })),
});
type Payload = v.InferOutput<typeof payloadSchema>;

/**
 * Reads the event that started the workflow run.
 *
 * @param name `GITHUB_EVENT_NAME`.
 * @param payload The parsed event file; anything else counts as an event that says nothing.
 * @param sha `GITHUB_SHA`, or null: for a pull request this is a merge commit that nobody knows, so the event's own goes first.
 */
export function readEvent(name: string, payload: unknown, sha: string | null): RunEvent {
  const parsed = v.safeParse(payloadSchema, payload);
  const event: Payload = parsed.success ? parsed.output : {};
  return {
    name,
    commit: trainedCommit(name, event, sha),
    commitIsOfPullRequest: !event.merge_group && event.workflow_run?.event !== "merge_group",
    repositoryIsPrivate: event.repository?.private ?? null,
    pullRequest: hint(name, event, sha),
  };
}

/** GITHUB_SHA is then the default branch's newest commit, which has nothing to do with what was trained. */
const NAMES_NO_COMMIT = ["issue_comment", "schedule", "repository_dispatch"];

function trainedCommit(name: string, event: Payload, sha: string | null): string | null {
  if (event.pull_request) return event.pull_request.head?.sha ?? null;
  if (event.workflow_run) return event.workflow_run.head_sha;
  return NAMES_NO_COMMIT.includes(name) ? null : sha;
}

function hint(name: string, event: Payload, sha: string | null): PullRequestHint {
  if (event.pull_request) return { by: "number", number: event.pull_request.number };
  if (event.issue) {
    return event.issue.pull_request
      ? { by: "number", number: event.issue.number }
      : { by: "nothing", why: "the issue that the run is about is no pull request" };
  }
  if (event.workflow_run) return fromWorkflowRun(event.workflow_run, event.repository?.id ?? null);
  return queuedFor(event.merge_group?.head_ref) ?? fromCommit(name, sha);
}

/** The branch of a merge queue names its pull request. */
function queuedFor(branch: string | null | undefined): PullRequestHint | null {
  const number = branch?.match(/(?:^|\/)gh-readonly-queue\/.*\/pr-(\d+)-[0-9a-f]+$/)?.[1];
  return number === undefined ? null : { by: "number", number: Number(number) };
}

function fromCommit(event: string, commit: string | null): PullRequestHint {
  if (event === "schedule") return { by: "nothing", why: "a scheduled run belongs to no pull request" };
  return commit === null || NAMES_NO_COMMIT.includes(event)
    ? { by: "nothing", why: `a run started by \`${event}\` names no commit` }
    : { by: "commit", commit, merged: event === "push" };
}

/** GitHub leaves the list empty for a pull request from a fork, and may list those of other repositories. */
function fromWorkflowRun(
  run: NonNullable<Payload["workflow_run"]>,
  repositoryId: number | null,
): PullRequestHint {
  const here = (run.pull_requests ?? []).find((listed) => {
    const base = listed.base?.repo?.id ?? null;
    return base === null || repositoryId === null || base === repositoryId;
  });
  if (here) return { by: "number", number: here.number };
  const started = run.event ?? "pull_request";
  const queued = started === "merge_group" ? queuedFor(run.head_branch) : null;
  if (queued) return queued;
  const owner = run.head_repository?.owner.login;
  return started.startsWith("pull_request") && owner !== undefined && run.head_branch
    ? { by: "head", commit: run.head_sha, owner, branch: run.head_branch }
    : fromCommit(started, run.head_sha);
}
