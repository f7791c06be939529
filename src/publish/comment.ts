import { commentBody, foldBody } from "./comment-body.ts";
import type { GitHub, IssueComment, PullRequest } from "./github.ts";
import { type CommentState, isOlderRun, readMarker } from "./marker.ts";
import { explainRefusal, statusOf } from "./refusal.ts";

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
  /** What a person should know: why a newer comment was kept, what could not be hidden. */
  readonly warnings: readonly string[];
}

interface OwnComment extends IssueComment {
  readonly state: CommentState;
}

/** Comments hidden in one run: the earlier ones were hidden by the runs that followed them. */
const MOST_HIDDEN = 10;

/**
 * Writes the report on a pull request. Only comments of the token's own account with the marker of this `comment-id`
 * are ever changed, and never by an older run than theirs.
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
  const head = request.commitIsOfPullRequest ? pullRequest.head : null;
  const body = commentBody(request.render, request.state, head, request.runUrl);
  const create = () => createOnce(github, pullRequest.number, request.state, body);
  if (request.mode === "new" || latest === undefined) {
    if (request.existingOnly) return { did: "nothing", url: null, warnings: [] };
    return { did: "created", url: (await create()).url, warnings: [] };
  }

  const newer = whyNewer(latest.state, request.state, head);
  if (newer !== null) return { did: "kept", url: latest.url, warnings: [newer] };
  const warnings = collision(latest.state, request.state);
  if (request.mode === "update" || request.existingOnly) {
    const updated = await github.updateComment(latest.id, body).catch((error: unknown) => {
      // Someone deleted it in the meantime.
      if (statusOf(error) === 404 && !request.existingOnly) return null;
      throw error;
    });
    return updated
      ? { did: "updated", url: updated.url, warnings }
      : { did: "created", url: (await create()).url, warnings };
  }
  const created = await create();
  return { did: "created", url: created.url, warnings: await hide(github, earlier, created.url) };
}

/** Our comments of one `comment-id`, those of the newest run last. */
async function ownComments(github: GitHub, pullRequest: number, id: string): Promise<OwnComment[]> {
  const marked = (await github.comments(pullRequest)).flatMap((comment) => {
    const state = readMarker(comment.body);
    return state?.id === id ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked
    .filter((comment) => comment.author === login)
    .sort(
      (a, b) => a.state.run.id - b.state.run.id || a.state.run.attempt - b.state.run.attempt || a.id - b.id,
    );
}

/** Why the existing comment must stay as it is; `null` where it may be replaced. */
function whyNewer(existing: CommentState, ours: CommentState, head: string | null): string | null {
  if (isOlderRun(ours.run, existing.run)) {
    return `The comment was left alone: run ${existing.run.number} (attempt ${existing.run.attempt}), which wrote it, is newer than this one.`;
  }
  const corrects = sameTuningJobs(existing, ours);
  return head !== null &&
    existing.commit === head &&
    ours.commit !== head &&
    ours.commit !== null &&
    !corrects
    ? `The comment was left alone: it is about ${head.slice(0, 7)}, the pull request's newest commit, and this run is about ${ours.commit.slice(0, 7)}.`
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

/** Hides comments, and folds their text where GitHub refuses that. */
async function hide(github: GitHub, comments: readonly OwnComment[], newerUrl: string): Promise<string[]> {
  let canMinimize = true;
  try {
    for (const comment of comments.slice(-MOST_HIDDEN).reverse()) {
      if (canMinimize) {
        canMinimize = await github.minimizeComment(comment.nodeId).then(
          () => true,
          () => false,
        );
      }
      const folded = canMinimize ? null : foldBody(comment.body, newerUrl);
      if (folded !== null) await github.updateComment(comment.id, folded);
    }
    return [];
  } catch (error) {
    return [
      `The new comment is there, but an earlier one could not be hidden: ${explainRefusal(error, false)}`,
    ];
  }
}
