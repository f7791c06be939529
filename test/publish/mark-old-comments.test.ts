import { describe, expect, test } from "vitest";
import { connectGitHub } from "../../src/publish/github/github.ts";
import { markOldComments } from "../../src/publish/mark-old-comments.ts";
import { readMarker, writeMarker } from "../../src/publish/marker.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { bodies, publish, state } from "./comment-states.ts";

const OLD_COMMIT = "a".repeat(40);

describe("markOldComments", () => {
  const mark = async (server: GitHubServer): Promise<void> => {
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    await markOldComments(github, await github.pullRequest(server.pullRequest));
  };
  const said = (commit: string, head: string): string =>
    `> This report is about commit ${commit.slice(0, 7)}; the pull request is now at ${head.slice(0, 7)}.`;

  test("says of every report that a newer push made it old, and names the newest commit", async () => {
    await using server = await startGitHub();
    const first = server.headSha;
    await publish(server, state(1, { id: "a", commit: first }));
    await publish(server, state(1, { id: "b", commit: first }));
    await mark(server);
    expect(await bodies(server)).toEqual(["Report of run 1.", "Report of run 1."]);
    const second = await server.push({ "train.py": "max_jobs = 30\n" });
    await mark(server);
    expect(await bodies(server)).toEqual([said(first, second), said(first, second)]);
    const third = await server.push({ "train.py": "max_jobs = 31\n" });
    await mark(server);
    const [comment] = await server.comments();
    expect(comment?.body).toMatch(new RegExp(`^${said(first, third)}\n\nReport of run 1\\.`));
    expect(readMarker(comment?.body ?? "")?.commit).toBe(first);
  });

  test("reaches comments that no earlier run marked, each once", async () => {
    await using server = await startGitHub();
    const first = server.headSha;
    await publish(server, state(1, { commit: first }), { mode: "new" });
    const second = await server.push({ "train.py": "max_jobs = 30\n" });
    await publish(server, state(2, { commit: second }), { mode: "new" });
    await mark(server);
    expect(await bodies(server)).toEqual([said(first, second), "Report of run 2."]);
    const third = await server.push({ "train.py": "max_jobs = 31\n" });
    await publish(server, state(3, { commit: third }), { mode: "new" });
    await mark(server);
    expect(await bodies(server)).toEqual([said(first, second), said(second, third), "Report of run 3."]);
  });

  test("takes it back where the branch is put back to the commit of the report", async () => {
    await using server = await startGitHub();
    await publish(server, state(1, { commit: server.headSha }));
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    const first = await github.pullRequest(server.pullRequest);
    await server.push({ "train.py": "max_jobs = 30\n" });
    await mark(server);
    expect(await bodies(server)).toEqual([said(first.head, server.headSha)]);
    await markOldComments(github, first);
    expect(await bodies(server)).toEqual(["Report of run 1."]);
  });

  test("leaves others' comments alone, and reports on a commit that was never the pull request's", async () => {
    await using server = await startGitHub();
    await server.comment(
      TOKENS.person,
      `Mine.\n\n${writeMarker(state(1, { commit: OLD_COMMIT, ofPullRequest: true }))}`,
    );
    await publish(server, state(1, { commit: OLD_COMMIT }), { commitIsOfPullRequest: false });
    await mark(server);
    expect(await bodies(server)).toEqual(["Mine.", "Report of run 1."]);
  });
});
