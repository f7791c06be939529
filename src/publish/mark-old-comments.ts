import { isFolded, isMarkedOld, markOld } from "./comment-body.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import { ownComments } from "./own-comments.ts";

/**
 * Marks every report of this action on a pull request that is about an older commit than its newest one, whichever
 * workflow wrote it. Nothing else of them changes. Only the last of each `comment-id` goes on naming the newest commit:
 * where each run writes a comment of its own, there may be many, and each is edited once.
 *
 * @throws The error of a request that GitHub refused.
 */
export async function markOldComments(github: GitHub, pullRequest: PullRequest): Promise<void> {
  if (!pullRequest.open) return;
  const own = await ownComments(github, pullRequest.number, null);
  const newest = new Map(own.map((comment) => [comment.state.id, comment]));
  for (const comment of own) {
    const { id, body, state } = comment;
    if (!state.ofPullRequest || state.commit === null || isFolded(body)) continue;
    const isOld = state.commit !== pullRequest.head;
    if (isOld && isMarkedOld(body) && newest.get(state.id) !== comment) continue;
    const marked = markOld(body, state.commit, pullRequest.head);
    if (marked !== null) await github.updateComment(id, marked);
  }
}
