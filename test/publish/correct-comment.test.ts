import { describe, expect, test } from "vitest";
import { correctComment, whyNotYet } from "../../src/publish/correct-comment.ts";
import { connectGitHub } from "../../src/publish/github/github.ts";
import type { PullRequest } from "../../src/publish/github/pull-requests.ts";
import { readMarker } from "../../src/publish/marker.ts";
import { unsettledComments } from "../../src/publish/unsettled-comments.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { publish, state } from "./comment-states.ts";

const EVER = new Date("2026-01-01T00:00:00Z");

describe("whyNotYet", () => {
  const why = (ended: string, now: string, billed: boolean, open: boolean): string | null =>
    whyNotYet(
      { state: state(1, { billed }) } as Parameters<typeof whyNotYet>[0],
      { open } as PullRequest,
      Date.parse(ended),
      Date.parse(now),
    );

  test.each([
    ["2026-10-30T12:00:00Z", "2026-11-01T11:59:59Z", false, /younger than two days/],
    ["2026-10-30T12:00:00Z", "2026-11-01T12:00:00Z", false, null],
    ["2026-10-30T12:00:00Z", "2026-11-04T23:59:59Z", true, /month's bill is not closed yet/],
    ["2026-10-30T12:00:00Z", "2026-11-05T00:00:00Z", true, null],
    ["2026-12-30T12:00:00Z", "2027-01-04T23:59:59Z", true, /month's bill is not closed yet/],
    ["2026-12-30T12:00:00Z", "2027-01-05T00:00:00Z", true, null],
  ])("of a run that ended %s, at %s, all of its hours billed: %s", (ended, now, billed, expected) => {
    const said = why(ended, now, billed, true);
    if (expected === null) expect(said).toBeNull();
    else expect(said).toMatch(expected);
  });

  test("leaves a closed pull request that was corrected before alone, however old", () => {
    expect(why("2026-10-30T12:00:00Z", "2026-12-30T00:00:00Z", true, false)).toMatch(/is closed/);
    expect(why("2026-10-30T12:00:00Z", "2026-12-30T00:00:00Z", false, false)).toBeNull();
  });
});

test("reports that wait for their bill are looked at in the order in which they were written", async () => {
  await using server = await startGitHub();
  const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
  await publish(server, state(3, { id: "c" }));
  await publish(server, state(1, { id: "a" }));
  await publish(server, state(2, { id: "b" }));
  await publish(server, state(4, { id: "d", settled: true }));
  const waiting = await unsettledComments(github, EVER);
  expect(waiting.map(({ state: { id } }) => id)).toEqual(["a", "b", "c"]);
});

test("a corrected report of a merge queue's commit is not said to be about an old one", async () => {
  await using server = await startGitHub();
  const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
  const queued = state(1, { commit: "c".repeat(40), billed: false });
  await publish(server, queued, { commitIsOfPullRequest: false });
  const [waits] = await unsettledComments(github, EVER);
  if (!waits) throw new Error("no report waits");
  const done = await correctComment(github, waits, await github.pullRequest(server.pullRequest), {
    state: { ...queued, settled: true },
    render: () => "The bill is settled.",
    runUrl: "https://github.com/octo-org/models/actions/runs/1",
  });
  expect(done).toBe("corrected: the bill is settled");
  const [comment] = await server.comments();
  expect(comment?.body).toMatch(/^The bill is settled\./);
  expect(readMarker(comment?.body ?? "")?.ofPullRequest).toBe(false);
});
