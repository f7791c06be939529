import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../../scripts/chromium.ts";
import { exampleAnalysis } from "../../scripts/example-comment.ts";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { whatIfRun } from "../../src/estimate/what-if/plain-run.ts";
import { whatIf } from "../../src/estimate/what-if.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { type RenderContext, TERMINAL } from "../../src/report/context.ts";
import { renderHtml } from "../../src/report/html/page.ts";
import { pageData } from "../../src/report/html/page-data.ts";
import { pageAssets } from "../../src/shell/page-assets.ts";
import { runDist } from "../e2e/run.ts";
import { exampleFolder } from "../example-recordings.ts";
import { smallRecording } from "../small-recording.ts";
import { analyzedCase, CASES, grown } from "./cases.ts";
import { openReport, violations } from "./open-report.ts";

describe.skipIf(findChromium() === null)("the HTML report in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(Object.keys(CASES))(
    "of a tuning job %s works from disk and is accessible",
    { timeout: 180_000 },
    async (name) => {
      const analysis = await analyzedCase(name);
      const { page, problems } = await openReport(
        browser,
        renderHtml(analysis, TERMINAL, await pageAssets()),
      );
      const table = await page.$$eval(".trials tbody tr", (rows) => rows.length);
      expect(table).toBe(Math.min(50, analysis.report.tuningJobs[0]?.trials.total ?? Number.NaN));
      const figures = await page.$$eval(".figure svg", (drawn) => drawn.length);
      if (name === "typical") expect(figures).toBeGreaterThanOrEqual(6);
      const captions = await page.$$eval("figcaption", (all) => all.map((each) => each.textContent));
      // The colour of the text is the other one in the dark.
      expect(captions.join("\n")).not.toMatch(/\b(?:black|white)\b/i);
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  it("answers what-if questions as the command line does, to the last digit", {
    timeout: 120_000,
  }, async () => {
    const recording = exampleFolder("market-lstm");
    const run = await runDist("cli.js", ["analyze", "--recording", recording, "--format", "json"]);
    const [job] = (JSON.parse(run.stdout) as { tuningJobs: CliJob[] }).tuningJobs;
    const html = await runDist("cli.js", ["analyze", "--recording", recording, "--format", "html"]);
    const { page } = await openReport(browser, html.stdout);
    for (const point of job?.parallelismFrontier ?? []) {
      const told = await move(page, { maxParallelJobs: point.maxParallelJobs });
      expect((told["Wall clock"] as { estimate: number }).estimate).toBe(point.wallClockSeconds);
    }
    const patient = (job?.policies ?? []).filter(({ name }) => name.startsWith("not-improving-"));
    expect(patient.length).toBeGreaterThan(3);
    for (const { name, costUsd, wallClockSeconds, betterModelLostProbability } of patient) {
      const told = await move(page, { patience: Number(name.slice("not-improving-".length)) });
      // The panel adds a saving to a cost where the list subtracts: equal but for the last bits of a double.
      expect((told["Cost"] as { estimate: number }).estimate).toBeCloseTo(costUsd.estimate, 12);
      expect((told["Wall clock"] as { estimate: number }).estimate).toBeCloseTo(wallClockSeconds.estimate, 8);
      expect(told["Chance to miss this run's best"]).toBe(betterModelLostProbability);
    }
    for (const advice of job?.recommendations ?? []) {
      const lever = LEVERS[advice.change?.parameter ?? ""];
      if (!lever) continue;
      const told = await move(page, { [lever]: Number(advice.change?.to) });
      const clock = told["Wall clock"] as { low: number };
      expect(clock.low).toBe((job?.actual.wallClockSeconds ?? 0) - (advice.savingSeconds?.high ?? 0));
    }
    await page.close();
  });

  it.each(["with a bill", "with hostile names", "of which all failed"])(
    "of a tuning job %s fits a telephone, with a name beside each figure",
    { timeout: 60_000 },
    async (name) => {
      const html = renderHtml(await analyzedCase(name), TERMINAL, await pageAssets());
      const { page } = await openReport(browser, html);
      await page.setViewport({ width: 320, height: 700 });
      await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
      await page.evaluate("new Promise((drawn) => setTimeout(drawn, 200))");
      const beyond = (selector: string): Promise<number> =>
        page.$$eval(selector, (all) =>
          Math.max(
            ...(all as unknown as { scrollWidth: number; clientWidth: number }[]).map(
              (each) => each.scrollWidth - each.clientWidth,
            ),
          ),
        );
      expect(await beyond("html")).toBe(0);
      expect(await beyond(".summary")).toBe(0);
      expect(await beyond(".trials .scroll")).toBe(0);
      const labels = await page.$$eval(".summary tbody tr:first-child td", (cells) =>
        cells.map((cell) => cell.getAttribute("data-label")),
      );
      expect(labels.slice(0, 4)).toEqual(["", "this run", "unstopped (estimate)", "one at a time"]);
      expect(await violations(page)).toEqual([]);
      await page.emulateMediaType("print");
      await page.setViewport({ width: 718, height: 1000 });
      await page.evaluate("new Promise((drawn) => setTimeout(drawn, 200))");
      expect(await beyond(".trials .scroll")).toBe(0);
      await page.close();
    },
  );

  it("sorts, filters and turns the pages of the trials by keyboard", async () => {
    const html = await runDist("cli.js", [
      "analyze",
      "--recording",
      exampleFolder("churn-xgboost"),
      "--format",
      "html",
    ]);
    const { page } = await openReport(browser, html.stdout);
    const first = () => page.$eval(".trials tbody tr td:nth-child(3)", (cell) => cell.textContent);
    expect(await first()).toBe("0.8938");
    await page.focus(".trials th:nth-child(3) button");
    await page.keyboard.press("Enter");
    expect(await page.$eval(".trials th:nth-child(3)", (head) => head.getAttribute("aria-sort"))).toBe(
      "ascending",
    );
    expect(await first()).not.toBe("0.8938");
    await page.select(".trials select", "failed");
    expect(await page.$$eval(".trials tbody tr", (rows) => rows.length)).toBe(3);
    await page.select(".trials select", "");
    await page.type(".trials input[type=search]", "-085-");
    expect(await page.$eval(".trials .status", (status) => status.textContent)).toBe(
      "1 to 1 of 1 (100 in all)",
    );
    await page.close();
  });
});

const NO_ASSETS = { script: "", style: "", scriptHash: "sha256-x" };

describe("the HTML report", () => {
  it.each(["relative", "off"] as const)("holds no dollars where money is %s", async (money) => {
    const analysis = await exampleAnalysis(exampleFolder("churn-xgboost"));
    const context: RenderContext = { ...TERMINAL, money };
    const html = renderHtml(analysis, context, NO_ASSETS);
    expect(html).not.toMatch(/\$\d/);
    const costs = analysis.report.tuningJobs.flatMap((job) =>
      job.trialDetails.map((trial) => trial.costUsd ?? 0),
    );
    for (const cost of costs.slice(0, 20)) expect(html).not.toContain(String(cost));
  });

  it("has the words of every fold of the comment, for whom the pictures say nothing", async () => {
    const html = renderHtml(await analyzedCase("with a bill"), TERMINAL, NO_ASSETS);
    for (const words of ["The bill from", "Starting and ending", "Slots waited", "Managed spot: "])
      expect(html).toContain(words);
  });

  it("stays small where hyperparameters are long", () => {
    const recording = grown(200);
    for (const [index, summary] of recording.trainingJobSummaries.TrainingJobSummaries.entries())
      summary["TunedHyperParameters"] = Object.fromEntries(
        Array.from({ length: 30 }, (_, name) => [`name-${name}`, `value ${index} `.repeat(200)]),
      );
    const observed = parseDocuments(recording, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const html = renderHtml(analyze(DEFAULT_CONFIG, [observed], 1.8e9), TERMINAL, NO_ASSETS);
    expect(html.length).toBeLessThan(1_500_000);
    expect(html).toContain("name-0=value 7 ");
  });

  it("asks nothing of the network and lets only its own script run", async () => {
    const assets = await pageAssets();
    const html = renderHtml(await analyzedCase("of which all failed"), TERMINAL, assets);
    expect(html).toContain(`default-src 'none'; script-src '${assets.scriptHash}'`);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<link|@import|url\(http/);
  });

  it("draws a curve by each of its steps, also where only minutes are known", async () => {
    const recording = smallRecording();
    const values = (from: number): number[] =>
      Array.from({ length: 10 }, (_, step) => from - 0.3 / (step + 1));
    const observed = parseDocuments(recording, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const now = Date.parse("2026-11-25T12:00:00Z") / 1000;
    const { report, findings } = analyze(DEFAULT_CONFIG, [observed], now);
    const [job] = report.tuningJobs;
    if (!job) throw new Error("there is no tuning job");
    const { shown } = pageData(job, findings[0] ?? null, TERMINAL).curves;
    const [best] = shown;
    expect(best?.points.map(([, objective]) => objective)).toEqual(
      values(0.8).map((value) => expect.closeTo(value, 5)),
    );
    expect(best?.points.map(([minutes]) => Math.round(minutes))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const stopped = shown.find(({ rest }) => rest.length > 0);
    expect(stopped?.points).toHaveLength(4);
    expect(stopped?.rest).toHaveLength(7);
  });

  it("replays from plain numbers what the findings give", async () => {
    const { findings } = await exampleAnalysis(exampleFolder("imaging-cnn"));
    const [found] = findings;
    const run = found && whatIfRun(found);
    if (!found || !run) throw new Error("the example has ended");
    const replay = whatIf(JSON.parse(JSON.stringify(run)) as typeof run);
    const asItRan = replay({
      maxParallelJobs: found.schedule.slots,
      maxJobs: run.trials.length,
      patience: null,
    });
    expect(asItRan.costUsd?.estimate).toBeCloseTo(found.spend.costUsd ?? Number.NaN, 9);
    expect(asItRan.wallClockSeconds.estimate).toBe(found.schedule.wallClockSeconds);
    expect(asItRan.winnerLost).toBe(0);
    const fewer = replay({ maxParallelJobs: 2, maxJobs: 20, patience: 5 });
    expect(fewer.trials).toBeLessThanOrEqual(20);
    expect(fewer.costUsd?.estimate).toBeLessThan(asItRan.costUsd?.estimate ?? 0);
    expect(fewer.winnerLost).toBeGreaterThan(0.5);
    const shorter = { maxParallelJobs: 2, maxJobs: 60, patience: null };
    expect(replay(shorter).winnerLost).toBeCloseTo(20 / 80, 9);
    const other = run.trials.findIndex(([, , , , outcome], i) => outcome === "completed" && i !== run.winner);
    const best = run.trials[run.winner]?.[5] ?? null;
    const trials = run.trials.map((each, i) => (i === other ? each.toSpliced(5, 1, best) : each));
    expect(whatIf({ ...run, trials: trials as typeof run.trials })(shorter).winnerLost).toBeCloseTo(
      (20 * 19) / (80 * 79),
      9,
    );
  });
});

interface CliJob {
  readonly actual: { readonly wallClockSeconds: number };
  readonly parallelismFrontier: readonly {
    readonly maxParallelJobs: number;
    readonly wallClockSeconds: number;
  }[];
  readonly policies: readonly {
    readonly name: string;
    readonly costUsd: { readonly estimate: number };
    readonly wallClockSeconds: { readonly estimate: number };
    readonly betterModelLostProbability: number;
  }[];
  readonly recommendations: readonly {
    readonly change: { readonly parameter: string; readonly to: string | number } | null;
    readonly savingSeconds: { readonly high: number } | null;
  }[];
}

const LEVERS: Readonly<Record<string, string>> = {
  "ResourceLimits.MaxParallelTrainingJobs": "maxParallelJobs",
  "ResourceLimits.MaxNumberOfTrainingJobs": "maxJobs",
};

/** Moves levers of the what-if panel, the others as the run was, and reads the figures behind its words. */
async function move(page: Page, levers: Readonly<Record<string, number>>): Promise<Record<string, unknown>> {
  await page.click(".what-if button");
  for (const [name, value] of Object.entries(levers)) {
    await page.$eval(
      `.what-if input[name=${name}]`,
      (input, to) => {
        const slider = input as unknown as { value: string; dispatchEvent: (event: Event) => void };
        slider.value = String(to);
        slider.dispatchEvent(new Event("input"));
      },
      value,
    );
  }
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const told = await page.$$eval(".what-if dd", (cells) =>
    cells.map((cell) => [cell.getAttribute("data-name"), cell.getAttribute("data-value")]),
  );
  return Object.fromEntries(told.map(([name, value]) => [name, JSON.parse(value ?? "null")]));
}
