import { markOld } from "./comment-body.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import { ownComments } from "./own-comments.ts";

/**
 * Marks every report of this action on a pull request that is about an older commit than its newest one, whichever
 * workflow wrote it. Nothing else of them changes.
 *
 * @throws The error of a request that GitHub refused.
 */
export async function markOldComments(github: GitHub, pullRequest: PullRequest): Promise<void> {
  if (!pullRequest.open) return;
  const own = await ownComments(github, pullRequest.number, null);
  const newest = new Map(own.map((comment) => [comment.state.id, comment]));
  for (const { id, body, state } of newest.values()) {
    if (!state.ofPullRequest || state.commit === null) continue;
    const marked = markOld(body, state.commit, pullRequest.head);
    if (marked !== null) await github.updateComment(id, marked);
  }
}
