import type { IssueComment } from "./github/comments.ts";
import type { GitHub } from "./github/github.ts";
import { type CommentState, readMarker } from "./marker.ts";

/** A comment that an earlier run of this action wrote. */
export interface OwnComment extends IssueComment {
  readonly state: CommentState;
}

/**
 * The comments with the marker of a `comment-id`, or of any where that is null, that the token's own account wrote, those of the newest run last.
 * Anyone can copy a marker, so another author's comment is never one of them.
 */
export async function ownComments(
  github: GitHub,
  pullRequest: number,
  id: string | null,
): Promise<OwnComment[]> {
  const marked = (await github.comments(pullRequest)).flatMap((comment) => {
    const state = readMarker(comment.body);
    return state && (id === null || state.id === id) ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked
    .filter((comment) => comment.author === login)
    .sort(
      (a, b) => a.state.run.id - b.state.run.id || a.state.run.attempt - b.state.run.attempt || a.id - b.id,
    );
}
