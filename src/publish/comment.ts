import { commentBody } from "./comment-body.ts";
import { withoutDoubles } from "./doubled-comments.ts";
import type { IssueComment } from "./github/comments.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import { hideComments } from "./hide-comments.ts";
import { type CommentState, isOlderRun } from "./marker.ts";
import { type OwnComment, ownComments } from "./own-comments.ts";
import { statusOf } from "./refusal.ts";

export interface CommentRequest {
  /** `update` the comment of earlier runs, write a `new` one, or write a new one and hide the earlier ones. */
  readonly mode: "update" | "new" | "hide-and-new";
  readonly state: CommentState;
  /** Gives the report as Markdown of at most so many bytes. */
  readonly render: (limitBytes: number) => string;
  /** Write nothing new, but keep an existing comment true. */
  readonly existingOnly: boolean;
  /** Whether the commit of the report is one of the pull request's, so that it can be compared with its head. */
  readonly commitIsOfPullRequest: boolean;
  readonly runUrl: string;
}

export interface CommentOutcome {
  readonly did: "created" | "updated" | "kept" | "nothing";
  /** Of the comment that speaks now; `null` where there is none. */
  readonly url: string | null;
  /** Why an existing comment was kept; otherwise null. */
  readonly why: string | null;
  /** What a person should act on. */
  readonly warnings: readonly string[];
}

/**
 * Writes the report on a pull request. Only comments of the token's own account with the marker of this `comment-id`
 * are ever changed, and never by an older run than theirs. Where two runs wrote a first comment at the same time, one stays;
 * where GitHub listed the other's too late for that, the next run hides it.
 *
 * @throws The error of a request that GitHub refused.
 */
export async function publishComment(
  github: GitHub,
  pullRequest: PullRequest,
  request: CommentRequest,
): Promise<CommentOutcome> {
  const earlier = await ownComments(github, pullRequest.number, request.state.id);
  const latest = earlier.at(-1);
  const head = request.commitIsOfPullRequest && pullRequest.open ? pullRequest.head : null;
  const state = { ...request.state, ofPullRequest: request.commitIsOfPullRequest };
  const body = commentBody(request.render, state, head, request.runUrl);
  const create = () => createOnce(github, pullRequest.number, request.state, body);
  if (request.mode === "new" || latest === undefined) {
    if (request.existingOnly) return { did: "nothing", url: null, why: null, warnings: [] };
    const first = await create();
    const own: CommentOutcome = { did: "created", url: first.url, why: null, warnings: [] };
    if (request.mode !== "update") return own;
    const { oldest, warnings } = await withoutDoubles(github, pullRequest.number, request.state.id, first);
    const outcome = oldest === null ? own : await replace(oldest);
    return { ...outcome, warnings: [...outcome.warnings, ...warnings] };
  }
  if (request.mode === "update") {
    const outcome = await replace(latest);
    const doubles = outcome.did === "updated" ? earlier.slice(0, -1) : [];
    const hidden = await hideComments(github, doubles, latest.url);
    return { ...outcome, warnings: [...outcome.warnings, ...hidden] };
  }
  if (request.existingOnly) return replace(latest);

  const why = whyNewer(latest.state, request.state, head);
  if (why !== null) return { did: "kept", url: latest.url, why, warnings: [] };
  const { url } = await create();
  return { did: "created", url, why, warnings: await hideComments(github, earlier, url) };

  async function replace(existing: OwnComment): Promise<CommentOutcome> {
    const newer = whyNewer(existing.state, request.state, head);
    if (newer !== null) return { did: "kept", url: existing.url, why: newer, warnings: [] };
    const warnings = collision(existing.state, request.state);
    const updated = await github.updateComment(existing.id, body).catch((error: unknown) => {
      // Someone deleted it in the meantime.
      if (statusOf(error) === 404 && !request.existingOnly) return null;
      throw error;
    });
    return updated
      ? { did: "updated", url: updated.url, why: null, warnings }
      : { did: "created", url: (await create()).url, why: null, warnings };
  }
}

/** Why the existing comment must stay as it is; `null` where it may be replaced. */
function whyNewer(existing: CommentState, ours: CommentState, head: string | null): string | null {
  if (isOlderRun(ours.run, existing.run)) {
    return `run ${existing.run.number} (attempt ${existing.run.attempt}), which wrote it, is newer than this one`;
  }
  const corrects = sameTuningJobs(existing, ours);
  return head !== null &&
    existing.commit === head &&
    ours.commit !== head &&
    ours.commit !== null &&
    !corrects
    ? `it is about ${head.slice(0, 7)}, the pull request's newest commit, and this run is about ${ours.commit.slice(0, 7)}`
    : null;
}

function sameTuningJobs(a: CommentState, b: CommentState): boolean {
  const names = (state: CommentState): string =>
    JSON.stringify(state.tuningJobs.map(({ name }) => name).sort());
  return names(a) === names(b);
}

function collision(existing: CommentState, ours: CommentState): string[] {
  const sameRun = existing.run.id === ours.run.id && existing.run.attempt === ours.run.attempt;
  return sameRun && !sameTuningJobs(existing, ours)
    ? [
        `Another step or matrix job of this run wrote the same comment, which is now replaced. Give each its own \`comment-id\`, or name all tuning jobs in one step.`,
      ]
    : [];
}

/** Creates a comment; where the server fails, looks whether it was made before it tries once more. */
async function createOnce(
  github: GitHub,
  pullRequest: number,
  state: CommentState,
  body: string,
): Promise<IssueComment> {
  try {
    return await github.createComment(pullRequest, body);
  } catch (error) {
    if (statusOf(error) < 500) throw error;
    const made = (await ownComments(github, pullRequest, state.id)).find(
      (comment) => comment.state.run.id === state.run.id && comment.state.generatedAt === state.generatedAt,
    );
    return made ?? (await github.createComment(pullRequest, body));
  }
}
