import { describe, expect, test } from "vitest";
import { noState } from "../../src/audit/state.ts";
import { type IssueRequest, ownIssues, publishIssue } from "../../src/publish/audit-issue.ts";
import { connectGitHub, type GitHub } from "../../src/publish/github/github.ts";
import { type GitHubServer, REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";

const ID = "audit/weekly";

const connect = (server: GitHubServer): Promise<GitHub> =>
  connectGitHub(TOKENS.workflow, server.url, REPOSITORY);

async function publish(server: GitHubServer, run: number, changes: Partial<IssueRequest> = {}) {
  return publishIssue(await connect(server), {
    title: "Tuning audit",
    labels: [],
    assignees: [],
    state: { run: { id: run, number: run, attempt: 1 }, audit: noState(ID) },
    render: () => `Audit of run ${run}.`,
    existingOnly: false,
    showsUsd: true,
    runUrl: "https://github.com/octo-org/models/actions/runs/1",
    ...changes,
  });
}

describe("the rolling issue that someone closed", () => {
  test.each([
    ["is opened again where there is something to say", false, "open"],
    ["stays closed where there is not, and is kept true", true, "closed"],
  ])("%s", async (_does, existingOnly, expected) => {
    await using server = await startGitHub();
    const created = await publish(server, 1);
    const [issue] = await server.issues();
    await (await connect(server)).updateIssue(issue?.number ?? 0, { state: "closed" });
    const again = await publish(server, 2, { existingOnly });
    expect(again).toMatchObject({ did: "updated", url: created.url });
    const [after, ...others] = await server.issues();
    expect(others).toEqual([]);
    expect(after?.state).toBe(expected);
    expect(after?.body).toMatch(/^Audit of run 2\./);
  });
});

test("an issue whose labels GitHub does not take is opened without them, and that is said", async () => {
  await using server = await startGitHub({
    refuse: (method, path, nth) =>
      method === "POST" && path.endsWith("/issues") && nth === 1
        ? { status: 422, body: { message: "Validation Failed" } }
        : undefined,
  });
  const created = await publish(server, 1, { labels: ["cost"], assignees: ["gone"] });
  expect(created).toMatchObject({ did: "created", warnings: [expect.stringMatching(/`labels`/)] });
  expect(await server.issues()).toMatchObject([{ labels: [] }]);
});

test.each([
  [403, ["cost"]],
  [422, []],
])("an issue that GitHub refuses with %i, labels %j, is asked for once", async (status, labels) => {
  await using server = await startGitHub({
    refuse: (method, path) =>
      method === "POST" && path.endsWith("/issues") ? { status, body: { message: "No" } } : undefined,
  });
  await expect(publish(server, 1, { labels })).rejects.toMatchObject({ status });
  expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(2);
});

test("the oldest issue of an audit is taken up, found among hundreds", async () => {
  await using server = await startGitHub();
  await publish(server, 1);
  const [first] = await server.issues();
  for (let i = 0; i < 100; i++) await server.openIssue(TOKENS.workflow, `chatter ${i}`, "");
  await server.openIssue(TOKENS.workflow, "Doubled", first?.body ?? "");
  const own = await ownIssues(await connect(server), ID);
  expect(own).toHaveLength(2);
  expect(own[0]?.number).toBe(first?.number);
  expect((await publish(server, 2)).url).toBe(own[0]?.url);
});
