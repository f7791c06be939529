import { isRateLimited } from "./github/retry.ts";

/** Status of a failed request; 0 where the error is not GitHub's. */
export function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? Number(error.status) : Number.NaN;
  return Number.isFinite(status) ? status : 0;
}

/** Why GitHub did not do what was asked, with the remedy, as one line. */
export function explainRefusal(error: unknown, fromFork: boolean): string {
  const status = statusOf(error);
  const said = githubsWords(error);
  if (isRateLimited(error as object)) {
    return `GitHub limits the requests of this token (${status}: ${said}) and asked for a longer pause than a step may take. Run the job again later.`;
  }
  if (status === 401) {
    return `GitHub did not accept the token (401: ${said}). Check the input \`github-token\`.`;
  }
  if (status === 403) {
    if (/locked|archived/i.test(said)) return `GitHub takes no comment here (403: ${said}).`;
    return fromFork
      ? `the token may only read (403: ${said}), as always for a pull request from a fork. To comment there, run the report in a second workflow that \`workflow_run\` starts.`
      : `the token may not comment (403: ${said}). Add \`pull-requests: write\` to the job's \`permissions\`.`;
  }
  if (status === 404) {
    return `GitHub does not find it, or does not show it to this token (404: ${said}). Check the input \`pull-request\`, and add \`pull-requests: write\` to the job's \`permissions\`.`;
  }
  if (status === 422) return `GitHub did not take the content (422: ${said}).`;
  return status >= 500
    ? `GitHub could not be reached or failed (${said}).`
    : `GitHub refused (${status}: ${said}).`;
}

function githubsWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/^\s*</.test(message)) return "a page in HTML";
  return (
    message
      .replace(/ - https?:\/\/\S+$/, "")
      .replace(/\s+/g, " ")
      .slice(0, 300) || "no reason given"
  );
}
