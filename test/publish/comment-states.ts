import { type CommentOutcome, type CommentRequest, publishComment } from "../../src/publish/comment.ts";
import { connectGitHub } from "../../src/publish/github/github.ts";
import type { CommentState } from "../../src/publish/marker.ts";
import { type GitHubServer, REPOSITORY, TOKENS } from "../servers/github/server.ts";

/** The state of a comment of run `id`; higher runs are later. */
export function state(id: number, changes: Partial<CommentState> = {}): CommentState {
  return {
    version: 1,
    id: "tune/report",
    run: { id, number: id, attempt: 1 },
    commit: null,
    generatedAt: `2026-11-22T10:00:${String(id % 60).padStart(2, "0")}.000Z`,
    settled: false,
    tuningJobs: [tuningJob(`churn-${id}`)],
    ...changes,
  };
}

export function tuningJob(name: string): CommentState["tuningJobs"][number] {
  return {
    name,
    region: "eu-west-1",
    billableSeconds: 1,
    wallClockSeconds: 1,
    trials: 1,
    bestObjective: null,
  };
}

export async function publish(
  server: GitHubServer,
  of: CommentState,
  changes: Partial<CommentRequest> = {},
  token: string = TOKENS.workflow,
): Promise<CommentOutcome> {
  const github = await connectGitHub(token, server.url, REPOSITORY);
  return publishComment(github, await github.pullRequest(server.pullRequest), {
    mode: "update",
    state: of,
    render: () => `Report of run ${of.run.id}.`,
    existingOnly: false,
    commitIsOfPullRequest: true,
    runUrl: "https://github.com/octo-org/models/actions/runs/1",
    ...changes,
  });
}

export async function bodies(server: GitHubServer): Promise<string[]> {
  return (await server.comments()).map((comment) => comment.body.split("\n")[0] ?? "");
}
