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
  const { use, permission } = rightOf(error);
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
      : `the token may not ${use} (403: ${said}). Add \`${permission}\` to the job's \`permissions\`.`;
  }
  if (status === 404) {
    return `GitHub does not find it, or does not show it to this token (404: ${said}). Check the input \`pull-request\`, and add \`${permission}\` to the job's \`permissions\`.`;
  }
  if (status === 422) return `GitHub did not take the content (422: ${said}).`;
  return status >= 500
    ? `GitHub could not be reached or failed (${said}).`
    : `GitHub refused (${status}: ${said}).`;
}

/** What a request needs, by its address, which octokit's errors carry. */
function rightOf(error: unknown): { readonly use: string; readonly permission: string } {
  const { request } = error as { readonly request?: { readonly url?: unknown } };
  const path = String(request?.url ?? "").replace(/\?.*$/, "");
  if (/\/(?:contents|compare)\//.test(path)) return { use: "read files", permission: "contents: read" };
  return /\/issues(\/\d+)?$/.test(path)
    ? { use: "keep an issue", permission: "issues: write" }
    : { use: "comment", permission: "pull-requests: write" };
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
