import { COMMENT_LIMIT_BYTES, clipMarkdown, utf8Bytes } from "./clip.ts";
import { type CommentState, readMarker, writeMarker } from "./marker.ts";

const FOLDED = "<details><summary>Outdated";

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
  const notice =
    head !== null && state.commit !== null && state.commit !== head
      ? `> This report is about commit ${state.commit.slice(0, 7)}; the pull request is now at ${head.slice(0, 7)}.\n\n`
      : "";
  const room = COMMENT_LIMIT_BYTES - utf8Bytes(notice) - utf8Bytes(marker) - 3;
  const report = clipMarkdown(
    render(room),
    room,
    `The whole report is in the [summary of the run](${runUrl}).`,
  );
  return `${notice}${report.trimEnd()}\n\n${marker}\n`;
}

/** Folds the body of an older comment away, for where GitHub refuses to hide it; `null` where it is folded already. */
export function foldBody(body: string, newerUrl: string): string | null {
  if (body.startsWith(FOLDED)) return null;
  const state = readMarker(body);
  const report = body.replace(/\n*<!-- sagemaker-tuning-report [^>]*-->\s*$/, "");
  return [
    `${FOLDED}: <a href="${newerUrl}">a newer report</a> takes its place</summary>`,
    report,
    "</details>",
    ...(state ? [writeMarker(state)] : []),
  ].join("\n\n");
}
