import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../../scripts/chromium.ts";
import { DRAW_MERMAID, githubHtml, githubPage, MERMAID_SCRIPT } from "../../scripts/github-markdown.ts";
import { COMMENT_LIMIT_BYTES } from "../../src/publish/clip.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { analyzedCase, CASES } from "./cases.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("pictures of the comment, drawn by Mermaid in Chromium", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await page.setContent(await githubPage(""));
    await page.addScriptTag({ path: MERMAID_SCRIPT });
  });
  afterAll(() => browser.close());

  it.each(Object.keys(CASES))("of a tuning job %s", { timeout: 180_000 }, async (name) => {
    const { report } = await analyzedCase(name);
    const markdown = renderMarkdown(report, TERMINAL, COMMENT_LIMIT_BYTES);
    await page.$eval("article", setHtml, await githubHtml(markdown));
    const { drawn, problems } = (await page.evaluate(DRAW_MERMAID)) as { drawn: number; problems: string[] };
    expect(problems).toEqual([]);
    expect(drawn).toBe(markdown.match(/^```mermaid$/gm)?.length ?? 0);
    expect(await page.$$(".mermaid svg")).toHaveLength(drawn);
    if (name === "typical") expect(drawn).toBe(4);
  });
});

function setHtml(element: { innerHTML: string }, html: string): void {
  element.innerHTML = html;
}
