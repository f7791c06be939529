import { commentBody } from "./comment-body.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import type { CommentState } from "./marker.ts";
import type { UnsettledComment } from "./unsettled-comments.ts";

export interface Correction {
  readonly state: CommentState;
  /** Gives the report as Markdown of at most so many bytes. */
  readonly render: (limitBytes: number) => string;
  /** Page of the run that wrote the comment. */
  readonly runUrl: string;
}

/** Days after which a month's bill is closed. */
const CLOSING_DAYS = 4;
/** A bill does not have all hours earlier, so asking would cost a cent and say nothing. */
const SETTLING_MS = 48 * 3_600_000;

/**
 * Why a look at the bill would be of no use now; `null` where it may be. A report waits two days for the hours of its run and,
 * on an open pull request, for the month's bill to be closed. A closed one is corrected once: nobody watches it any more.
 *
 * @param endedMs end of the youngest tuning job of the report, milliseconds since the epoch.
 */
export function whyNotYet(
  { state }: UnsettledComment,
  pullRequest: PullRequest,
  endedMs: number,
  nowMs: number,
): string | null {
  if (!(endedMs + SETTLING_MS <= nowMs)) return "its bill is younger than two days";
  if (!state.billed) return null;
  if (!pullRequest.open) return "it was corrected before, and the pull request is closed";
  const ended = new Date(endedMs);
  const closed = Date.UTC(ended.getUTCFullYear(), ended.getUTCMonth() + 1, 1 + CLOSING_DAYS);
  return nowMs < closed ? "it was corrected before, and the month's bill is not closed yet" : null;
}

/**
 * Writes a report again where the bill says more than when it was written.
 *
 * @returns what was done, or why nothing was, as the end of a sentence.
 * @throws The error of a request that GitHub refused.
 */
export async function correctComment(
  github: GitHub,
  comment: UnsettledComment,
  pullRequest: PullRequest,
  { state, render, runUrl }: Correction,
): Promise<string> {
  const says = state.settled ? "the bill is settled" : "the bill has all of the run's hours";
  if (!state.settled && (comment.state.billed || !state.billed)) return "left: the bill says nothing new";
  const now = (await github.comments(comment.pullRequest)).find((each) => each.id === comment.id);
  if (now?.body !== comment.body) return "left: a run has just written it again";
  const { ofPullRequest = false } = comment.state;
  const head = ofPullRequest && pullRequest.open ? pullRequest.head : null;
  await github.updateComment(comment.id, commentBody(render, { ...state, ofPullRequest }, head, runUrl));
  return `corrected: ${says}`;
}
