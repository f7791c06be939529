/** `npm run pictures`: docs/images, the comment of every example as GitHub shows it and its HTML report, in Chromium. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { launchChromium } from "./chromium.ts";
import { DRAW_MERMAID, githubPage, MERMAID_SCRIPT } from "./github-markdown.ts";

process.chdir(join(import.meta.dirname, ".."));

const EXAMPLES = ["churn-xgboost", "market-lstm", "imaging-cnn"];
const IMAGES = "docs/images";

await mkdir(IMAGES, { recursive: true });
const browser = await launchChromium();
try {
  for (const example of EXAMPLES) {
    await pictureComment(browser, example);
    await picturePage(browser, example);
  }
  await pictureAudit(browser);
} finally {
  await browser.close();
}

/** The comment as a reviewer first sees it, and with its folds open. */
async function pictureComment(of: Browser, example: string): Promise<void> {
  const page = await openPage(of, 960);
  await page.setContent(await githubPage(await readFile(`examples/${example}/comment.md`, "utf8")));
  await page.addScriptTag({ path: MERMAID_SCRIPT });
  const { problems } = (await page.evaluate(DRAW_MERMAID)) as { problems: string[] };
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await shoot(page, `comment-${example}`);
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
  await shoot(page, `comment-${example}-open`, "webp");
  await page.close();
}

/** The HTML report, in light for the first look and in dark for the whole. */
async function picturePage(of: Browser, example: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  const report = [
    "dist/cli.js",
    "analyze",
    "--recording",
    `examples/${example}/recording`,
    "--output",
    folder,
  ];
  execFileSync(process.execPath, report, { stdio: "ignore" });
  const page = await openPage(of, 1160);
  await page.goto(pathToFileURL(join(folder, "tuning-report.html")).href);
  await page.waitForSelector("html[data-drawn]");
  await shoot(page, `page-${example}`, "webp");
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  if (example === "churn-xgboost") await shoot(page, `page-${example}-dark`, "webp");
  await page.close();
  await rm(folder, { recursive: true });
}

/** The head of an audit's page: the ranking and what stands around it, without the tuning jobs' own sections. */
async function pictureAudit(of: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  const recordings = EXAMPLES.flatMap((example) => ["--recording", `examples/${example}/recording`]);
  const audit = ["dist/cli.js", "audit", ...recordings, "--group-by", "tag:team", "--output", folder];
  execFileSync(process.execPath, audit, { stdio: "ignore" });
  const page = await openPage(of, 1160);
  await page.goto(pathToFileURL(join(folder, "tuning-report.html")).href);
  await page.waitForSelector("html[data-drawn]");
  await page.evaluate('for (const job of document.querySelectorAll("article.job")) job.remove()');
  await shoot(page, "page-audit", "webp");
  await page.close();
  await rm(folder, { recursive: true });
}

async function openPage(of: Browser, width: number): Promise<Page> {
  const page = await of.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1.25 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  return page;
}

async function shoot(page: Page, name: string, type: "png" | "webp" = "png"): Promise<void> {
  await page.evaluate("new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 200)))");
  const path = `${IMAGES}/${name}.${type}` as const;
  await page.screenshot({ path, type, fullPage: true, ...(type === "webp" ? { quality: 80 } : {}) });
  console.log(path);
}
