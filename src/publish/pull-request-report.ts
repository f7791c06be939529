import type { TuningReport } from "../report/schema.ts";
import type { PlaceNote, Suggestion } from "../suggest/suggest.ts";
import { type CommentOutcome, type CommentRequest, publishComment } from "./comment.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import type { Log } from "./log.ts";
import { markOldComments } from "./mark-old-comments.ts";
import { explainRefusal } from "./refusal.ts";
import { planSuggestions, publishSuggestions, type SuggestionPlan } from "./suggestions.ts";

export interface PullRequestReport {
  /** The comment; `null` where none is wanted. */
  readonly comment:
    | (Omit<CommentRequest, "render"> & {
        readonly render: (limitBytes: number, notes: readonly PlaceNote[]) => string;
      })
    | null;
  /** Suggestions on the lines that set the tuner; `null` where none are wanted. */
  readonly suggest: SuggestRequest | null;
}

interface SuggestRequest {
  readonly report: TuningReport;
  readonly id: string;
  readonly run: { readonly id: number; readonly attempt: number };
  /** @param reportUrl Where the advice is explained. */
  readonly render: (suggestion: Suggestion, reportUrl: string) => string;
  /** Stands for the comment where there is none. */
  readonly runUrl: string;
}

/**
 * Writes the report on it, and suggestions where they are wanted. What GitHub refuses becomes
 * a warning with its remedy: the report itself is safe in the summary and the files.
 *
 * @param find Finds the pull request, or says why there is none.
 * @returns The comment's address; `null` where there is none.
 */
export async function reportOnPullRequest(
  github: GitHub,
  find: () => Promise<PullRequest | string>,
  { comment, suggest }: PullRequestReport,
  log: Log,
): Promise<string | null> {
  const missing = comment ? "No comment" : "No suggestions";
  let fromFork = false;
  const refused = (what: string, error: unknown): void => {
    log.warning(`${what}: ${explainRefusal(error, fromFork)} The report is in the job summary.`);
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  try {
    const found = await find();
    if (typeof found === "string") {
      log.info(`${missing}: ${found}. The report is in the job summary and the report files.`);
      return null;
    }
    fromFork = found.fromFork;
    const plan =
      suggest && found.open
        ? await planSuggestions(github, found, suggest.report).catch((error: unknown) =>
            refused("No suggestions", error),
          )
        : null;
    const outcome = comment && (await writeComment(github, found, comment, plan?.notes ?? [], log));
    if (suggest && plan && outcome?.did !== "kept") {
      await suggestOn(github, found, plan, suggest, outcome?.url ?? suggest.runUrl, log).catch(
        (error: unknown) => refused("No suggestions", error),
      );
    }
    await markOldComments(github, found).catch((error: unknown) =>
      log.debug(`Older comments are not marked: ${explainRefusal(error, fromFork)}`),
    );
    return outcome?.url ?? null;
  } catch (error) {
    refused(missing, error);
    return null;
  }
}

async function writeComment(
  github: GitHub,
  pullRequest: PullRequest,
  comment: NonNullable<PullRequestReport["comment"]>,
  notes: readonly PlaceNote[],
  log: Log,
): Promise<CommentOutcome> {
  const outcome = await publishComment(github, pullRequest, {
    ...comment,
    render: (limitBytes) => comment.render(limitBytes, notes),
  });
  log.info([SAID[outcome.did], outcome.why, outcome.url].filter((part) => part !== null).join(": "));
  for (const warning of outcome.warnings) log.warning(warning);
  return outcome;
}

async function suggestOn(
  github: GitHub,
  pullRequest: PullRequest,
  plan: SuggestionPlan,
  { id, run, render }: SuggestRequest,
  reportUrl: string,
  log: Log,
): Promise<void> {
  if (plan.notes.length + plan.suggestions.length === 0)
    log.info(
      "No suggestion: nothing is advised that a line could set, no changed file defines a tuner that these tuning jobs ran, or it is set as advised.",
    );
  for (const { text } of plan.notes) log.info(`No suggestion: ${text}`);
  if (plan.unread > 0)
    log.info(`${plan.unread} changed files are too many or too large to be read for suggestions.`);
  const { posted, kept, withdrawn, others } = await publishSuggestions(github, pullRequest, plan, {
    id,
    run,
    render: (suggestion) => render(suggestion, reportUrl),
    intro: `What the [tuning report](${reportUrl}) advises, on the lines that set it.`,
  });
  log.info(`Suggestions: ${posted} posted, ${kept} kept, ${withdrawn} withdrawn.`);
  if (others > 0)
    log.warning(
      "Another step or matrix job of this run made suggestions under the same `comment-id`. The next run's would withdraw them: give each its own `comment-id`, or name all tuning jobs in one step.",
    );
}

const SAID: Record<CommentOutcome["did"], string> = {
  created: "Commented on the pull request",
  updated: "Updated the comment on the pull request",
  kept: "Left a newer comment on the pull request as it is",
  nothing: "No comment: there is nothing to recommend, and `comment-when` asks for a comment only then",
};
