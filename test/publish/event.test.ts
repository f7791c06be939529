import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/publish/event.ts";

const SHA = "c".repeat(40);
const HEAD = "a".repeat(40);
const workflowRun = {
  event: "pull_request",
  head_sha: HEAD,
  head_branch: "tune",
  head_repository: { owner: { login: "contributor" } },
  pull_requests: [],
};

describe("readEvent", () => {
  test("takes number and head from a pull request, not the merge commit of GITHUB_SHA", () => {
    const event = readEvent("pull_request", { pull_request: { number: 5, head: { sha: HEAD } } }, SHA);
    expect(event).toMatchObject({ commit: HEAD, pullRequest: { by: "number", number: 5 } });
  });

  test("takes the number from a comment on a pull request, and no commit", () => {
    const event = readEvent("issue_comment", { issue: { number: 8, pull_request: { url: "x" } } }, SHA);
    expect(event).toMatchObject({ commit: null, pullRequest: { by: "number", number: 8 } });
  });

  test("finds no pull request for a comment on an issue", () => {
    const event = readEvent("issue_comment", { issue: { number: 8 } }, SHA);
    expect(event.pullRequest).toEqual({
      by: "nothing",
      why: "the issue that the run is about is no pull request",
    });
  });

  test("takes the pull request of this repository from a workflow run, where GitHub lists one", () => {
    const pull_requests = [
      { number: 90, base: { repo: { id: 2 } } },
      { number: 9, base: { repo: { id: 1 } } },
    ];
    const event = readEvent(
      "workflow_run",
      { repository: { id: 1 }, workflow_run: { ...workflowRun, pull_requests } },
      SHA,
    );
    expect(event).toMatchObject({ commit: HEAD, pullRequest: { by: "number", number: 9 } });
  });

  test("looks for the branch of a workflow run from a fork, where GitHub lists none", () => {
    const { pullRequest } = readEvent("workflow_run", { workflow_run: workflowRun }, SHA);
    expect(pullRequest).toEqual({ by: "head", commit: HEAD, owner: "contributor", branch: "tune" });
  });

  test.each([
    ["pull_request_target", { by: "head", commit: HEAD, owner: "contributor", branch: "tune" }],
    ["push", { by: "commit", commit: HEAD, merged: true }],
    ["workflow_dispatch", { by: "commit", commit: HEAD, merged: false }],
    ["schedule", { by: "nothing", why: "a scheduled run belongs to no pull request" }],
  ])("treats a workflow run that %s started like that event", (started, hint) => {
    const { pullRequest } = readEvent(
      "workflow_run",
      { workflow_run: { ...workflowRun, event: started } },
      SHA,
    );
    expect(pullRequest).toEqual(hint);
  });

  test("takes the number from a merge queue's branch, also where another workflow ran for it", () => {
    const run = { ...workflowRun, event: "merge_group", head_branch: `gh-readonly-queue/main/pr-14-${SHA}` };
    expect(readEvent("workflow_run", { workflow_run: run }, SHA)).toMatchObject({
      pullRequest: { by: "number", number: 14 },
      commitIsOfPullRequest: false,
    });
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-14-${SHA}`;
    const event = readEvent("merge_group", { merge_group: { head_ref, head_sha: SHA } }, SHA);
    expect(event.pullRequest).toEqual({ by: "number", number: 14 });
  });

  test.each([
    ["push", { by: "commit", commit: SHA, merged: true }],
    ["workflow_dispatch", { by: "commit", commit: SHA, merged: false }],
    ["schedule", { by: "nothing", why: "a scheduled run belongs to no pull request" }],
    ["repository_dispatch", { by: "nothing", why: "a run started by `repository_dispatch` names no commit" }],
  ])("falls back to the commit of a %s", (name, hint) => {
    expect(readEvent(name, {}, SHA).pullRequest).toEqual(hint);
  });

  test.each([[null], ["text"], [{ pull_request: "damaged" }]])("survives the payload %j", (payload) => {
    expect(readEvent("push", payload, SHA)).toMatchObject({ commit: SHA, repositoryIsPrivate: null });
  });

  test("knows whether the repository is private", () => {
    expect(readEvent("push", { repository: { private: true } }, SHA).repositoryIsPrivate).toBe(true);
  });
});
