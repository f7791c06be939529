import { expect, test } from "vitest";
import { findBaseReport } from "../../src/publish/base-report.ts";
import { connectGitHub } from "../../src/publish/github/github.ts";
import { type CommentState, writeMarker } from "../../src/publish/marker.ts";
import type { Baseline } from "../../src/report/difference.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";

function report(costUsd: number, changes: Partial<CommentState> = {}): string {
  const state: CommentState = {
    version: 1,
    id: "tune/train",
    run: { id: 1, number: 1, attempt: 1 },
    commit: null,
    generatedAt: "2026-11-22T10:00:00.000Z",
    settled: false,
    tuningJobs: [
      {
        name: "churn-1",
        region: "eu-west-1",
        costUsd,
        billableSeconds: 1,
        wallClockSeconds: 1,
        trials: 1,
        bestObjective: null,
      },
    ],
    ...changes,
  };
  return `Report.\n\n${writeMarker(state)}`;
}

async function found(
  server: GitHubServer,
  fits = (_: Baseline): boolean => true,
  beforeRun?: number,
): Promise<Baseline | null> {
  const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
  const pullRequest = await github.pullRequest(server.pullRequest);
  return findBaseReport(github, pullRequest, "tune/train", fits, beforeRun);
}

test("the last report is that of the newest merged pull request which has one", async () => {
  await using server = await startGitHub();
  await server.comment(TOKENS.workflow, report(10));
  await server.mergeAndOpenNext();
  await server.comment(TOKENS.workflow, report(20));
  await server.mergeAndOpenNext();
  expect((await found(server))?.jobs).toMatchObject([{ costUsd: 20 }]);
  const older = await found(server, ({ jobs }) => jobs[0]?.costUsd === 10);
  expect(older?.label).toBe("pull request #1");
});

test("the last report is that of the pull request merged last, whichever was spoken of since", async () => {
  const head = { sha: "a".repeat(40), repo: { id: 1 } };
  const base = { sha: "b".repeat(40), ref: "main", repo: { id: 1 } };
  const closed = (number: number, merged_at: string | null) => ({
    number,
    state: "closed",
    head,
    base,
    merged_at,
  });
  await using server = await startGitHub({
    refuse: (_method, path) =>
      path.includes("/pulls?") && path.includes("state=closed")
        ? {
            status: 200,
            body: [closed(3, null), closed(1, "2026-11-01T10:00:00Z"), closed(2, "2026-11-20T10:00:00Z")],
          }
        : undefined,
  });
  for (const usd of [10, 20, 30]) {
    await server.comment(TOKENS.workflow, report(usd));
    await server.mergeAndOpenNext();
  }
  expect((await found(server))?.label).toBe("pull request #2");
});

test("a correction is set beside what there was before its run alone", async () => {
  await using server = await startGitHub();
  for (const id of [1, 2, 3]) {
    await server.comment(TOKENS.workflow, report(10 * id, { run: { id, number: id, attempt: 1 } }));
    await server.mergeAndOpenNext();
  }
  const before = async (run: number) => (await found(server, undefined, run))?.jobs[0]?.costUsd ?? null;
  expect(await Promise.all([1, 2, 3, 4].map(before))).toEqual([null, 10, 20, 30]);
});

test("no more than eight merged pull requests are looked at", async () => {
  await using server = await startGitHub();
  await server.comment(TOKENS.workflow, report(10));
  for (let merged = 0; merged < 9; merged++) await server.mergeAndOpenNext();
  expect(await found(server)).toBeNull();
  expect(server.requests.filter(({ path }) => /\/issues\/\d+\/comments/.test(path))).toHaveLength(8);
});

test("the open pull request's own report is none", async () => {
  await using server = await startGitHub();
  await server.comment(TOKENS.workflow, report(10));
  expect(await found(server)).toBeNull();
});

test.each([
  ["by someone else", TOKENS.person, report(10)],
  ["of another comment-id", TOKENS.workflow, report(10, { id: "other" })],
  ["with a cost that cannot be", TOKENS.workflow, report(-1)],
  ["with a cost beyond all bounds", TOKENS.workflow, report(1e12)],
  ["that is not JSON", TOKENS.workflow, `x\n\n<!-- sagemaker-tuning-report ${btoa("{nonsense")} -->`],
])("a state %s does not count", async (_case, token, body) => {
  await using server = await startGitHub();
  await server.comment(token, body);
  await server.mergeAndOpenNext();
  expect(await found(server)).toBeNull();
});
