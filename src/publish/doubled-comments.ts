import type { IssueComment } from "./github/comments.ts";
import type { GitHub } from "./github/github.ts";
import { type OwnComment, ownComments } from "./own-comments.ts";
import { explainRefusal, statusOf } from "./refusal.ts";

/**
 * Looks, after a first comment was written, whether another run wrote one at the same time: neither could know of the other's.
 * The oldest stays, and the others are deleted, by whichever run comes to it first.
 *
 * @returns The comment that stays; `null` where that is the one just written, also where GitHub did not list them.
 */
export async function withoutDoubles(
  github: GitHub,
  pullRequest: number,
  id: string,
  created: IssueComment,
): Promise<{ readonly oldest: OwnComment | null; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const own = await ownComments(github, pullRequest, id).catch((error: unknown): OwnComment[] => {
    const why = explainRefusal(error, false);
    warnings.push(
      `The comment is there, but whether another run wrote one at the same time is not known: ${why}`,
    );
    return [];
  });
  const [oldest, ...others] = own.sort((a, b) => a.id - b.id);
  for (const double of others) {
    await github.deleteComment(double.id).catch((error: unknown) => {
      if (statusOf(error) === 404) return;
      const why = explainRefusal(error, false);
      warnings.push(`Two runs commented at the same time, and one comment could not be deleted: ${why}`);
    });
  }
  return { oldest: oldest && oldest.id < created.id ? oldest : null, warnings };
}
