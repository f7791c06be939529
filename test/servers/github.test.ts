import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "./github/server.ts";

/** What the emulator lets through and GitHub does not: each of these is the guard's. */
describe("the GitHub endpoint", () => {
  let github: GitHubServer;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github[Symbol.asyncDispose]());

  const call = async (token: string, method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${github.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const comments = () =>
    `/repos/${REPOSITORY.owner}/${REPOSITORY.name}/issues/${github.pullRequest}/comments`;

  test("takes a comment of 65,536 characters and none of one more", async () => {
    const longest = { body: "x".repeat(65_536) };
    expect(await call(TOKENS.workflow, "POST", comments(), longest)).toMatchObject({ status: 201 });
    const tooLong = await call(TOKENS.workflow, "POST", comments(), { body: `${longest.body}x` });
    expect(tooLong.status).toBe(422);
    expect(tooLong.text).toContain("body is too long (maximum is 65536 characters)");
  });

  test("knows no other tokens than its own", async () => {
    expect(await call("ghp_made_up", "GET", comments())).toMatchObject({ status: 401 });
  });

  test("lets a read-only token read and not write", async () => {
    expect(await call(TOKENS.readOnly, "GET", comments())).toMatchObject({ status: 200 });
    expect(await call(TOKENS.readOnly, "POST", comments(), { body: "no" })).toMatchObject({ status: 403 });
  });

  test("lets nobody edit another's comment, and nobody edit one that is gone", async () => {
    const { id } = await github.comment(TOKENS.person, "mine");
    const path = `/repos/${REPOSITORY.owner}/${REPOSITORY.name}/issues/comments/${id}`;
    expect(await call(TOKENS.workflow, "PATCH", path, { body: "no" })).toMatchObject({ status: 403 });
    expect(await call(TOKENS.person, "PATCH", path, { body: "yes" })).toMatchObject({ status: 200 });
    await github.remove(id);
    expect(await call(TOKENS.person, "PATCH", path, { body: "no" })).toMatchObject({ status: 404 });
  });

  test("does not tell a workflow's token whose it is by REST, as GitHub does not", async () => {
    expect(await call(TOKENS.workflow, "GET", "/user")).toMatchObject({ status: 403 });
    expect((await call(TOKENS.workflow, "POST", "/graphql", { query: "{viewer{login}}" })).text).toContain(
      "github-actions[bot]",
    );
  });
});
