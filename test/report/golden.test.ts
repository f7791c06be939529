import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleAnalysis } from "../../scripts/example-comment.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
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
