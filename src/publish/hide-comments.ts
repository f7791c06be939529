import { foldBody } from "./comment-body.ts";
import type { GitHub } from "./github/github.ts";
import type { OwnComment } from "./own-comments.ts";
import { explainRefusal } from "./refusal.ts";

/** Comments hidden in one run: the earlier ones were hidden by the runs that followed them. */
const MOST_HIDDEN = 10;

/**
 * Hides comments as outdated, newest first; where GitHub refuses that, folds their text away instead.
 *
 * @param comments Those of the newest run last.
 * @returns What could not be done, a sentence each.
 */
export async function hideComments(
  github: GitHub,
  comments: readonly OwnComment[],
  newerUrl: string,
): Promise<string[]> {
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
