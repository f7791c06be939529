import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/publish/marker.ts";
import { startAws } from "../servers/aws/server.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";
import { bodies, documents, NAME, run } from "./action-run.ts";

describe("the comment", () => {
  test("is one after the first run, and the same one after the second", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const first = await run(aws, github, { runId: 1001 });
    expect(first.exitCode, first.log).toBe(0);
    const [created] = await github.comments();
    const second = await run(aws, github, { runId: 1002 });
    expect(second.exitCode, second.log).toBe(0);
    const comments = await github.comments();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.id).toBe(created?.id);
    expect(readMarker(created?.body ?? "")?.run.id).toBe(1001);
    expect(readMarker(comments[0]?.body ?? "")).toMatchObject({
      id: "tune/train",
      run: { id: 1002, number: 2, attempt: 1 },
      commit: github.headSha,
      tuningJobs: [{ name: NAME, trials: 60 }],
    });
    expect(comments[0]?.body).toContain(NAME);
    expect(first.outputs["comment-url"]).not.toBe("");
    expect(second.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
  });

  test("is one where two first runs write it at the same time, and says what the newer found", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    const together = { method: "POST", path: /\/issues\/\d+\/comments$/, count: 2 };
    await using github = await startGitHub({ together });
    const steps = await Promise.all([run(aws, github, { runId: 1001 }), run(aws, github, { runId: 1002 })]);
    for (const { exitCode, log } of steps) expect(exitCode, log).toBe(0);
    const written = github.requests.filter(
      ({ method, path }) => method === "POST" && together.path.test(path),
    );
    expect(written).toHaveLength(2);
    const [comment, ...others] = await github.comments();
    expect(others).toEqual([]);
    expect(readMarker(comment?.body ?? "")?.run.id).toBe(1002);
    for (const { log } of steps) expect(log).not.toContain("::warning");
  });

  test("of another author with the same marker is left as it is", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    await run(aws, github, { runId: 1001 });
    const marker = (await bodies(github))[0]?.trimEnd().split("\n").at(-1) ?? "";
    expect(readMarker(marker)).not.toBeNull();
    const forged = await github.comment(TOKENS.person, `Not yours.\n\n${marker}`);
    await run(aws, github, { runId: 1002 });
    const comments = await github.comments();
    expect(comments).toHaveLength(2);
    expect(comments.find(({ id }) => id === forged.id)?.body).toBe(forged.body);
    expect(readMarker(comments[0]?.body ?? "")?.run.id).toBe(1002);
  });

  test("of a newer run is not overwritten by an older one", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    await run(aws, github, { runId: 1002 });
    const older = await run(aws, github, { runId: 1001 });
    expect(older.exitCode, older.log).toBe(0);
    expect(older.log).toMatch(/^Left a newer comment .*run 2 \(attempt 1\)/m);
    expect((await bodies(github)).map((body) => readMarker(body)?.run.id)).toEqual([1002]);
  });

  test("is found by the commit where a push started the run", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const event = { name: "push", payload: { repository: { private: true } } };
    const step = await run(aws, github, { event, env: { GITHUB_SHA: github.headSha } });
    expect(step.exitCode, step.log).toBe(0);
    expect(await bodies(github)).toHaveLength(1);
  });

  test("is written where only the input names the pull request", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const event = { name: "schedule", payload: {} };
    const inputs = { "pull-request": String(github.pullRequest), "comment-id": "weekly" };
    expect((await run(aws, github, { event, inputs })).exitCode).toBe(0);
    expect((await bodies(github)).map((body) => readMarker(body)?.id)).toEqual(["weekly"]);
  });

  test("is left out where the run belongs to no pull request, and one line says so", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const step = await run(aws, github, { event: { name: "schedule", payload: {} } });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toMatch(/^No comment: a scheduled run belongs to no pull request\. .*job summary/m);
    expect(step.log).not.toContain("::warning");
    expect(step.summary).toContain(NAME);
    expect(step.outputs["comment-url"]).toBe("");
    expect(await bodies(github)).toEqual([]);
  });

  test("is silent where only recommendations are wanted and there are none, and keeps an earlier one true", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const quiet = {
      "comment-when": "recommendations",
      "min-saving-usd": "1000000",
      "min-saving-share": "100%",
      // Without curves nothing tells whether early stopping lost a better model, which is advice at any saving.
      "objective-curves": "off",
    };
    const silent = await run(aws, github, { runId: 1001, inputs: quiet });
    expect(silent.exitCode, silent.log).toBe(0);
    expect(silent.log).toMatch(/^No comment: there is nothing to recommend/m);
    expect(silent.outputs["comment-url"]).toBe("");
    expect(silent.summary).toContain("### Nothing worth changing");
    expect(await bodies(github)).toEqual([]);
    const advised = await run(aws, github, { runId: 1002, inputs: { "comment-when": "recommendations" } });
    expect(advised.exitCode, advised.log).toBe(0);
    expect((await bodies(github))[0]).toContain("### Worth changing");
    const later = await run(aws, github, { runId: 1003, inputs: quiet });
    expect(later.exitCode, later.log).toBe(0);
    const [body, ...others] = await bodies(github);
    expect(others).toEqual([]);
    expect(readMarker(body ?? "")?.run.id).toBe(1003);
    expect(body).toContain("### Nothing worth changing");
  });

  test("is left out where it is off, without a word to GitHub", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const before = github.requests.length;
    expect((await run(aws, github, { inputs: { comment: "off" } })).exitCode).toBe(0);
    expect(github.requests.slice(before)).toEqual([]);
  });

  test("that a read-only token may not write is a warning with its remedy, and the report is there", async () => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub();
    const step = await run(aws, github, { inputs: { "github-token": TOKENS.readOnly } });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toMatch(
      /^::warning::No comment: the token may not comment \(403.*`pull-requests: write`/m,
    );
    expect(step.summary).toContain(NAME);
    expect(step.outputs["cost-usd"]).toMatch(/^\d+\.\d\d$/);
    expect(await bodies(github)).toEqual([]);
  });

  test.each([
    [
      "its content (422)",
      { status: 422, body: { message: "Validation Failed" } },
      "GitHub did not take the content",
    ],
    [
      "everything (503)",
      { status: 503, headers: { "retry-after": "0" }, body: {} },
      "GitHub could not be reached",
    ],
    [
      "the token (401)",
      { status: 401, body: { message: "Bad credentials" } },
      "GitHub did not accept the token",
    ],
  ])("is a warning where GitHub refuses %s", async (_case, refusal, said) => {
    await using aws = await startAws({ tuningJobs: [documents] });
    await using github = await startGitHub({
      refuse: (method) => (refusal.status !== 422 || method === "POST" ? refusal : undefined),
    });
    const step = await run(aws, github);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain(`::warning::No comment: ${said}`);
    expect(step.summary).toContain(NAME);
  });
});

test("is posted on an Enterprise Server too, and its links lead there", async () => {
  await using aws = await startAws({ tuningJobs: [documents] });
  await using github = await startGitHub();
  const [api, server] = [`${github.url}/api/v3`, "https://github.acme.example"];
  const env = { GITHUB_API_URL: api, GITHUB_SERVER_URL: server };
  const step = await run(aws, github, { env, inputs: { comment: "hide-and-new" } });
  expect(step.exitCode, step.log).toBe(0);
  expect(step.log).not.toContain("::warning");
  const [body = ""] = await bodies(github);
  expect(body).toContain(`${server}/${REPOSITORY.owner}/${REPOSITORY.name}/actions/runs/1001`);
  expect(body).not.toContain("https://github.com/");
});
