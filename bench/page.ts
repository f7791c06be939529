/**
 * `npm run bench -- page`: from opening the HTML report to its first picture, and the start of the program that writes it.
 * Needs Chromium.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markdownTable } from "markdown-table";
import type { Browser } from "puppeteer-core";
import { launchChromium } from "../scripts/chromium.ts";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { TERMINAL } from "../src/report/context.ts";
import { renderHtml } from "../src/report/html/page.ts";
import { pageAssets } from "../src/shell/page-assets.ts";
import { grown } from "../test/report/cases.ts";

const SIZES = [10, 100, 750, 10_000];
const ROUNDS = 5;

export async function run(): Promise<void> {
  await using folder = await temporaryFolder();
  const assets = await pageAssets();
  const browser = await launchChromium();
  const rows: string[][] = [];
  for (const trials of SIZES) {
    const observations = parseDocuments(grown(trials), [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const html = renderHtml(analyze(DEFAULT_CONFIG, [observations], 1.8e9), TERMINAL, assets);
    const plain = html.replace(/<script[\s\S]*?<\/script>/g, "");
    const [file, bare] = [join(folder.path, `${trials}.html`), join(folder.path, `${trials}-bare.html`)];
    await writeFile(file, html);
    await writeFile(bare, plain);
    const first = median(await opened(browser, file, ".figure svg"));
    const whole = median(await opened(browser, file, "html[data-drawn]"));
    const without = median(await opened(browser, bare, "footer"));
    rows.push([
      trials.toLocaleString("en-US"),
      `${Math.round(html.length / 1024)} kB`,
      `${Math.round(first)} ms`,
      `${Math.round(whole)} ms`,
      `x${(first / without).toFixed(1)}`,
    ]);
  }
  await browser.close();
  console.log(
    markdownTable(
      [
        ["trials", "size", "first picture", "all drawn", "first picture against the page without script"],
        ...rows,
      ],
      { align: ["r", "r", "r", "r", "r"] },
    ),
  );
  console.log(`\nUser time of a start, median of ${ROUNDS}:\n`);
  const example = ["analyze", "--recording", "examples/churn-xgboost/recording"];
  const starts = [
    ["node -e 0", ["-e", "0"]],
    ["dist/cli.js --version", ["dist/cli.js", "--version"]],
    ["dist/cli.js analyze --format json", ["dist/cli.js", ...example, "--format", "json"]],
    ["dist/cli.js analyze --format html", ["dist/cli.js", ...example, "--format", "html"]],
    ["dist/index.js without inputs", ["dist/index.js"]],
  ] as const;
  const timed = starts.map(([name, args]) => [name, userMilliseconds(args)] as const);
  const base = timed[0]?.[1] ?? 1;
  console.log(
    markdownTable(
      [
        ["start", "user time", "against node alone"],
        ...timed.map(([name, ms]) => [name, `${Math.round(ms)} ms`, `x${(ms / base).toFixed(1)}`]),
      ],
      { align: ["l", "r", "r"] },
    ),
  );
}

/** Milliseconds from navigation to the first element that matches, over some rounds, by the page's own clock. */
async function opened(browser: Browser, file: string, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(`addEventListener("DOMContentLoaded", () => {});
      new MutationObserver((_, observer) => {
        if (!document.querySelector(${JSON.stringify(selector)})) return;
        observer.disconnect();
        requestAnimationFrame(() => { window.seenAt = performance.now(); });
      }).observe(document, { childList: true, subtree: true, attributes: true });`);
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction("window.seenAt > 0");
    times.push((await page.evaluate("window.seenAt")) as number);
    await page.close();
  }
  return times;
}

function userMilliseconds(args: readonly string[]): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const timed = spawnSync(
        "bash",
        ["-c", 'TIMEFORMAT=%U; time "$@" >/dev/null 2>&1', "bash", process.execPath, ...args],
        {
          encoding: "utf8",
        },
      );
      return 1000 * Number(timed.stderr.trim().split("\n").at(-1));
    }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "page-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
