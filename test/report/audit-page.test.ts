import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../../scripts/chromium.ts";
import { analyze } from "../../src/analyze.ts";
import { auditReport } from "../../src/audit/audit-report.ts";
import { auditedJob } from "../../src/audit/job.ts";
import { noState } from "../../src/audit/state.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { renderAuditHtml } from "../../src/report/html/audit-page.ts";
import type { TuningReport } from "../../src/report/schema.ts";
import { pageAssets } from "../../src/shell/page-assets.ts";
import { runDist } from "../e2e/run.ts";
import { exampleFolder } from "../example-recordings.ts";
import { smallRecording } from "../small-recording.ts";
import { openReport, violations } from "./open-report.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
const WINDOW = { since: Date.parse("2026-11-18T12:00:00Z") / 1000, until: NOW };
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const NO_ASSETS = { script: "", style: "", scriptHash: "sha256-x" };

/** An audit of as many runs of one tuner, in two regions, of which one could not be read. */
function auditOf(runs: number): TuningReport {
  const jobs = Array.from({ length: runs }, (_, run) => {
    const recording = smallRecording();
    recording.tuningJob["HyperParameterTuningJobName"] = `churn-${100 + run}`;
    const [report] = analyze(DEFAULT_CONFIG, [parseDocuments(recording, [], NOTHING)], NOW).report.tuningJobs;
    if (!report) throw new Error("no report");
    const cost = (report.actual.costUsd ?? 0) * (1 + (run % 7));
    const own = { ...report, actual: { ...report.actual, costUsd: cost } };
    const placed = run % 2 === 0 ? own : { ...own, region: "eu-west-1" };
    return auditedJob(placed, { team: `team ${run % 3}` }, null, WINDOW, true);
  });
  const history = [
    { until: "2026-11-18T12:00:00.000Z", tuningJobs: 2, costUsd: 31.25, currency: "USD", potentialUsd: 4 },
  ];
  const request = {
    window: WINDOW,
    jobs,
    bills: null,
    costMetric: "AmortizedCost" as const,
    groupBy: "team",
    previous: { ...noState("test"), history },
    trialDetailsLeftOut: false,
    notRead: ["gone-1 <b>: it was deleted meanwhile."],
  };
  return auditReport(request, [], [], NOW).report;
}

function pageOf(report: TuningReport, money: "usd" | "relative" | "off" = "usd", assets = NO_ASSETS): string {
  if (!report.audit) throw new Error("no audit");
  return renderAuditHtml(report, report.audit, { ...TERMINAL, money }, assets);
}

describe("the HTML page of an audit", () => {
  it("has the ranking, advice, totals by tag, trends, history, and what was not read, as text of its own", () => {
    const html = pageOf(auditOf(4));
    for (let run = 0; run < 4; run += 1) expect(html).toContain(`id="job-${run + 1}"`);
    expect(html).toContain("Tuners that ran more than once");
    expect(html).toContain('aria-label="By run: $');
    expect(html).toContain("Cost by audit: 2026-11-18 $31.25");
    expect(html).toContain("<code>team 0</code>");
    expect(html).toMatch(/Not in this audit:<\/strong> gone-1 &(#60|lt);b/);
    expect(html).not.toContain("gone-1 <b>");
  });

  it("draws figures for a few tuning jobs, and tells many in words alone", () => {
    expect(pageOf(auditOf(3)).match(/data-figure="spend"/g)).toHaveLength(3);
    const many = pageOf(auditOf(25));
    expect(many).not.toContain("data-figure");
    expect(many.match(/<a id="job-\d+">/g)).toHaveLength(25);
  });

  it.each(["relative", "off"] as const)("holds no dollars where money is %s", (money) => {
    const report = auditOf(4);
    const html = pageOf(report, money);
    expect(html).not.toMatch(/\$\d/);
    for (const row of report.audit?.ranking ?? []) expect(html).not.toContain(String(row.costUsd));
  });
});

describe.skipIf(findChromium() === null)("the HTML page of an audit in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it("of three recordings is printed by the command line, works from disk and is accessible", {
    timeout: 180_000,
  }, async () => {
    const recordings = (["churn-xgboost", "market-lstm", "imaging-cnn"] as const).flatMap((name) => [
      "--recording",
      exampleFolder(name),
    ]);
    const { code, stdout } = await runDist("cli.js", ["audit", ...recordings, "--format", "html"]);
    expect(code).toBe(0);
    const { page, problems } = await openReport(browser, stdout);
    expect(await page.$$eval(".ranking tbody tr", (rows) => rows.length)).toBe(3);
    expect((await page.$$(".figure svg")).length).toBeGreaterThanOrEqual(12);
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("sorts and filters the ranking by keyboard", { timeout: 60_000 }, async () => {
    const { page, problems } = await openReport(browser, pageOf(auditOf(60), "usd", await pageAssets()));
    const costs = () =>
      page.$$eval(".ranking tbody td:nth-child(3)", (cells) =>
        cells.map((cell) => Number(cell.textContent?.replace("$", ""))),
      );
    expect(await costs()).toHaveLength(50);
    await page.focus(".ranking th:nth-child(3) button");
    await page.keyboard.press("Enter");
    expect(await page.$eval(".ranking th:nth-child(3)", (head) => head.getAttribute("aria-sort"))).toBe(
      "descending",
    );
    const down = await costs();
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    expect(new Set(down).size).toBeGreaterThan(3);
    await page.select(".ranking select", "eu-west-1");
    expect(await page.$eval(".ranking .status", (status) => status.textContent)).toBe(
      "1 to 30 of 30 (60 in all)",
    );
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
