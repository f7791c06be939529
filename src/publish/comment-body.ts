import { COMMENT_LIMIT_BYTES, clipMarkdown, utf8Bytes } from "./clip.ts";
import { type CommentState, readMarker, writeMarker } from "./marker.ts";

const FOLDED = "<details><summary>Outdated";
const NOTICE = /^> This report is about commit [0-9a-f]{7}; the pull request is now at [0-9a-f]{7}\.\n\n/;
/** Room that is kept for the notice: a later run may have to add it. */
const NOTICE_BYTES = 90;

function notice(commit: string, head: string): string {
  return `> This report is about commit ${commit.slice(0, 7)}; the pull request is now at ${head.slice(0, 7)}.\n\n`;
}

/**
 * The whole comment: what the reader must know first, the report, and the marker.
 *
 * @param render Gives the report as Markdown of at most so many bytes.
 * @param head The pull request's newest commit, where the report may be of an older one; otherwise null.
 */
export function commentBody(
  render: (limitBytes: number) => string,
  state: CommentState,
  head: string | null,
  runUrl: string,
): string {
  const marker = writeMarker(state);
  const { commit } = state;
  const first = head !== null && commit !== null && commit !== head ? notice(commit, head) : "";
  const room = COMMENT_LIMIT_BYTES - NOTICE_BYTES - utf8Bytes(marker) - 3;
  const report = clipMarkdown(
    render(room),
    room,
    `The whole report is in the [summary of the run](${runUrl}).`,
  );
  return `${first}${report.trimEnd()}\n\n${marker}\n`;
}

/**
 * The body of an earlier comment with the notice that its commit is an old one, or without it where the branch was put back
 * to that commit; `null` where nothing is to be changed.
 */
export function markOld(body: string, commit: string, head: string): string | null {
  const marked = (commit === head ? "" : notice(commit, head)) + body.replace(NOTICE, "");
  return marked === body ? null : marked;
}

/** Whether the body says that its commit is an old one. */
export function isMarkedOld(body: string): boolean {
  return NOTICE.test(body);
}

/** Whether the body was folded away for a newer one. */
export function isFolded(body: string): boolean {
  return body.startsWith(FOLDED);
}

/** Folds the body of an older comment away, for where GitHub refuses to hide it; `null` where it is folded already. */
export function foldBody(body: string, newerUrl: string): string | null {
  if (isFolded(body)) return null;
  const state = readMarker(body);
  const report = body.replace(/\n*<!-- sagemaker-tuning-report [^>]*-->\s*$/, "");
  return [
    `${FOLDED}: <a href="${newerUrl}">a newer report</a> takes its place</summary>`,
    report,
    "</details>",
    ...(state ? [writeMarker(state)] : []),
  ].join("\n\n");
}
