import { describe, expect, test } from "vitest";
import { connectGitHub } from "../../src/publish/github/github.ts";
import { withRetries } from "../../src/publish/github/retry.ts";
import { findPullRequest } from "../../src/publish/pull-request.ts";
import { explainRefusal } from "../../src/publish/refusal.ts";
import type { PullRequestHint } from "../../src/publish/workflow-run.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";

const UNKNOWN = "b".repeat(40);
const isComment = (method: string, path: string): boolean => method === "POST" && path.endsWith("/comments");

describe("requests", () => {
  test.each([
    [429, { "retry-after": "0" }, "Too Many Requests"],
    [403, { "retry-after": "0" }, "You have exceeded a secondary rate limit."],
    [403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }, "API rate limit exceeded"],
  ])("are sent again where GitHub answers %i with %j", async (status, headers, message) => {
    await using server = await startGitHub({
      refuse: (method, path, nth) =>
        isComment(method, path) && nth <= 2 ? { status, headers, body: { message } } : undefined,
    });
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    await github.createComment(server.pullRequest, "text");
    expect(await server.comments()).toHaveLength(1);
  });

  test("are not sent again where GitHub asks for a longer pause than a step may take", async () => {
    await using server = await startGitHub({
      refuse: (method, path) =>
        isComment(method, path)
          ? { status: 429, headers: { "retry-after": "3600" }, body: { message: "Slow down" } }
          : undefined,
    });
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    const refused = await github.createComment(server.pullRequest, "text").catch((error: unknown) => error);
    expect(explainRefusal(refused, false)).toMatch(/^GitHub limits the requests .*asked for a longer pause/);
    expect(server.requests.filter(({ method, path }) => isComment(method, path))).toHaveLength(1);
  });

  test("that only read are sent again after a server error", async () => {
    await using server = await startGitHub({
      refuse: (method, path, nth) =>
        method === "GET" && path.includes("/pulls/") && nth === 1
          ? { status: 502, headers: { "retry-after": "0" }, body: "<html>Bad Gateway</html>" }
          : undefined,
    });
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    expect((await github.pullRequest(server.pullRequest)).head).toBe(server.headSha);
  });

  test("are sent once where GitHub refuses for good", async () => {
    await using server = await startGitHub();
    const github = await connectGitHub(TOKENS.readOnly, server.url, REPOSITORY);
    await expect(github.createComment(server.pullRequest, "text")).rejects.toMatchObject({ status: 403 });
    expect(server.requests.filter(({ method, path }) => isComment(method, path))).toHaveLength(1);
  });
});

test("a limit that says when it ends is waited for until then, or not at all", async () => {
  const now = Date.parse("2026-11-25T12:00:00Z");
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${now / 1000 + 30}` };
  const limited = Object.assign(new Error("API rate limit exceeded"), { status: 403, response: { headers } });
  let sent = 0;
  const send = () => {
    sent += 1;
    return Promise.reject(limited);
  };
  await expect(withRetries("GET", { leftMs: 29_000 }, send, () => now)).rejects.toBe(limited);
  expect(sent).toBe(1);
});

test("a limit that says no time is waited for a minute, or not at all", async () => {
  let sent = 0;
  const limited = Object.assign(new Error("You have exceeded a secondary rate limit."), { status: 403 });
  const send = () => {
    sent += 1;
    return Promise.reject(limited);
  };
  await expect(withRetries("POST", { leftMs: 59_000 }, send)).rejects.toBe(limited);
  expect(sent).toBe(1);
});

test.each([
  ["contents/train.py", "read files", "contents: read"],
  ["issues", "keep an issue", "issues: write"],
  ["issues/7/comments", "comment", "pull-requests: write"],
])("a refusal of %s names the permission that it needs", (path, use, permission) => {
  const request = { url: `https://api.github.com/repos/acme/churn/${path}?per_page=100` };
  const refused = Object.assign(new Error("Resource not accessible"), { status: 403, request });
  const said = explainRefusal(refused, false);
  expect(said).toContain(`may not ${use} (403: Resource not accessible). Add \`${permission}\``);
});

test("a page of GitHub's servers in HTML is not repeated", () => {
  const failed = Object.assign(new Error("<html><h1>Unicorn</h1></html>"), { status: 502 });
  expect(explainRefusal(failed, false)).toBe("GitHub could not be reached or failed (a page in HTML).");
});

test("an Enterprise server is asked under its own paths", async () => {
  await using server = await startGitHub({
    refuse: () => ({ status: 200, body: { data: { viewer: { login: "bot" } }, private: true } }),
  });
  const github = await connectGitHub(TOKENS.workflow, `${server.url}/api/v3`, REPOSITORY);
  expect(await github.login()).toBe("bot");
  expect(await github.repositoryIsPrivate()).toBe(true);
  expect(server.requests.map(({ url }) => url)).toEqual(["/api/graphql", "/api/v3/repos/octo-org/models"]);
});

describe("findPullRequest", () => {
  test("finds it by number, by branch and by commit", async () => {
    await using server = await startGitHub();
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    const hints: PullRequestHint[] = [
      { by: "number", number: server.pullRequest },
      { by: "head", commit: server.headSha, owner: REPOSITORY.owner, branch: "tune" },
      { by: "commit", commit: server.headSha, merged: true },
    ];
    for (const hint of hints) {
      expect(await findPullRequest(github, hint), hint.by).toEqual({
        number: server.pullRequest,
        head: server.headSha,
        base: { branch: "main", commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
        fromFork: false,
        open: true,
        merged: false,
      });
    }
  });

  const [HEAD, OTHER] = ["c".repeat(40), "d".repeat(40)];
  const listed = (number: number, sha: string, is: "open" | "closed" | "merged") => ({
    number,
    state: is === "open" ? "open" : "closed",
    head: { sha, repo: { id: 1 } },
    base: { sha: OTHER, ref: "main", repo: { id: 1 } },
    merged_at: is === "merged" ? "2026-11-20T10:00:00Z" : null,
  });

  test.each([
    ["whose newest commit it is", [listed(4, HEAD, "open"), listed(9, OTHER, "open")], 4],
    ["that is open", [listed(4, OTHER, "open"), listed(9, OTHER, "merged")], 4],
    ["that is newest", [listed(4, OTHER, "open"), listed(9, OTHER, "open"), listed(7, OTHER, "open")], 9],
    ["that was merged", [listed(4, HEAD, "merged"), listed(9, HEAD, "closed")], 4],
  ])("takes, of several that contain a pushed commit, the one %s", async (_which, body, number) => {
    await using server = await startGitHub({
      refuse: (_method, path) =>
        path.includes(`/commits/${HEAD}/pulls`) ? { status: 200, body } : undefined,
    });
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    const found = await findPullRequest(github, { by: "commit", commit: HEAD, merged: true });
    expect(found).toMatchObject({ number });
  });

  test("takes no merged one where only open ones count", async () => {
    await using server = await startGitHub({
      refuse: (_method, path) =>
        path.includes(`/commits/${HEAD}/pulls`)
          ? { status: 200, body: [listed(4, HEAD, "merged")] }
          : undefined,
    });
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    const found = await findPullRequest(github, { by: "commit", commit: HEAD, merged: false });
    expect(found).toBe("no open pull request contains commit ccccccc");
  });

  test("says why there is none", async () => {
    await using server = await startGitHub();
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    expect(await findPullRequest(github, { by: "commit", commit: UNKNOWN, merged: false })).toBe(
      "no open pull request contains commit bbbbbbb",
    );
    expect(await findPullRequest(github, { by: "nothing", why: "it is Sunday" })).toBe("it is Sunday");
  });
});

describe("explainRefusal", () => {
  const refused = (status: number, message: string): Error => Object.assign(new Error(message), { status });

  test.each([
    [403, "Resource not accessible by integration", false, /add .*`pull-requests: write`/i],
    [403, "Resource not accessible by integration", true, /fork.*`workflow_run`/],
    [403, "Unable to create comment because issue is locked.", false, /takes no comment here/],
    [401, "Bad credentials", false, /`github-token`/],
    [404, "Not Found", false, /`pull-request`/],
    [
      422,
      "Validation Failed: body is too long - https://docs.github.com/rest",
      false,
      /\(422: .*too long\)\.$/,
    ],
    [500, "connect ECONNREFUSED", false, /could not be reached/],
  ])("gives a remedy for %i %s", (status, message, fromFork, expected) => {
    const line = explainRefusal(refused(status, message), fromFork);
    expect(line).toMatch(expected);
    expect(line).not.toContain("\n");
  });
});
