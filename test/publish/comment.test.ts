import { describe, expect, test } from "vitest";
import { readMarker, writeMarker } from "../../src/publish/marker.ts";
import { startGitHub, TOKENS } from "../servers/github/server.ts";
import { bodies, publish, state, tuningJob } from "./comment-states.ts";

const OLD_COMMIT = "a".repeat(40);

describe("publishComment", () => {
  test("writes one comment and updates it in place", async () => {
    await using server = await startGitHub();
    const first = await publish(server, state(1));
    const second = await publish(server, state(2));
    expect([first.did, second.did]).toEqual(["created", "updated"]);
    expect(second.url).toBe(first.url);
    const [comment, ...others] = await server.comments();
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^Report of run 2\./);
    expect(readMarker(comment?.body ?? "")?.run.id).toBe(2);
  });

  test.each([
    [1, 2],
    [2, 1],
  ])(
    "leaves one comment where runs %i and %i write their first at the same time: the newer's",
    async (...runs) => {
      await using server = await startGitHub({
        together: { method: "POST", path: /\/issues\/\d+\/comments$/, count: 2 },
      });
      const outcomes = await Promise.all(runs.map((id) => publish(server, state(id))));
      const [comment, ...others] = await server.comments();
      expect(others).toEqual([]);
      expect(comment?.body).toMatch(/^Report of run 2\./);
      expect(new Set(outcomes.map(({ url }) => url)).size).toBe(1);
      expect(outcomes.flatMap(({ warnings }) => warnings)).toEqual([]);
      // A later run finds one comment to update.
      const later = await publish(server, state(3), { mode: "update" });
      expect(later).toMatchObject({ did: "updated", url: outcomes[0]?.url });
    },
  );

  test.each([
    ["limits requests", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" }, /limits/],
    ["fails", 502, { "retry-after": "0" }, /failed/],
  ])(
    "keeps its first comment where GitHub %s right after it was written",
    async (_, status, headers, why) => {
      let written = false;
      await using server = await startGitHub({
        refuse: (method, path) => {
          if (!path.includes("/comments")) return undefined;
          if (method === "GET" && written) return { status, headers, body: { message: "Not now" } };
          written ||= method === "POST";
          return undefined;
        },
      });
      const outcome = await publish(server, state(1));
      expect(outcome).toMatchObject({ did: "created", url: expect.stringMatching(/#issuecomment-\d+$/) });
      expect(outcome.warnings).toEqual([expect.stringMatching(/^The comment is there, but /)]);
      expect(outcome.warnings[0]).toMatch(why);
    },
  );

  test("says so where a comment that two runs doubled may not be deleted", async () => {
    await using server = await startGitHub({
      together: { method: "POST", path: /\/issues\/\d+\/comments$/, count: 2 },
      refuse: (method) => (method === "DELETE" ? { status: 403, body: { message: "No" } } : undefined),
    });
    const outcomes = await Promise.all([publish(server, state(1)), publish(server, state(2))]);
    expect(await server.comments()).toHaveLength(2);
    for (const warning of outcomes.flatMap(({ warnings }) => warnings))
      expect(warning).toMatch(/^Two runs commented at the same time, .* the token may not comment \(403/);
    expect(outcomes.flatMap(({ warnings }) => warnings).length).toBeGreaterThan(0);
  });

  test("takes up the comment of the newest run, whichever was written last", async () => {
    await using server = await startGitHub();
    await publish(server, state(5, { run: { id: 5, number: 5, attempt: 2 } }), { mode: "new" });
    await publish(server, state(5), { mode: "new" });
    await publish(server, state(4, { run: { id: 4, number: 4, attempt: 3 } }), { mode: "new" });
    await publish(server, state(6));
    expect(await bodies(server)).toEqual(["Report of run 6.", "Report of run 5.", "Report of run 4."]);
  });

  test("hides the comment of a run that GitHub listed too late for the one after it", async () => {
    let late = false;
    await using server = await startGitHub({
      refuse: (method, path) =>
        late && method === "GET" && /\/issues\/\d+\/comments/.test(path)
          ? { status: 200, body: [] }
          : undefined,
    });
    await publish(server, state(1));
    late = true;
    const second = await publish(server, state(2));
    late = false;
    expect(second.did).toBe("created");
    const third = await publish(server, state(3));
    expect(third).toMatchObject({ did: "updated", url: second.url, warnings: [] });
    const [first, last] = await server.comments();
    expect(server.minimized).toEqual([(first as { node_id?: string } | undefined)?.node_id]);
    expect(last?.body).toMatch(/^Report of run 3\./);
  });

  test("finds its comment among hundreds", async () => {
    await using server = await startGitHub();
    for (let i = 0; i < 130; i++) await server.comment(TOKENS.person, `chatter ${i}`);
    await publish(server, state(1));
    expect((await publish(server, state(2))).did).toBe("updated");
  });

  test("never touches a comment of another author, whatever marker it carries", async () => {
    await using server = await startGitHub();
    const forged = `Mine now.\n\n${writeMarker(state(999))}`;
    await server.comment(TOKENS.person, forged);
    expect((await publish(server, state(1))).did).toBe("created");
    expect((await publish(server, state(2))).did).toBe("updated");
    expect((await server.comments()).map(({ body }) => body)[0]).toBe(forged);
  });

  test("knows its own comments by a person's token too", async () => {
    await using server = await startGitHub();
    await publish(server, state(1), {}, TOKENS.person);
    expect((await publish(server, state(2), {}, TOKENS.person)).did).toBe("updated");
    expect((await publish(server, state(3))).did).toBe("created");
  });

  test("keeps comments of different comment-ids apart", async () => {
    await using server = await startGitHub();
    await publish(server, state(1, { id: "a" }));
    await publish(server, state(1, { id: "b" }));
    await publish(server, state(2, { id: "a" }));
    expect(await bodies(server)).toEqual(["Report of run 2.", "Report of run 1."]);
  });

  test("leaves the comment of a newer run alone, also a later attempt of this run", async () => {
    await using server = await startGitHub();
    await publish(server, state(5, { run: { id: 5, number: 50, attempt: 2 } }));
    const older = await publish(server, state(4));
    const earlierAttempt = await publish(server, state(5));
    expect([older.did, earlierAttempt.did]).toEqual(["kept", "kept"]);
    expect(older.why).toBe("run 50 (attempt 2), which wrote it, is newer than this one");
    expect(await bodies(server)).toEqual(["Report of run 5."]);
  });

  test("leaves a comment about the head alone where a later run is about an older commit", async () => {
    await using server = await startGitHub();
    await publish(server, state(1, { commit: server.headSha }));
    const late = await publish(server, state(2, { commit: OLD_COMMIT }));
    expect(late).toMatchObject({ did: "kept", why: expect.stringContaining("about aaaaaaa") });
    expect(await bodies(server)).toEqual(["Report of run 1."]);
  });

  test("lets a later run correct the report of the same tuning jobs, whatever commit it runs on", async () => {
    await using server = await startGitHub();
    await publish(server, state(1, { commit: server.headSha }));
    const settled = state(2, { commit: OLD_COMMIT, tuningJobs: [tuningJob("churn-1")], settled: true });
    expect((await publish(server, settled)).did).toBe("updated");
  });

  test("says that it is about an older commit", async () => {
    await using server = await startGitHub();
    await publish(server, state(1, { commit: OLD_COMMIT }));
    expect((await bodies(server))[0]).toBe(
      `> This report is about commit aaaaaaa; the pull request is now at ${server.headSha.slice(0, 7)}.`,
    );
    await publish(server, state(2, { commit: server.headSha }));
    expect((await bodies(server))[0]).toBe("Report of run 2.");
  });

  test("warns where two steps of one run share a comment", async () => {
    await using server = await startGitHub();
    await publish(server, state(1));
    const second = await publish(server, state(1, { tuningJobs: [tuningJob("other")] }));
    expect(second.warnings).toEqual([expect.stringContaining("`comment-id`")]);
  });

  test("writes the comment anew where someone deleted it while it was being updated", async () => {
    let deleted = false;
    await using server = await startGitHub({
      refuse: (method) => {
        if (method !== "PATCH" || deleted) return undefined;
        deleted = true;
        return { status: 404, body: { message: "Not Found" } };
      },
    });
    await publish(server, state(1));
    expect((await publish(server, state(2))).did).toBe("created");
  });

  test.each([403, 422])(
    "asks once where GitHub answers %i: the same would be refused again",
    async (status) => {
      await using server = await startGitHub({
        refuse: (method) => (method === "POST" ? { status, body: { message: "No" } } : undefined),
      });
      await expect(publish(server, state(1))).rejects.toMatchObject({ status });
      expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
    },
  );

  test("writes nothing anew in place of a deleted one where only existing comments are to be kept true", async () => {
    const gone = { is: false };
    await using server = await startGitHub({
      refuse: (method) =>
        method === "PATCH" && gone.is ? { status: 404, body: { message: "Not Found" } } : undefined,
    });
    await publish(server, state(1));
    gone.is = true;
    await expect(publish(server, state(2), { existingOnly: true })).rejects.toMatchObject({ status: 404 });
    expect(await bodies(server)).toEqual(["Report of run 1."]);
  });

  test("writes nothing new where only existing comments are to be kept true", async () => {
    await using server = await startGitHub();
    expect(await publish(server, state(1), { existingOnly: true })).toMatchObject({
      did: "nothing",
      url: null,
    });
    await publish(server, state(2));
    expect((await publish(server, state(3), { existingOnly: true })).did).toBe("updated");
    expect(await bodies(server)).toEqual(["Report of run 3."]);
  });

  test("writes a new comment each time in mode new", async () => {
    await using server = await startGitHub();
    await publish(server, state(1), { mode: "new" });
    await publish(server, state(2), { mode: "new" });
    expect(await bodies(server)).toEqual(["Report of run 1.", "Report of run 2."]);
    expect(server.minimized).toEqual([]);
  });

  test("hides the earlier comments of this comment-id in mode hide-and-new", async () => {
    await using server = await startGitHub();
    await server.comment(TOKENS.person, "chatter");
    await publish(server, state(1), { mode: "new" });
    await publish(server, state(2), { mode: "hide-and-new" });
    expect(await bodies(server)).toEqual(["chatter", "Report of run 1.", "Report of run 2."]);
    expect(server.minimized).toHaveLength(1);
  });

  test("folds the earlier comment where GitHub refuses to hide it, once", async () => {
    await using server = await startGitHub({
      refuse: (_method, path) =>
        path.startsWith("/graphql") ? { status: 404, body: { message: "Not Found" } } : undefined,
    });
    await publish(server, state(1), { mode: "hide-and-new" }, TOKENS.person);
    await publish(server, state(2), { mode: "hide-and-new" }, TOKENS.person);
    const last = await publish(server, state(3), { mode: "hide-and-new" }, TOKENS.person);
    const [first, second, third] = await server.comments();
    expect(first?.body.match(/<details>/g)).toHaveLength(1);
    expect(first?.body).toMatch(/^<details><summary>Outdated: <a href=".+">a newer report<\/a>/);
    expect(second?.body).toContain(`<a href="${last.url}">`);
    expect(readMarker(second?.body ?? "")?.run.id).toBe(2);
    expect(third?.body).toMatch(/^Report of run 3\./);
    // Of two earlier comments, run 3 asks about one alone.
    const hides = server.requests.filter(({ body }) => body.includes("minimizeComment"));
    expect(hides).toHaveLength(2);
  });

  test("says so where an earlier comment can be neither hidden nor folded", async () => {
    await using server = await startGitHub({
      refuse: (method, path) =>
        path.startsWith("/graphql") || method === "PATCH"
          ? { status: 403, body: { message: "No" } }
          : undefined,
    });
    await publish(server, state(1), { mode: "hide-and-new" });
    const second = await publish(server, state(2), { mode: "hide-and-new" });
    expect(second).toMatchObject({
      did: "created",
      warnings: [
        expect.stringMatching(/^The new comment is there, but an earlier one could not be hidden: /),
      ],
    });
    expect(await bodies(server)).toEqual(["Report of run 1.", "Report of run 2."]);
  });

  test("does not write twice where the server failed after it had made the comment", async () => {
    const failing = { once: true };
    await using server = await startGitHub({
      refuse: (method, path) => {
        if (method !== "POST" || !path.endsWith("/comments") || !failing.once) return undefined;
        failing.once = false;
        return { status: 502, body: { message: "Bad Gateway" } };
      },
    });
    const of = state(1);
    await server.comment(TOKENS.workflow, `Report of run 1.\n\n${writeMarker(of)}`);
    const outcome = await publish(server, of, { mode: "new" });
    expect(outcome.did).toBe("created");
    expect(await bodies(server)).toEqual(["Report of run 1."]);
  });

  test("tries once more where the server failed before it made the comment", async () => {
    await using server = await startGitHub({
      refuse: (method, path, nth) =>
        method === "POST" && path.endsWith("/comments") && nth === 1
          ? { status: 502, body: { message: "Bad Gateway" } }
          : undefined,
    });
    await publish(server, state(1));
    expect(await bodies(server)).toEqual(["Report of run 1."]);
  });

  test("keeps a body that nobody fitted below 60,000 bytes, marker and all", async () => {
    await using server = await startGitHub();
    await publish(server, state(1), { render: () => "– zu lang –\n".repeat(9_000) });
    const [comment] = await server.comments();
    expect(Buffer.byteLength(comment?.body ?? "")).toBeLessThanOrEqual(60_000);
    expect(comment?.body).toContain("**Cut here: GitHub takes no more.");
    expect(readMarker(comment?.body ?? "")).toEqual(state(1, { ofPullRequest: true }));
    // It has room for what a push after it makes true.
    await publish(server, state(2, { commit: OLD_COMMIT }), { render: () => "– zu lang –\n".repeat(9_000) });
    const [old] = await server.comments();
    expect(old?.body).toMatch(/^> This report is about commit aaaaaaa/);
    expect(Buffer.byteLength(old?.body ?? "")).toBeLessThanOrEqual(60_000);
  });
});
