import { isFolded } from "./comment-body.ts";
import type { PullRequestComment } from "./github/comments.ts";
import type { GitHub } from "./github/github.ts";
import { type CommentState, readMarker } from "./marker.ts";

/** A report of ours whose bill was not settled when it was written. */
export interface UnsettledComment extends PullRequestComment {
  readonly state: CommentState;
}

/**
 * The reports on pull requests that are still marked as not settled, oldest first. Only comments of the token's own account
 * count: anyone can copy a marker.
 */
export async function unsettledComments(github: GitHub, since: Date): Promise<UnsettledComment[]> {
  const marked = (await github.commentsSince(since)).flatMap((comment) => {
    const state = readMarker(comment.body);
    return state && !state.settled && !isFolded(comment.body) ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked
    .filter((comment) => comment.author === login)
    .sort((a, b) => (a.state.generatedAt < b.state.generatedAt ? -1 : 1));
}
