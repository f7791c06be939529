import { describe, expect, test } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { readRecording } from "../../src/collect/recording.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { tunerOf } from "../../src/model/tuner.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { type Baseline, baselineJob, withDifferences } from "../../src/report/difference.ts";
import { renderHtml } from "../../src/report/html/page.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { differenceLine } from "../../src/report/markdown/difference.ts";
import { moneyPrinter } from "../../src/report/markdown/money.ts";
import type { TuningJobReport, TuningReport } from "../../src/report/schema.ts";
import { exampleFolder } from "../example-recordings.ts";

const observations = await readRecording(exampleFolder("churn-xgboost"));
const { report, findings } = analyze(DEFAULT_CONFIG, [observations], observations.tuningJob.endedAt ?? 0);
const [job] = report.tuningJobs as [TuningJobReport];

function baseline(changes: Partial<ReturnType<typeof baselineJob>> = {}): Baseline {
  const before = { ...baselineJob(job), name: `${tunerOf(job.name)}-0001`, ...changes };
  return { label: "pull request #12", url: "https://github.com/o/r/pull/12", commit: null, jobs: [before] };
}

const compared = (with_: Baseline, of: TuningReport = report): TuningJobReport["difference"] =>
  withDifferences(of, with_).tuningJobs[0]?.difference;

describe("a tuner is found again", () => {
  test("by its objective alone where each side has one", () => {
    expect(compared(baseline({ name: "something-else" }))?.name).toBe("something-else");
  });

  test("never with another objective, nor as itself", () => {
    expect(compared(baseline({ objective: { metric: "other", goal: "Maximize" } }))).toBeUndefined();
    expect(compared(baseline({ name: job.name }))).toBeUndefined();
  });
});

describe("what advice saves by month", () => {
  const DAY = 86_400_000;
  const rateFrom = (days: number, changes: Partial<ReturnType<typeof baselineJob>> = {}) => {
    const endedAt = new Date(Date.parse(job.endedAt ?? "") - days * DAY).toISOString();
    const [told] = withDifferences(report, baseline({ endedAt, ...changes })).tuningJobs;
    return { rate: told?.runRate, first: told?.recommendations.find(({ savingUsd }) => savingUsd), told };
  };

  test("is told in a report on one run from the last run that it is compared with, and says from how many", () => {
    const { rate, first, told } = rateFrom(10);
    expect(rate).toMatchObject({ runs: 2, days: expect.closeTo(10, 6), namedLike: tunerOf(job.name) });
    expect(first?.perMonth?.savingUsd.estimate).toBeCloseTo(3.044 * (first?.savingUsd?.estimate ?? 0), 6);
    const text = renderMarkdown({ ...report, tuningJobs: [told as TuningJobReport] }, TERMINAL);
    expect(text).toMatch(/a\smonth\sat\sthe\srate\sof\sruns\sseen\s\(2\sin\s10\sdays\)/);
    expect(text).not.toContain("one run does not tell how often");
  });

  test("is not told within a week, from another tuner, or from one run, and the report says why", () => {
    expect(rateFrom(7).rate).not.toBeNull();
    expect(rateFrom(6.9).rate).toBeNull();
    expect(rateFrom(10, { name: "something-else" }).rate).toBeNull();
    expect(rateFrom(10, { endedAt: null }).rate).toBeNull();
    expect(renderMarkdown(report, TERMINAL)).toContain("one run does not tell how often its tuner is run");
  });
});

describe("the difference", () => {
  test("has both values, and settings that changed", () => {
    const settings = { ...baselineJob(job).settings, "ResourceLimits.MaxParallelTrainingJobs": 1 };
    const found = compared(baseline({ costUsd: 1, trials: 10, settings }));
    expect(found?.costUsd).toMatchObject({ before: 1, after: job.actual.costUsd });
    expect(found?.settings).toEqual([
      { parameter: "ResourceLimits.MaxParallelTrainingJobs", before: 1, after: job.limits.maxParallelJobs },
    ]);
  });

  test("has a noise that holds the range which the bill leaves the cost", () => {
    const actual = { ...job.actual, costRangeUsd: { low: 30, high: 50 } };
    const [open, known] = [{ ...report, tuningJobs: [{ ...job, actual }] }, report].map(
      (of) => compared(baseline(), of)?.costUsd.noise ?? Number.NaN,
    );
    expect(open).toBeCloseTo((known ?? 0) + 10, 6);
  });

  test("has a noise in which halves of the same run nearly always lie", () => {
    const costs = job.trialDetails.flatMap(({ costUsd }) => costUsd ?? []);
    const half = Math.floor(costs.length / 2);
    const of = (trials: TuningJobReport["trialDetails"]): TuningReport => ({
      ...report,
      tuningJobs: [{ ...job, trialDetails: trials, trials: { ...job.trials, total: trials.length } }],
    });
    const even = job.trialDetails.filter((_, index) => index % 2 === 0).slice(0, half);
    const odd = job.trialDetails.filter((_, index) => index % 2 === 1).slice(0, half);
    const sum = (trials: TuningJobReport["trialDetails"]): number =>
      trials.reduce((all, { costUsd }) => all + (costUsd ?? 0), 0);
    const found = compared(baseline({ costUsd: sum(odd), trials: odd.length }), of(even));
    expect(found?.costUsd.noise).toBeGreaterThan(0);
    expect(Math.abs(sum(even) - sum(odd))).toBeLessThan(found?.costUsd.noise ?? 0);
    expect(found?.bestObjective.noise).toBeGreaterThanOrEqual(0);
  });

  test("is a section of the HTML page where there is one", () => {
    const page = (of: TuningReport): string =>
      renderHtml({ report: of, findings }, TERMINAL, { script: "", style: "", scriptHash: "sha256-x" });
    expect(page(withDifferences(report, baseline()))).toMatch(
      /<h2>What changed<\/h2><p><strong>Since <code>churn-xgb-0001<\/code> \(<a href="https:\/\/github.com\/o\/r\/pull\/12">pull request/,
    );
    expect(page(report)).not.toContain("What changed");
  });

  test("is one line that says what chance can do, without dollars where they are not shown", () => {
    const [with_] = withDifferences(report, baseline({ costUsd: 1 })).tuningJobs as [TuningJobReport];
    const line = differenceLine(with_, moneyPrinter("usd", job.actual.costUsd, "USD"));
    expect(line).toMatch(/^\*\*Since .*pull request &#35;&#8203;12\]\(https:.*\$1\.00 → \$\S+ \(beyond ±\$/);
    expect(line).toMatch(/The settings are the same\.$/);
    expect(line).toMatch(/best objective .*±0\.0*\d{1,2}\)/);
    const [alike] = withDifferences(report, baseline({ costUsd: 40.8 })).tuningJobs as [TuningJobReport];
    expect(differenceLine(alike, moneyPrinter("usd", job.actual.costUsd, "USD"))).toContain(
      "$40.80 → $40.84 (within ±$",
    );
    const hidden = differenceLine(with_, moneyPrinter("off", null, "USD"));
    expect(hidden).toContain("billable time");
    expect(hidden).not.toContain("$");
    expect(differenceLine(job, moneyPrinter("usd", null, "USD"))).toBe("");
  });
});
