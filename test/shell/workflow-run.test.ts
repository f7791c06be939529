import { describe, expect, it } from "vitest";
import { connectGitHub } from "../../src/publish/github/github.ts";
import type { Log } from "../../src/publish/log.ts";
import { defaultMoney } from "../../src/shell/action/money.ts";
import { readWorkflowRun } from "../../src/shell/action/workflow-run.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../servers/github/server.ts";

const ENV = { GITHUB_REPOSITORY: "acme/churn", GITHUB_RUN_ID: "7" };

describe("the workflow run", () => {
  it.each([{}, { GITHUB_REPOSITORY: "acme" }])("is none where the environment is %j", async (env) => {
    await expect(readWorkflowRun(env)).rejects.toThrow(
      /^GITHUB_REPOSITORY is not set: this is no workflow\./,
    );
  });

  it("is read without an event file, and with an Enterprise server's addresses", async () => {
    const addresses = {
      GITHUB_API_URL: "https://ghe.example/api/v3/",
      GITHUB_SERVER_URL: "https://ghe.example/",
    };
    expect(await readWorkflowRun({ ...ENV, ...addresses, GITHUB_EVENT_PATH: "/no/such/file" })).toMatchObject(
      {
        apiUrl: "https://ghe.example/api/v3",
        serverUrl: "https://ghe.example",
        repository: { owner: "acme", name: "churn" },
        id: 7,
        attempt: 1,
      },
    );
    expect(await readWorkflowRun(ENV)).toMatchObject({
      apiUrl: "https://api.github.com",
      serverUrl: "https://github.com",
    });
  });
});

describe("money, where the event does not say whether the repository is private,", () => {
  const told: string[] = [];
  const log = { debug: (line: string) => told.push(line) } as unknown as Log;

  it.each([
    ["is shown where GitHub says that it is", { status: 200, body: { private: true } }, "usd"],
    ["is shares where GitHub says that it is not", { status: 200, body: { private: false } }, "relative"],
    ["is shares where GitHub does not say", { status: 403, body: { message: "No" } }, "relative"],
  ])("%s", async (_, answer, expected) => {
    await using server = await startGitHub({
      refuse: (_method, path) => (path.endsWith(`/${REPOSITORY.name}`) ? answer : undefined),
    });
    const github = await connectGitHub(TOKENS.workflow, server.url, REPOSITORY);
    expect(await defaultMoney(await readWorkflowRun(ENV), github, log)).toBe(expected);
  });

  it("is shares where nobody can be asked", async () => {
    expect(await defaultMoney(await readWorkflowRun(ENV), null, log)).toBe("relative");
  });
});
