import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleAnalysis } from "../../scripts/example-comment.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { runDist } from "../e2e/run.ts";
import { EXAMPLES, exampleFolder } from "../example-recordings.ts";

/** A change of any number shows here, and in the diff of the examples (`node scripts/examples.ts` writes them). */
describe.each(EXAMPLES)("the report of %s in the repository", (name) => {
  it("is what the code gives, byte for byte", async () => {
    const recording = exampleFolder(name);
    const { report } = await exampleAnalysis(recording);
    const written = (file: string): Promise<string> => readFile(join(recording, "..", file), "utf8");
    expect(renderJson(report) === (await written("tuning-report.json"))).toBe(true);
    expect(renderMarkdown(report, TERMINAL) === (await written("tuning-report.md"))).toBe(true);
  });
});

it("a recording gives the same bytes in another time zone and language", { timeout: 120_000 }, async () => {
  const args = (format: string): string[] => [
    "analyze",
    "--recording",
    exampleFolder("market-lstm"),
    "--format",
    format,
  ];
  const places = [
    { TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
  ];
  for (const format of ["json", "markdown"]) {
    const [here, there] = await Promise.all(places.map((env) => runDist("cli.js", args(format), env)));
    // The moment of the report is the only thing that a second run may change.
    const timeless = (text = ""): string =>
      text.replace(/"generatedAt": "[^"]*"/, "").replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC\./, "");
    expect(here?.code).toBe(0);
    expect(here?.stdout.length).toBeGreaterThan(1_000);
    expect(timeless(there?.stdout)).toBe(timeless(here?.stdout));
  }
});
