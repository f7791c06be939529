import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { markdownTable } from "markdown-table";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withGenerated } from "./generated.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}
const readme = await readFile("README.md", "utf8");
/** The README and the recipes that it leads to. */
const recipes = `${readme}\n${await readFile("docs/triggers.md", "utf8")}`;
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

test("its workflows give the action inputs that it takes", () => {
  const fragments = [...recipes.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => parse(text));
  const workflows = fragments.filter(({ jobs }) => jobs);
  expect(workflows.length).toBeGreaterThanOrEqual(3);
  for (const { with: given } of fragments)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
  for (const { jobs } of workflows) {
    const [job] = Object.values(jobs) as { steps: { uses?: string; with?: Record<string, string> }[] }[];
    for (const { uses } of job?.steps ?? []) {
      if (uses) expect(uses).toMatch(/@([0-9a-f]{40}|COMMIT)$/);
    }
    const given = job?.steps.at(-1)?.with ?? {};
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  }
});

test("its JSON is JSON, and its links lead to files", () => {
  for (const [, text = ""] of recipes.matchAll(/```json\n([\s\S]*?)```/g)) {
    expect(() => JSON.parse(text)).not.toThrow();
  }
  const links = [...readme.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) {
    expect(existsSync(path), path).toBe(true);
  }
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => slug(text));
  const anchors = [...readme.matchAll(/\]\(#([^)]+)/g)].map(([, anchor = ""]) => anchor);
  expect(anchors.length).toBeGreaterThan(5);
  expect(headings).toEqual(expect.arrayContaining(anchors));
});

/** The anchor that GitHub gives a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(" ", "-");
