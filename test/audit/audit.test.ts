import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { auditReport } from "../../src/audit/audit-report.ts";
import { type AuditedJob, auditedJob } from "../../src/audit/job.ts";
import { advanceLedger, scoreLedger } from "../../src/audit/ledger.ts";
import { noState, readState } from "../../src/audit/state.ts";
import type { RegionBill } from "../../src/audit/training-share.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { parseConditions } from "../../src/gate/condition.ts";
import { figuresOf } from "../../src/gate/figures.ts";
import { held } from "../../src/gate/held.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { exactly } from "../../src/model/interval.ts";
import type { BilledUsage } from "../../src/model/observations.ts";
import type { AuditSection } from "../../src/report/audit-schema.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { renderCsv } from "../../src/report/csv.ts";
import { renderAuditHtml } from "../../src/report/html/audit-page.ts";
import { rankingData } from "../../src/report/html/ranking-data.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { moneyPrinters } from "../../src/report/markdown/money.ts";
import { type SmallRecording, smallRecording } from "../small-recording.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
const WINDOW = { since: Date.parse("2026-11-18T12:00:00Z") / 1000, until: NOW };
const NO_ASSETS = { script: "", style: "", scriptHash: "" };
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };

function jobNamed(
  name: string,
  tags: AuditedJob["tags"] = {},
  change = (_: SmallRecording): void => {},
): AuditedJob {
  const recording = smallRecording();
  recording.tuningJob["HyperParameterTuningJobName"] = name;
  change(recording);
  const { report } = analyze(DEFAULT_CONFIG, [parseDocuments(recording, [], NOTHING)], NOW);
  const [own] = report.tuningJobs;
  if (!own) throw new Error("no report");
  return auditedJob(own, tags, null, WINDOW, true);
}

function auditOf(
  jobs: readonly AuditedJob[],
  more: Partial<Parameters<typeof auditReport>[0]> = {},
  conditions: readonly string[] = [],
) {
  const request = {
    window: WINDOW,
    jobs,
    bills: null,
    costMetric: "AmortizedCost" as const,
    groupBy: null,
    previous: noState("test"),
    trialDetailsLeftOut: false,
    notRead: [],
    ...more,
  };
  return auditReport(request, [], parseConditions("fail-when", conditions), NOW);
}

function unpriced(recording: SmallRecording): void {
  for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
    TrainingJob["ResourceConfig"] = { InstanceType: "ml.unheard.of", InstanceCount: 1 };
}

function cheaperNext(job: AuditedJob): AuditedJob {
  const recommended = { costUsd: exactly(0.1), wallClockSeconds: null, trials: null, objective: null };
  return { ...job, report: { ...job.report, recommended } };
}

const priced =
  (currency: string) =>
  (recording: SmallRecording): void => {
    const Metrics = {
      AmortizedCost: { Amount: "36", Unit: currency },
      UsageQuantity: { Amount: "10", Unit: "Hrs" },
    };
    const Groups = [{ Keys: ["USE1-Train:ml.m5.xlarge"], Metrics }];
    const TimePeriod = { Start: "2026-11-20", End: "2026-11-21" };
    recording.costAndUsage = { ResultsByTime: [{ TimePeriod, Groups, Estimated: false }] };
  };

describe("an audit of costs that are not exact", () => {
  it("leaves open what a tuning job that still runs could save", () => {
    const job = jobNamed("tuner-1");
    const { report } = auditOf([{ ...job, report: { ...job.report, endedAt: null } }]);
    expect(report.audit?.ranking[0]?.potentialUsd).toBeNull();
    expect(renderMarkdown(report, TERMINAL)).toMatch(/tuner-1<.* \| +not known \| /);
  });

  it("ranks a tuning job of which all trials failed by its cost, and calls no saving of it nothing", () => {
    const failed = jobNamed("broken", {}, (recording) => {
      for (const each of recording.trainingJobSummaries.TrainingJobSummaries)
        each["TrainingJobStatus"] = "Failed";
      for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
        Object.assign(TrainingJob, {
          TrainingJobStatus: "Failed",
          SecondaryStatus: "Failed",
          FailureReason: "AlgorithmError: no data",
        });
    });
    const { report } = auditOf([jobNamed("a"), cheaperNext(jobNamed("b")), failed]);
    expect(report.audit?.ranking.map(({ name }) => name)).toEqual(["broken", "b", "a"]);
    expect(renderMarkdown(report, TERMINAL)).toMatch(
      /^\| \[<code>broken<.*\| +not known \| 6 of 6 trials failed +\|$/m,
    );
    // The page sorts by what it is given, and keeps that order.
    const audit = report.audit as AuditSection;
    const money = moneyPrinters("usd", audit.totals.byCurrency);
    const [first, second] = rankingData(audit, report.tuningJobs, money, 3).rows;
    expect(first?.potential).toEqual([failed.report.actual.costUsd, "not known"]);
    expect(second?.potential[0]).toBeLessThan(first?.potential[0] ?? 0);
  });

  it("says what its tuning jobs are billed for beside the total", () => {
    const warm = (seconds: number) => (recording: SmallRecording) => {
      for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
        TrainingJob["WarmPoolStatus"] = { Status: "Reused", ResourceRetainedBillableTimeInSeconds: seconds };
    };
    const planned = (recording: SmallRecording): void => {
      for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
        Object.assign(TrainingJob["ResourceConfig"] as object, {
          TrainingPlanArn: "arn:aws:sagemaker:us-east-1:111122223333:training-plan/plan",
        });
    };
    const { report } = auditOf([jobNamed("a", {}, warm(600)), jobNamed("b", {}, warm(1200))]);
    const html = renderAuditHtml(report, report.audit as AuditSection, TERMINAL, NO_ASSETS);
    for (const text of [renderMarkdown(report, TERMINAL), html])
      expect(text).toContain(
        "Not in the total: instances kept in a warm pool after trials, 3 h (12 trials): $0.69.",
      );
    expect(renderMarkdown(report, { ...TERMINAL, money: "off" })).not.toContain("Not in the total");
    const large = jobNamed("d");
    const billedApart = [{ kind: "volume" as const, costUsd: 215, quantity: 1398, trials: 6 }];
    expect(
      renderMarkdown(auditOf([{ ...large, report: { ...large.report, billedApart } }]).report, TERMINAL),
    ).toContain("training volumes, about 1,400 GB-months");
    const prepaid = renderMarkdown(auditOf([jobNamed("c", {}, planned)]).report, TERMINAL);
    expect(prepaid).toContain("**One tuning job ran and cost nothing by the hour.");
    expect(prepaid).toMatch(
      /Not in the total: trials on a training plan, \S+ m? ?of capacity|paid in advance/,
    );
  });

  it("says of how many the cost is one so far, and judges no settings of what runs", () => {
    const running = (name: string): AuditedJob => {
      const job = jobNamed(name);
      const savings = { ...job.report.savings, earlyStopping: null };
      return { ...job, report: { ...job.report, savings, recommendations: [], endedAt: null } };
    };
    const text = renderMarkdown(auditOf([running("a"), running("b"), jobNamed("c")]).report, TERMINAL);
    expect(text).toContain("2 of them still run, and count with what they took so far.");
    const only = renderMarkdown(auditOf([running("a")]).report, TERMINAL);
    expect(only).toContain("It still runs, and counts with what it took so far.");
    expect(only).not.toContain("worth changing");
  });

  it("says of every cost how far it is known, in the ranking, by tag and in trends", () => {
    const known = (name: string, actual: Partial<AuditedJob["report"]["actual"]>, trialsNotRecorded = 0) => {
      const job = jobNamed(name);
      const { savings } = job.report;
      const spot = { ...savings.spot, trialsNotRecorded };
      const report = { ...job.report, actual: { ...job.report.actual, costUsd: 8, ...actual } };
      return { ...job, report: { ...report, savings: { ...savings, spot } } };
    };
    const jobs = [
      known("tuner-1", { costRangeUsd: { low: 6, high: 12 } }),
      known("tuner-2", { costIsAtLeast: true, costRangeUsd: { low: 6, high: 12 } }),
      known("spot", {}, 2),
    ];
    const { report } = auditOf(jobs, { groupBy: "team" });
    const text = renderMarkdown(report, TERMINAL);
    expect(text).toContain("**3 tuning jobs cost at least $12.00");
    expect(text).toMatch(/tuner-1<.*\| \$8\.00 \(\$6\.00 to \$12\.00\) \|/);
    expect(text).toMatch(/tuner-2<.*\| +at least \$6\.00 \|/);
    expect(text).toMatch(/>spot<.*\| +at most \$8\.00 \|/);
    expect(text).toMatch(/without the tag.*\| at least \$12\.00 \|/);
    expect(text).toMatch(/tuner<\/code> \| +2 \|.*\| at least \$6\.00 \| +not known \|/);
    expect(
      renderCsv(report, "EffectiveCost")
        .split("\n")
        .map((line) => line.split(",").slice(14, 17).join()),
    ).toEqual(expect.arrayContaining(["false,6,12", "true,6,", "false,,8"]));
  });
});

describe("an audit of tuning jobs in other currencies than USD", () => {
  const eur = jobNamed("eur", { team: "ads" }, priced("EUR"));
  const more = jobNamed("eur-too", { team: "ads" }, priced("EUR"));
  const cny = jobNamed("cny", { team: "ads" }, priced("CNY"));
  const none = jobNamed("none", { team: "ads" }, unpriced);

  it("is in that currency wherever it speaks of money, and one without a price has no say", () => {
    const { report, state } = auditOf([none, eur, more], { groupBy: "team", bills: [bill("EUR", "72")] });
    expect(report).toMatchObject({ currency: "EUR", totals: { costUsd: 7.8, costIsAtLeast: true } });
    // What it cost at least is no point of a series, and no baseline.
    expect(state.history).toMatchObject([{ currency: "EUR", costUsd: null }]);
    expect(auditOf([eur, more]).state.history).toMatchObject([{ currency: "EUR", costUsd: 7.8 }]);
    const html = renderAuditHtml(report, report.audit as AuditSection, TERMINAL, NO_ASSETS);
    for (const text of [renderMarkdown(report, TERMINAL), html]) {
      expect(text).toMatch(/tuning jobs cost at least EUR.7\.80/);
      expect(text).toContain("EUR 72.00 of training");
      expect(text.replaceAll("${", "")).not.toMatch(/\$\d/);
    }
    expect(html).toContain('"unit":"EUR"');
    expect(renderCsv(report, "EffectiveCost").match(/,EUR,3\.9,/g)).toHaveLength(2);
  });

  it("adds, compares and ranks each currency apart, and says so", () => {
    const jobs = [none, cny, eur, more];
    const { report } = auditOf(jobs, { groupBy: "team", bills: [bill("EUR", "72"), bill("CNY", "9")] });
    expect(report.totals).toMatchObject({ costUsd: null, potentialSavingUsd: null });
    const { audit } = report;
    expect(audit?.totals).toMatchObject({ avoidedUsd: null, potentialUsd: null });
    expect(audit?.totals.byCurrency.map(({ currency, costUsd }) => [currency, costUsd])).toEqual([
      ["EUR", expect.closeTo(7.8, 9)],
      ["CNY", expect.closeTo(3.9, 9)],
    ]);
    expect(audit?.ranking.map(({ name }) => name)).toEqual(["eur", "eur-too", "cny", "none"]);
    expect(audit?.groups?.rows.map(({ currency, tuningJobs }) => [currency, tuningJobs])).toEqual([
      ["EUR", 2],
      ["CNY", 1],
      [null, 1],
    ]);
    expect(audit?.training).toBeNull();
    const amounts = [
      "cost-usd",
      "failed-trial-cost-usd",
      "early-stopping-saved-usd",
      "potential-saving-usd",
    ] as const;
    const figures = figuresOf(report, null);
    expect(amounts.map((name) => figures[name].value)).toEqual([null, null, null, null]);
    expect(figures["failed-trials"].value).toBe(0);
    const text = renderMarkdown(report, TERMINAL);
    expect(text).toMatch(/4 tuning jobs cost at least EUR 7\.80 and at least CNY 3\.90\./);
    expect(text).toContain("Amounts in EUR and CNY are not added up or ranked against each other");
    expect(renderMarkdown(report, { ...TERMINAL, money: "relative" })).toContain("in the same currency)");
    const named = renderMarkdown({ ...report, audit: null }, TERMINAL);
    expect(named).toContain("that cost at least EUR 7.80 and at least CNY 3.90 together");
  });

  it.each([
    [[none], "One tuning job ran; what it cost is not known, because no instance type has a price."],
    [
      [none, jobNamed("no-price", {}, unpriced)],
      "2 tuning jobs ran; what they cost is not known, because no instance type has a price.",
    ],
  ])("has no cost to tell where nothing has a price: case %#", (jobs, words) => {
    const { report } = auditOf(jobs);
    expect(renderMarkdown(report, TERMINAL)).toContain(words);
    const named = renderMarkdown({ ...report, audit: null }, TERMINAL);
    if (jobs.length > 1)
      expect(named).toContain("whose cost is not known, because no instance type has a price.");
  });
});

function bill(currency: string, amount: string): RegionBill {
  const line: BilledUsage = {
    day: "2026-11-20",
    usageType: "USE1-Train:ml.m5.xlarge",
    tag: null,
    quantity: "10",
    amounts: { AmortizedCost: amount },
    currency,
    estimated: false,
  };
  return { account: null, region: "us-east-1", usage: [line] };
}

describe("an audit", () => {
  it("that lacks tuning jobs has no total that looks whole, and passes no gate", () => {
    const [none, some] = [[], [jobNamed("a")]].map((jobs) => auditOf(jobs, { lacksJobs: true }).report);
    if (!none || !some) throw new Error("there is no report");
    expect(none.totals.costUsd).toBeNull();
    expect(renderMarkdown(none, TERMINAL)).toContain("No tuning job of this window was read.");
    expect(renderMarkdown(some, TERMINAL)).toContain("One tuning job cost at least $");
    const conditions = parseConditions("fail-when", ["cost-usd > 5"]);
    expect([none, some].map((of) => held(of, conditions).gate?.outcome)).toEqual(["unknown", "unknown"]);
    // Nor is it a point of the series that the next audit is held against.
    expect(auditOf([jobNamed("a")], { lacksJobs: true }).state.history).toMatchObject([{ costUsd: null }]);
  });

  it("is held against the audit before it, where that was in the same currency", () => {
    const before = (currency: string) => {
      const entry = {
        until: "2026-11-11T12:00:00Z",
        tuningJobs: 1,
        currency,
        costUsd: 1.95,
        potentialUsd: 0,
      };
      return { previous: { ...noState("test"), history: [entry] } };
    };
    const gateOf = (currency: string) =>
      auditOf([jobNamed("a", {}, priced("EUR"))], before(currency), ["cost-vs-baseline-percent > 50"]).report
        .gate;
    expect(gateOf("EUR")?.conditions).toMatchObject([{ value: expect.closeTo(100, 6), outcome: "failed" }]);
    expect(gateOf("USD")?.conditions).toMatchObject([{ value: null, outcome: "unknown" }]);
  });

  it("counts a trial in the window with the part of its time inside", () => {
    const { report } = jobNamed("a");
    const [start, end] = [report.createdAt, report.endedAt ?? ""].map((at) => Date.parse(at) / 1000) as [
      number,
      number,
    ];
    const inside = (since: number, until: number): number =>
      auditedJob(report, {}, null, { since, until }, true).costInWindowUsd;
    const whole = inside(start, end);
    expect(whole).toBeCloseTo(report.actual.costUsd ?? Number.NaN, 9);
    for (const at of [0.2, 0.5, 0.9].map((share) => start + share * (end - start))) {
      expect(inside(start, at)).toBeGreaterThan(0);
      expect(inside(start, at) + inside(at, end)).toBeCloseTo(whole, 9);
    }
    expect(inside(end, end + 86_400)).toBe(0);
  });

  it("counts a trial that took no time in the window in which it ended", () => {
    const { report } = jobNamed("a");
    const at = "2026-11-20T12:00:00.000Z";
    const trialDetails = report.trialDetails
      .slice(0, 1)
      .map((trial) => ({ ...trial, costUsd: 3, startedAt: at, endedAt: at }));
    const end = Date.parse(at) / 1000;
    const inside = (since: number, until: number): number =>
      auditedJob({ ...report, trialDetails }, {}, null, { since, until }, true).costInWindowUsd;
    expect([inside(end - 60, end), inside(end, end + 60), inside(end + 1, end + 60)]).toEqual([3, 3, 0]);
    expect(inside(end - 60, end - 1)).toBe(0);
  });

  it("of no tuning job passes the limits of its gate", () => {
    const conditions = parseConditions("fail-when", [
      "cost-usd > 1",
      "potential-saving-share > 1%",
      "failed-trial-share > 1%",
      "longest-wall-clock-hours > 1",
    ]);
    expect(held(auditOf([]).report, conditions).gate?.outcome).toBe("passed");
  });

  it("totals by tag, the dearest first and those without the tag last", () => {
    const jobs = [
      jobNamed("a", { team: "search" }),
      jobNamed("b"),
      jobNamed("c", { team: "ads" }),
      jobNamed("d", { team: "ads" }),
    ];
    const rows = auditOf(jobs, { groupBy: "team" }).report.audit?.groups?.rows ?? [];
    expect(rows.map(({ value, tuningJobs }) => [value, tuningJobs])).toEqual([
      ["ads", 2],
      ["search", 1],
      [null, 1],
    ]);
    const alike = [jobNamed("a", { team: "search" }), jobNamed("b", { team: "ads" })];
    const byName = auditOf(alike, { groupBy: "team" }).report.audit?.groups?.rows ?? [];
    expect(byName.map(({ value }) => value)).toEqual(["ads", "search"]);
    const sum = rows.reduce((all, row) => all + (row.costUsd ?? 0), 0);
    expect(sum).toBeCloseTo(
      jobs.reduce((all, job) => all + (job.report.actual.costUsd ?? 0), 0),
      10,
    );
  });

  it("that lacks a price is at least so much, never a total that looks whole", () => {
    const { report } = auditOf([jobNamed("a"), jobNamed("b", {}, unpriced)]);
    expect(report.totals).toMatchObject({ costIsAtLeast: true });
    expect(renderMarkdown(report, TERMINAL)).toMatch(/tuning jobs cost at least \$/);
    const part = jobNamed("c");
    const partly = {
      ...part,
      report: { ...part.report, actual: { ...part.report.actual, costIsAtLeast: true } },
    };
    expect(renderMarkdown(auditOf([partly]).report, TERMINAL)).toMatch(/<code>c<\/code>.*\| at least \$/);
  });

  it("counts tuning jobs of one name in several regions and accounts each, and each once", () => {
    const job = jobNamed("churn-1");
    const [some] = job.report.recommendations;
    if (!some) throw new Error("there is no advice");
    const savingUsd = { estimate: 10, low: 5, high: 15, level: 0.9 as const };
    const advice = { ...some, savingUsd, savingSeconds: null, folded: false };
    const placed = (region: string, account: string): AuditedJob => ({
      ...job,
      account,
      report: { ...job.report, region, recommendations: [advice, advice] },
    });
    const jobs = [placed("us-east-1", "…1111"), placed("eu-west-1", "…1111"), placed("us-east-1", "…2222")];
    const text = renderMarkdown(auditOf(jobs).report, TERMINAL);
    expect(text).toMatch(/^1\. .* in 3 tuning jobs: about \*\*\$60 /m);
    expect(renderMarkdown(auditOf(jobs.slice(0, 1)).report, TERMINAL)).toMatch(
      /^1\. .* in <code>churn-1<\/code>: about /m,
    );
  });

  it("says once what lacks in several tuning jobs, of how many and whose, and which costs are bounds", () => {
    const [every, some, own] = ["No list prices.", "No bill.", "Only of this one."];
    const lacking = (name: string, account: string, ...gaps: string[]): AuditedJob => {
      const job = jobNamed(name);
      return { ...job, account, report: { ...job.report, gaps } };
    };
    const open = lacking("open", "…2222", some, every);
    const actual = { ...open.report.actual, costIsAtLeast: true };
    const jobs = [
      lacking("a", "…1111", own, every),
      lacking("b", "…2222", some, every),
      { ...open, report: { ...open.report, actual } },
    ];
    const { report } = auditOf(jobs);
    const text = renderMarkdown(report, TERMINAL);
    expect(text).toContain(
      `### Not known of these tuning jobs

- The whole cost of <code>open</code>: what is known of it is in the totals.
- 2 of 3 (account …2222): ${some}
- All: ${every}
`,
    );
    expect(text.match(/No list prices/g)).toHaveLength(1);
    expect(text).toMatch(/Not known:\n\n- Only of this one\.\n/);
    const html = renderAuditHtml(report, report.audit as AuditSection, TERMINAL, NO_ASSETS);
    expect(html).toContain("2 of 3 (account …2222): No bill.");
    const alone = renderMarkdown(auditOf(jobs.slice(0, 1)).report, TERMINAL);
    expect(alone).not.toContain("### Not known");
    expect(alone).toContain("- No list prices.");
  });

  it("ranks advice by the money that it saves in all, then by time, then by name", () => {
    const job = jobNamed("a");
    const [some] = job.report.recommendations;
    if (!some) throw new Error("there is no advice");
    const saving = (estimate: number) => ({ estimate, low: 0, high: 2 * estimate, level: 0.9 as const });
    const advice = (id: typeof some.id, usd: number | null, seconds: number | null) => ({
      ...some,
      id,
      savingUsd: usd === null ? null : saving(usd),
      savingSeconds: seconds === null ? null : saving(seconds),
      folded: false,
    });
    const advised = (...recommendations: (typeof some)[]) => ({
      ...job,
      report: { ...job.report, recommendations },
    });
    const jobs = [
      advised(
        advice("warm-start", null, 60),
        advice("set-max-jobs", 5, null),
        advice("reduce-startup", 8, 1),
      ),
      advised(advice("set-max-jobs", 5, null), advice("cap-max-runtime", null, null)),
      advised(advice("tag-tuning-jobs", null, null), advice("set-max-parallel-jobs", null, 90)),
    ];
    expect(
      auditOf(jobs).report.audit?.advice.map(({ id, savingUsd }) => [id, savingUsd?.estimate ?? null]),
    ).toEqual([
      ["set-max-jobs", 10],
      ["reduce-startup", 8],
      ["set-max-parallel-jobs", null],
      ["warm-start", null],
      ["cap-max-runtime", null],
      ["tag-tuning-jobs", null],
    ]);
  });

  it("says that Hyperband and early stopping exclude each other where both are advised", () => {
    const job = jobNamed("a");
    const [some] = job.report.recommendations;
    if (!some) throw new Error("there is no advice");
    const saving = { estimate: 1, low: 0, high: 2, level: 0.9 as const };
    const advised = (...ids: (typeof some.id)[]) => {
      const recommendations = ids.map((id) => ({ ...some, id, savingUsd: saving, folded: false }));
      return renderMarkdown(
        auditOf([{ ...job, report: { ...job.report, recommendations } }]).report,
        TERMINAL,
      );
    };
    expect(advised("use-hyperband", "enable-early-stopping")).toMatch(
      /exclude each other: the sum at the top counts one/,
    );
    expect(advised("use-hyperband", "set-max-jobs")).not.toContain("exclude each other");
  });

  it("has no columns of money where none is shown, and trends of the wall clock", () => {
    const jobs = [cheaperNext(jobNamed("churn-1121", { team: "ads" })), jobNamed("churn-1122")];
    const { report } = auditOf(jobs, { groupBy: "team" });
    expect(renderMarkdown(report, TERMINAL)).toContain("runs like these would cost about $");
    const text = renderMarkdown(report, { ...TERMINAL, money: "off" });
    expect(text).toMatch(/^\| tuning job +\| region +\| first change +\|$/m);
    expect(text).toMatch(/^\| <code>team<\/code> +\| tuning jobs +\|$/m);
    expect(text).toMatch(/^\| <code>churn<\/code> +\| +2 +\| ██ +\| +40 m +\|$/m);
    expect(text).not.toMatch(/not shown|nothing \|/);
  });

  it("tells an estimate that is not known from one without a price", () => {
    const running = jobNamed("runs");
    const report = { ...running.report, savings: { ...running.report.savings, earlyStopping: null } };
    const text = renderMarkdown(auditOf([{ ...running, report }]).report, TERMINAL);
    expect(text).toMatch(/^\| \[<code>runs.*\| +not known \|/m);
    expect(text).not.toContain("no price");
  });

  it("recognises the runs of a tuner and compares the last with the earlier ones", () => {
    const { report } = auditOf([jobNamed("churn-1121"), jobNamed("churn-1122"), jobNamed("other")]);
    expect(report.audit?.trends).toMatchObject([{ tuner: "churn", costChangeShare: 0 }]);
    expect(report.audit?.trends[0]?.runs).toHaveLength(2);
    const costing = (name: string, costUsd: number, endedAt: string): AuditedJob => {
      const job = jobNamed(name);
      return { ...job, report: { ...job.report, endedAt, actual: { ...job.report.actual, costUsd } } };
    };
    const jobs = [
      costing("churn-1122", 3, "2026-11-22T10:00:00.000Z"),
      costing("churn-1121", 2, "2026-11-21T10:00:00.000Z"),
      costing("vision-2", 4, "2026-11-22T10:00:00.000Z"),
      costing("vision-1", 4, "2026-11-21T10:00:00.000Z"),
    ];
    expect(auditOf(jobs).report.audit?.trends).toMatchObject([
      { tuner: "vision", costChangeShare: 0, runs: [{ name: "vision-1" }, { name: "vision-2" }] },
      { tuner: "churn", costChangeShare: 0.5, runs: [{ name: "churn-1121" }, { name: "churn-1122" }] },
    ]);
    const elsewhere = jobNamed("churn-1122");
    const there = { ...elsewhere, report: { ...elsewhere.report, region: "eu-west-1" } };
    expect(auditOf([jobNamed("churn-1121"), there]).report.audit?.trends).toEqual([]);
  });

  it("says what share of the billed training it explains", () => {
    const Amount = (value: string) => ({ Amount: value, Unit: "USD" });
    const job = jobNamed("a", {}, (recording) => {
      const Metrics = { AmortizedCost: Amount("2.4"), UsageQuantity: Amount("10") };
      const Groups = [{ Keys: ["USE1-Train:ml.m5.xlarge"], Metrics }];
      recording.costAndUsage = {
        ResultsByTime: [{ TimePeriod: { Start: "2026-11-20", End: "2026-11-21" }, Groups }],
      };
    });
    const cost = job.report.actual.costUsd ?? 0;
    const line: BilledUsage = {
      day: "2026-11-20",
      usageType: "USE1-Train:ml.m5.xlarge",
      tag: null,
      quantity: "10",
      amounts: { AmortizedCost: String(4 * cost) },
      currency: "USD",
      estimated: false,
    };
    const usage = [line, { ...line, day: "2026-11-01" }, { ...line, usageType: "USE1-Host:ml.m5.xlarge" }];
    const { report } = auditOf([job], { bills: [{ account: null, region: "us-east-1", usage }] });
    expect(report.audit?.training?.share).toBeCloseTo(0.25, 6);
    expect(report.audit?.training?.otherUsd).toBeCloseTo(3 * cost, 6);
    expect(renderMarkdown(report, TERMINAL)).toContain("25 % of the training billed in this region.");
    const told = (of: Partial<BilledUsage>): string => {
      const usage = [{ ...line, ...of }];
      const bills = [{ account: null, region: "us-east-1", usage }];
      return renderMarkdown(auditOf([job], { bills }).report, TERMINAL);
    };
    expect(told({ estimated: true })).toContain("25 % of the training billed in this region so far.");
    const less = told({ amounts: { AmortizedCost: String(cost / 2) } });
    expect(less).toContain("what share of all training they are is not known.");
    expect(less).not.toContain("of the training billed");
    const lacking = auditOf([job, jobNamed("b")], { bills: [{ account: null, region: "us-east-1", usage }] });
    expect(lacking.report.audit?.training).toMatchObject({ share: null, explainedIsAtLeast: true });
    expect(renderMarkdown(lacking.report, TERMINAL)).toContain(
      "The bills that were read have $1.04 of training in these days, but not all of these tuning jobs: those that they have whole come to $0.26.",
    );
    const share = (of: typeof report): string => renderMarkdown(of, { ...TERMINAL, money: "relative" });
    expect(share(report)).toContain(
      "Of the training on the bill of these days 25 % is by these tuning jobs.",
    );
    expect(share(lacking.report)).toContain("do not have all of these tuning jobs");
    expect(told({ amounts: { AmortizedCost: String(cost) } })).toContain(
      "All of the $0.26 of training on the bill of these days is by these tuning jobs.",
    );
    // Of a bill without training in these days, what could not be told has no share.
    const none = [{ account: null, region: "us-east-1", usage: [] }];
    const euros = jobNamed("c", {}, priced("EUR"));
    expect(auditOf([euros], { bills: none }).report.audit?.training).toMatchObject({
      currency: "EUR",
      billedUsd: 0,
      share: null,
    });
    const elsewhere = { ...job, report: { ...job.report, region: "eu-west-1" } };
    const bills = [{ account: null, region: "us-east-1", usage: [{ ...line, quantity: "20" }] }];
    expect(renderMarkdown(auditOf([job, elsewhere], { bills }).report, TERMINAL)).toContain(
      "50 % of the training billed in these regions.",
    );
  });

  it("tells of how many tuning jobs what early stopping avoided is known", () => {
    const [one, other] = [jobNamed("a"), jobNamed("b")];
    const running = {
      ...other,
      report: { ...other.report, savings: { ...other.report.savings, earlyStopping: null } },
    };
    const said = (jobs: readonly AuditedJob[]): string => renderMarkdown(auditOf(jobs).report, TERMINAL);
    expect(said([one, running])).toMatch(
      /Early stopping avoided roughly .*, an estimate, known of 1 of them\./,
    );
    expect(said([one, other])).toMatch(/Early stopping avoided roughly .*, an estimate\./);
    // Without a price the waiting is known all the same.
    const { earlyStopping } = one.report.savings;
    if (!earlyStopping) throw new Error("nothing was stopped");
    const waited = { ...earlyStopping, costUsd: null, wallClockSeconds: exactly(600) };
    const timed = {
      ...one,
      report: { ...one.report, savings: { ...one.report.savings, earlyStopping: waited } },
    };
    expect(said([timed])).toContain("Early stopping avoided roughly 10 m of waiting, an estimate.");
  });

  it("of the same window again takes the place of the first in the history", () => {
    const jobs = [jobNamed("a")];
    const { state } = auditOf(jobs);
    const later = auditOf(jobs, { previous: state, window: { ...WINDOW, until: NOW + 86_400 } }).state;
    expect(auditOf(jobs, { previous: state }).state.history).toEqual(state.history);
    expect(later.history.map(({ until }) => until.slice(0, 10))).toEqual(["2026-11-25", "2026-11-26"]);
  });

  it("escapes names and drops the folds of the least before it passes its limit", () => {
    const jobs = Array.from({ length: 40 }, (_, index) =>
      jobNamed(`job-x${index}y`, { team: "<img src=x>|" }),
    );
    const { report } = auditOf(jobs, { groupBy: "team", notRead: ["`eu-west-1` | <b>refused</b>"] });
    const text = renderMarkdown(report, TERMINAL, 12_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(12_000);
    expect(text).toMatch(/Left out for space: .*details of job-x/);
    expect(text).not.toMatch(/<img|<b>/);
    expect(text).toContain("**Not in this audit:** <code>eu-west-1</code> ");
  });

  it("writes charges and estimates into columns of their own", () => {
    const csv = renderCsv(auditOf([jobNamed("a"), jobNamed("=cmd()")]).report, "EffectiveCost");
    const [head = "", ...rows] = csv.trim().split("\n");
    expect(head).toMatch(/EffectiveCost,BilledCost,ListCost.*x_AvoidedEstimate/);
    expect(rows).toHaveLength(2);
    expect(csv).toContain("'=cmd()");
  });
});

describe("the CSV of an audit", () => {
  const csvOf = (charged: { trials: number; costUsd: number }, source: "bill" | "price-list") => {
    const job = jobNamed("a");
    const rates = job.report.rates.map((rate) => ({ ...rate, source }));
    const report = { ...job.report, rates, actual: { ...job.report.actual, costUsd: 10, charged } };
    const csv = renderCsv(auditOf([{ ...job, report }]).report, "EffectiveCost");
    const [head = [], row = []] = csv
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const cell = (name: string): string => row[head.indexOf(name)] ?? "";
    return ["EffectiveCost", "BilledCost", "ListCost", "x_Trials", "x_ChargedTrials"].map(cell);
  };

  it.each([
    ["the bill priced all of", { trials: 0, costUsd: 0 }, "bill", ["10", "", "", "6", "0"]],
    ["was charged in full", { trials: 6, costUsd: 10 }, "bill", ["10", "", "", "6", "6"]],
    ["was charged in part", { trials: 4, costUsd: 7 }, "price-list", ["7", "", "3", "6", "4"]],
    ["no bill priced", { trials: 0, costUsd: 0 }, "price-list", ["", "", "10", "6", "0"]],
  ] as const)("has a cost that %s in the columns that it belongs to", (_, charged, source, cells) => {
    expect(csvOf(charged, source)).toEqual(cells);
  });
});

describe("the ledger", () => {
  const advised = (name: string, day: number, costUsd: number, settings = {}): AuditedJob => {
    const job = jobNamed(name);
    return {
      ...job,
      settings: { ...job.settings, ...settings },
      report: {
        ...job.report,
        endedAt: new Date(1000 * (WINDOW.since + 86_400 * day)).toISOString(),
        actual: { ...job.report.actual, costUsd },
        recommendations: [
          {
            id: "set-max-jobs",
            title: "Fewer trials",
            change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 6, to: 4 },
            alsoChange: [],
            savingUsd: { estimate: 30, low: 20, high: 40, level: 0.9 },
            savingSeconds: null,
            confidence: "medium",
            risk: "",
            evidence: "",
            perMonth: null,
            counted: true,
            folded: false,
          },
        ],
      },
    };
  };
  const LIMIT = "ResourceLimits.MaxNumberOfTrainingJobs";

  it("holds what was said against what came", () => {
    const first = advised("churn-1", 1, 100);
    const second = { ...advised("churn-2", 2, 72, { [LIMIT]: 4 }) };
    const after = advanceLedger(advanceLedger([], [first]), [second]);
    expect(after[0]?.followed).toEqual({ job: "churn-2", realisedUsd: 28, alone: true });
    expect(scoreLedger(after)).toMatchObject({ followed: 1, alone: 1, withinRange: 1, medianErrorUsd: -2 });
    expect(advanceLedger([], [second, first])).toEqual(after);
  });

  it("tells the middle one of its errors, whatever their order", () => {
    const followed = (costs: readonly number[]) =>
      scoreLedger(
        costs.flatMap((costUsd, index) =>
          advanceLedger(
            [],
            [advised(`t${index}-1`, 1, 100), advised(`t${index}-2`, 2, costUsd, { [LIMIT]: 4 })],
          ),
        ),
      );
    expect(followed([71, 50, 80])).toMatchObject({ alone: 3, withinRange: 2, medianErrorUsd: -1 });
    expect(followed([71, 50, 80, 60]).medianErrorUsd).toBe(4.5);
  });

  it("keeps advice open over five runs that did not follow it, and compares no other currency", () => {
    const later = (day: number, costUsd = 100, settings = {}, currency = "USD"): AuditedJob => {
      const job = advised(`churn-${day}`, day, costUsd, settings);
      return {
        ...job,
        report: { ...job.report, recommendations: [], actual: { ...job.report.actual, currency, costUsd } },
      };
    };
    const ledgerOf = (runs: readonly AuditedJob[]) =>
      advanceLedger([], [advised("churn-1", 1, 100), ...runs]);
    const passing = [2, 3, 4, 5, 6].map((day) => later(day));
    expect(ledgerOf(passing)).toMatchObject([{ job: "churn-1", passedOver: 5, followed: null }]);
    expect(ledgerOf([...passing, later(7, 72, { [LIMIT]: 4 })])).toMatchObject([
      { followed: { realisedUsd: 28 } },
    ]);
    expect(ledgerOf([...passing, later(7)])).toEqual([]);
    expect(ledgerOf([later(2, 72, { [LIMIT]: 4 }, "EUR")])).toMatchObject([
      { followed: null, passedOver: 0 },
    ]);
  });

  it("follows up what saves most where more is advised than it remembers, and says so", () => {
    const job = advised("a-1", 1, 100);
    const [some] = job.report.recommendations;
    if (!some) throw new Error("there is no advice");
    const saving = (index: number): AuditedJob => {
      const savingUsd = { estimate: 1 + (index % 200), low: 0, high: 200, level: 0.9 as const };
      const name = `tuner${String.fromCharCode(97 + (index % 26))}x${index}y`;
      return { ...job, report: { ...job.report, name, recommendations: [{ ...some, savingUsd }] } };
    };
    const first = auditOf(Array.from({ length: 200 }, (_, index) => saving(index)));
    const saved = first.state.ledger.map(({ predictedUsd }) => predictedUsd.estimate);
    expect([saved.length, Math.min(...saved)]).toEqual([150, 51]);
    expect(renderMarkdown(first.report, TERMINAL)).toContain("which of the 150 that save most were made.");
    const next = auditOf([], {
      previous: first.state,
      window: { since: NOW, until: NOW + 604_800 },
    });
    expect(renderMarkdown(next.report, TERMINAL)).toContain(
      "Of the changes advised so far, the 150 that save most are followed up; none of them was made.",
    );
  });

  it("takes what advice changes beside its own for no other change", () => {
    const first = advised("churn-1", 1, 100);
    const [advice] = first.report.recommendations;
    if (!advice) throw new Error("no advice");
    advice.change = { parameter: "Strategy", from: "Random", to: "Grid" };
    advice.alsoChange = [{ parameter: LIMIT, from: 6, to: 4 }];
    const followed = (jobs: number) => advised("churn-2", 2, 72, { Strategy: "Grid", [LIMIT]: jobs });
    expect(advanceLedger([], [first, followed(4)])[0]?.followed?.alone).toBe(true);
    expect(advanceLedger([], [first, followed(6)])[0]?.followed?.alone).toBe(false);
  });

  it("tells the cost of earlier audits across a week without tuning jobs", () => {
    const entry = (until: string, tuningJobs: number, costUsd: number) => {
      const currency = tuningJobs > 0 ? "USD" : null;
      return { until, tuningJobs, currency, costUsd, potentialUsd: 0 };
    };
    const history = [entry("2026-11-04T12:00:00Z", 3, 12), entry("2026-11-11T12:00:00Z", 0, 0)];
    for (const jobs of [[], [jobNamed("small")]]) {
      const { report } = auditOf(jobs, { previous: { ...noState("test"), history } });
      expect(renderMarkdown(report, TERMINAL)).toMatch(/Cost by audit since 2026-11-04: \S{3}$/m);
    }
  });

  it("says that advice was not taken only once somebody has seen it", () => {
    const first = auditOf([advised("churn-1", 1, 100)]);
    const said = (of: typeof first): string => renderMarkdown(of.report, TERMINAL);
    expect(said(first)).toContain(
      "money was advised; a later audit with the same issue or `--state` tells whether it was made.",
    );
    const later = auditOf([advised("churn-2", 8, 100)], {
      previous: first.state,
      window: { since: NOW, until: NOW + 604_800 },
    });
    expect(said(later)).toContain("advised so far; it was not made.");
  });

  it("does not take credit where another setting changed too, or where nothing was changed", () => {
    const first = advised("churn-1", 1, 100);
    const other = advised("churn-2", 2, 50, { [LIMIT]: 4, Strategy: "Random" });
    expect(scoreLedger(advanceLedger([], [first, other]))).toMatchObject({ followed: 1, alone: 0 });
    const same = advised("churn-2", 2, 50);
    expect(scoreLedger(advanceLedger([], [first, same]))).toMatchObject({ followed: 0 });
  });

  it("is the same after another audit of the same days", () => {
    const last = advised("churn-3", 3, 72, { [LIMIT]: 4 });
    const settled = { ...last, report: { ...last.report, recommendations: [] } };
    const runs = [advised("churn-1", 1, 100), advised("churn-2", 2, 100), settled];
    const { state } = auditOf(runs);
    expect(state.ledger.map(({ job, followed }) => [job, followed?.job])).toEqual([["churn-2", "churn-3"]]);
    expect(auditOf(runs, { previous: state }).state.ledger).toEqual(state.ledger);
  });

  it("tells how one piece of advice turned out", () => {
    const second = { ...advised("churn-2", 2, 72, { [LIMIT]: 4 }) };
    const { report } = auditOf([advised("churn-1", 1, 100), second]);
    expect(renderMarkdown(report, TERMINAL)).toContain(
      "advised so far; one of them was made. It was made alone and saved what was said, within its range: $2.00 less than said.",
    );
  });

  it("counts a tuning job once, and reads back what it wrote", () => {
    const jobs = [advised("churn-1", 1, 100), advised("churn-2", 2, 72, { [LIMIT]: 4 })];
    const once = advanceLedger([], jobs);
    expect(advanceLedger(once, jobs)).toEqual(once);
    const { state } = auditOf(jobs);
    expect(readState(JSON.parse(JSON.stringify(state)), "test")).toEqual(state);
    expect(readState({ ...state, ledger: [{ key: 1 }] }, "test")).toBeNull();
    expect(readState(state, "another")).toBeNull();
  });
});
