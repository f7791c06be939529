import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { exampleAnalysis, postedComment } from "../../scripts/example-comment.ts";
import { githubHtml } from "../../scripts/github-markdown.ts";
import { COMMENT_LIMIT_BYTES, SUMMARY_LIMIT_BYTES, utf8Bytes } from "../../src/publish/clip.ts";
import { type RenderContext, TERMINAL } from "../../src/report/context.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { EXAMPLES, exampleFolder } from "../example-recordings.ts";
import { analyzedCase, CASES } from "./cases.ts";

const POSTED: RenderContext = { ...TERMINAL, commit: "a".repeat(40), version: "1.2.3" };

describe.each(Object.keys(CASES))("the comment of a tuning job %s", { timeout: 180_000 }, (name) => {
  it("is what GitHub's dialect and sanitiser leave whole", async () => {
    const { report } = await analyzedCase(name);
    const markdown = renderMarkdown(report, POSTED, COMMENT_LIMIT_BYTES);
    expect(utf8Bytes(markdown)).toBeLessThanOrEqual(COMMENT_LIMIT_BYTES);
    expect(markdown).not.toMatch(/undefined|NaN|\[object|Infinity/);
    const html = await githubHtml(markdown);
    const count = (of: RegExp): number => html.match(of)?.length ?? 0;
    expect(count(/<details>/g)).toBe(markdown.match(/<details>/g)?.length ?? 0);
    expect(count(/<details>/g)).toBe(count(/<\/details>/g));
    expect(count(/<table>/g)).toBeGreaterThan(0);
    // Nothing of AWS became markup: the sanitiser had no image or script to take away, and no Markdown is left over.
    expect(html).not.toMatch(/<img|<script|<[^>]*onerror|\*\*|\u202e/);
    const rows = markdown
      .split("\n\n")
      .filter((block) => block.startsWith("|"))[0]
      ?.split("\n");
    expect(rows).toHaveLength(6);
  });

  it.each(["relative", "off"] as const)("speaks of no dollars where money is %s", async (money) => {
    const { report } = await analyzedCase(name);
    const markdown = renderMarkdown(report, { ...POSTED, money }, COMMENT_LIMIT_BYTES);
    expect(markdown).not.toMatch(/\$\d|USD spent/);
    expect(markdown).not.toMatch(/undefined|NaN/);
  });
});

describe("where space is short", { timeout: 180_000 }, () => {
  it("pictures go first, and every part that is dropped is named", async () => {
    const { report } = await analyzedCase("typical");
    const whole = renderMarkdown(report, POSTED);
    const lean = renderMarkdown(report, POSTED, utf8Bytes(whole) - 1);
    expect(lean).toContain("*Left out for space: the picture of trials over time. It is in the job summary");
    for (const limit of [5_000, 3_500, 2_700]) {
      const markdown = renderMarkdown(report, POSTED, limit);
      expect(utf8Bytes(markdown)).toBeLessThanOrEqual(limit);
      const folds = [...whole.matchAll(/<summary>(.*?)<\/summary>/g)].map((match) => match[1] ?? "");
      const gone = folds.filter((fold) => !markdown.includes(`<summary>${fold}`));
      expect(gone.length).toBeGreaterThan(0);
      const note = /\*Left out for space: (.*?)\. It is in/.exec(markdown)?.[1]?.split("; ") ?? [];
      expect(note.filter((part) => !part.startsWith("the picture")).length).toBeGreaterThanOrEqual(
        gone.length,
      );
    }
  });

  it("of many tuning jobs, the later ones give way to the first", async () => {
    const { report } = await analyzedCase("tiny");
    const many = {
      ...report,
      tuningJobs: Array.from({ length: 60 }, (_, index) =>
        report.tuningJobs.map((job) => ({ ...job, name: `job-${index}` })),
      ).flat(),
    };
    const markdown = renderMarkdown(many, POSTED, COMMENT_LIMIT_BYTES);
    expect(utf8Bytes(markdown)).toBeLessThanOrEqual(COMMENT_LIMIT_BYTES);
    expect(markdown).toContain("## Tuning report: 60 tuning jobs");
    expect(markdown).toContain("## Tuning report: <code>job-0</code>");
    expect(markdown).toMatch(/Left out for space: .* of job-59, job-58, job-57 and \d+ more tuning jobs/);
  });

  it("the job summary has every trial that fits its own limit", async () => {
    const { report } = await analyzedCase("of 10,000 trials");
    const summary = (limit: number): string => renderMarkdown(report, { ...POSTED, allTrials: true }, limit);
    expect(summary(SUMMARY_LIMIT_BYTES)).toContain("All 10000 trials");
    const short = summary(SUMMARY_LIMIT_BYTES / 2);
    expect(utf8Bytes(short)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES / 2);
    expect(short).toContain("2000 of 10000 trials");
    expect(short).toContain("Left out for space: some trials. It is in the report files.");
  });
});

it.each(EXAMPLES)("the comment of %s in the repository is what the code writes", async (example) => {
  const folder = exampleFolder(example).replace(/recording$/, "");
  const written = await readFile(`${folder}comment.md`, "utf8");
  const { report } = await exampleAnalysis(exampleFolder(example));
  expect(postedComment(report)).toBe(written);
});
