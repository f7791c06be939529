import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";

const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Opens a report from disk; `problems` collects whatever the console says and whatever it asks of a network. */
export async function openReport(
  browser: Browser,
  html: string,
): Promise<{ page: Page; problems: string[] }> {
  pages += 1;
  const file = join(tmpdir(), `tuning-report-${process.pid}-${pages}.html`);
  await writeFile(file, html);
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) problems.push(request.url());
  });
  await page.setBypassCSP(false);
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("html[data-drawn]");
  return { page, problems };
}

let pages = 0;

/** What an accessibility checker finds serious in it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  )) as string[];
}
