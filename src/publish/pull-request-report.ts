import { type CommentOutcome, type CommentRequest, publishComment } from "./comment.ts";
import type { GitHub } from "./github.ts";
import type { Log } from "./log.ts";
import { findPullRequest } from "./pull-request.ts";
import { explainRefusal } from "./refusal.ts";
import type { PullRequestHint } from "./workflow-run.ts";

/**
 * Finds the pull request and writes the report on it. What GitHub refuses becomes a warning with its remedy: the report
 * itself is safe in the summary and the files.
 *
 * @returns The comment's address; `null` where there is none.
 */
export async function reportOnPullRequest(
  github: GitHub,
  hint: PullRequestHint,
  request: CommentRequest,
  log: Log,
): Promise<string | null> {
  let fromFork = false;
  try {
    const found = await findPullRequest(github, hint);
    if (typeof found === "string") {
      log.info(`No comment: ${found}. The report is in the job summary and the report files.`);
      return null;
    }
    fromFork = found.fromFork;
    const outcome = await publishComment(github, found, request);
    log.info([SAID[outcome.did], outcome.why, outcome.url].filter((part) => part !== null).join(": "));
    for (const warning of outcome.warnings) log.warning(warning);
    return outcome.url;
  } catch (error) {
    log.warning(`No comment: ${explainRefusal(error, fromFork)} The report is in the job summary.`);
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return null;
  }
}

const SAID: Record<CommentOutcome["did"], string> = {
  created: "Commented on the pull request",
  updated: "Updated the comment on the pull request",
  kept: "Left a newer comment on the pull request as it is",
  nothing: "No comment: there is nothing to recommend, and `comment-when` asks for a comment only then",
};
