import type { TuningReport } from "../report/schema.ts";
import type { ChangedFile } from "../suggest/found-tuner.ts";
import { type Suggestion, type Suggestions, suggestChanges } from "../suggest/suggest.ts";
import { mayDefineTuners } from "../suggest/tuners.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import type { ReviewComment } from "./github/reviews.ts";
import { isOlderRun } from "./marker.ts";
import {
  readSuggestionMarker,
  type SuggestionState,
  suggestionDigest,
  writeSuggestionMarker,
} from "./suggestion-marker.ts";

/** Files read from one pull request, at most. */
export const MOST_FILES = 60;

export interface SuggestionRequest {
  /** The `comment-id`. */
  readonly id: string;
  readonly run: { readonly id: number; readonly attempt: number };
  /** A suggestion as a review comment, without the marker. */
  readonly render: (suggestion: Suggestion) => string;
  /** What stands above them in the review. */
  readonly intro: string;
}

/** Suggestions with what they were found in. */
export interface SuggestionPlan extends Suggestions {
  readonly files: readonly ChangedFile[];
  /** Changed files that could define a tuner and were not read. */
  readonly unread: number;
}

export interface SuggestionOutcome {
  readonly posted: number;
  readonly kept: number;
  readonly withdrawn: number;
  /** Those that another step or matrix job of this run made under the same `comment-id`. */
  readonly others: number;
}

/** Reads the pull request's changed files at its newest commit, and finds where they set what the report advises. */
export async function planSuggestions(
  github: GitHub,
  pullRequest: PullRequest,
  report: TuningReport,
): Promise<SuggestionPlan> {
  const listed = (await github.files(pullRequest.number)).filter(
    ({ path, status, patch }) => status !== "removed" && patch !== undefined && mayDefineTuners(path),
  );
  const files: ChangedFile[] = [];
  for (const { path, patch } of listed.slice(0, MOST_FILES)) {
    const source = await github.fileAt(path, pullRequest.head);
    if (source !== null) files.push({ path, patch, source });
  }
  return {
    ...(await suggestChanges(files, report.tuningJobs)),
    files,
    unread: listed.length - files.length,
  };
}

/**
 * Brings the suggestions on a pull request up to date: new ones are posted as one review, those that still hold are
 * left where they are, and the others are withdrawn. Only comments of the token's own account are ever changed, and
 * never those of a newer run.
 *
 * @throws The error of a request that GitHub refused.
 */
export async function publishSuggestions(
  github: GitHub,
  pullRequest: PullRequest,
  { suggestions, files }: SuggestionPlan,
  request: SuggestionRequest,
): Promise<SuggestionOutcome> {
  const all = await github.reviewComments(pullRequest.number);
  const earlier = await ownSuggestions(github, all, request.id);
  if (earlier.some(({ state }) => isOlderRun({ ...request.run, number: 0 }, { ...state.run, number: 0 }))) {
    return { posted: 0, kept: earlier.length, withdrawn: 0, others: 0 };
  }
  const wanted = new Map(suggestions.map((suggestion) => [suggestionDigest(suggestion), suggestion]));
  const held = new Set<string>();
  let withdrawn = 0;
  let others = 0;
  for (const comment of earlier) {
    const { digest } = comment.state;
    const suggestion = wanted.get(digest);
    if (suggestion && comment.line !== null && !held.has(digest)) {
      held.add(digest);
      const body = bodyOf(suggestion, request);
      if (withoutMarker(comment.body) !== withoutMarker(body))
        await github.updateReviewComment(comment.id, body);
    } else if (isOfThisRun(comment.state, request)) {
      others++;
    } else if (!wasAccepted(comment, files)) {
      await withdraw(github, comment, all);
      withdrawn++;
    }
  }
  const fresh = [...wanted].filter(([digest]) => !held.has(digest)).map(([, suggestion]) => suggestion);
  if (fresh.length > 0) {
    await github.review(
      pullRequest.number,
      pullRequest.head,
      request.intro,
      fresh.map((suggestion) => ({
        path: suggestion.path,
        first: suggestion.first,
        last: suggestion.last,
        body: bodyOf(suggestion, request),
      })),
    );
  }
  return { posted: fresh.length, kept: held.size, withdrawn, others };
}

interface OwnSuggestion extends ReviewComment {
  readonly state: SuggestionState;
}

async function ownSuggestions(
  github: GitHub,
  comments: readonly ReviewComment[],
  id: string,
): Promise<OwnSuggestion[]> {
  const marked = comments.flatMap((comment) => {
    const state = readSuggestionMarker(comment.body);
    return state?.id === id ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked.filter(({ author }) => author === login);
}

function isOfThisRun({ run }: SuggestionState, request: SuggestionRequest): boolean {
  return run.id === request.run.id && run.attempt === request.run.attempt;
}

/** Whether the lines that it suggests are in the file now: it is part of the pull request's story, and stays. */
function wasAccepted({ line, path, state }: OwnSuggestion, files: readonly ChangedFile[]): boolean {
  const source = files.find((file) => file.path === path)?.source.replaceAll("\r\n", "\n");
  return line === null && source !== undefined && `\n${source}\n`.includes(`\n${state.text}\n`);
}

/** Deletes a suggestion that nobody answered; what people talked about stays, without anything left to accept. */
async function withdraw(
  github: GitHub,
  comment: OwnSuggestion,
  all: readonly ReviewComment[],
): Promise<void> {
  if (!all.some(({ answers }) => answers === comment.id)) return await github.deleteReviewComment(comment.id);
  const [said = ""] = comment.body.split("\n");
  await github.updateReviewComment(
    comment.id,
    `Withdrawn: the code or the advice has changed since.\n\n<details><summary>What it said</summary>\n\n${said}\n</details>`,
  );
  await github.minimizeComment(comment.nodeId).catch(() => undefined);
}

function bodyOf(suggestion: Suggestion, { id, run, render }: SuggestionRequest): string {
  const { change } = suggestion.recommendation;
  const marker = writeSuggestionMarker({
    version: 1,
    id,
    run,
    parameter: change?.parameter ?? "",
    text: suggestion.text,
    digest: suggestionDigest(suggestion),
  });
  return `${render(suggestion)}\n\n${marker}`;
}

function withoutMarker(body: string): string {
  return body.replace(/\s*<!-- [^>]*-->\s*$/, "");
}
