import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { TERMINAL } from "../../src/report/context.ts";
import { legend } from "../../src/report/html/client/colours.ts";
import { objectiveAxis, powersOfTen, timeUnit } from "../../src/report/html/client/figures/axes.ts";
import { renderHtml } from "../../src/report/html/page.ts";
import { pageData } from "../../src/report/html/page-data.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import type { SmallRecording } from "../small-recording.ts";
import { analyzedCase, grown } from "./cases.ts";

const ASSETS = { script: "", style: "", scriptHash: "sha256-x" };

describe("what the page draws", () => {
  it("is instance time, and no money, where nothing has a price", async () => {
    const analysis = await analyzedCase("without a bill or a price");
    const [job] = analysis.report.tuningJobs;
    if (!job) throw new Error("there is no tuning job");
    const data = pageData(job, analysis.findings[0] ?? null, TERMINAL);
    expect(data.unit).toBeNull();
    const hours = data.spend.reduce((sum, part) => sum + (part.amount ?? 0), 0);
    expect(hours).toBeCloseTo(job.actual.billableSeconds / 3600, 4);
    expect(data.bestSoFar.at(-1)?.[0]).toBeCloseTo(job.actual.billableSeconds / 3600, 4);
    const html = renderHtml(analysis, TERMINAL, ASSETS);
    expect(html).toContain("Where the instance time went");
    expect(html).not.toContain("Where the money went</h3>");
  });

  it("ends where the wall clock does while trials run, however much later the report is made", () => {
    const recording = running(grown(4));
    const observed = parseDocuments(recording, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const { report, findings } = analyze(DEFAULT_CONFIG, [observed], Date.parse("2026-12-24") / 1000);
    const [job] = report.tuningJobs;
    if (!job) throw new Error("there is no tuning job");
    expect(job.trials.running).toBe(1);
    const { bars } = pageData(job, findings[0] ?? null, TERMINAL).timeline;
    const last = Math.max(...bars.map(([, , to]) => to));
    expect(last).toBeCloseTo(1000 * job.actual.wallClockSeconds, 0);
    const before = Date.parse(job.createdAt) + last;
    const drawn = renderMarkdown(report, TERMINAL).match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?=\n)/g) ?? [];
    expect(drawn.length).toBeGreaterThan(0);
    for (const end of drawn) expect(Date.parse(`${end.replace(" ", "T")}Z`)).toBeLessThanOrEqual(before);
  });

  it("names the colours that it holds, and no others", async () => {
    const { report } = await analyzedCase("typical");
    const [job] = report.tuningJobs;
    if (!job) throw new Error("there is no tuning job");
    const data = pageData(job, null, TERMINAL);
    const all = data.trials.name.map((_, trial) => trial);
    expect(legend(data, all)).toBe("grey finished, orange stopped early, red failed, blue the best");
    expect(legend(data, [data.trials.best], false)).toBe("grey finished");
  });

  it("draws the hyperparameters that explain most, and says how many there are", () => {
    const recording = grown(30);
    for (const [index, summary] of recording.trainingJobSummaries.TrainingJobSummaries.entries()) {
      const others = Array.from({ length: 20 }, (_, other) => [`x${other}`, String((index * 7 + other) % 5)]);
      summary["TunedHyperParameters"] = {
        ...Object.fromEntries(others),
        ...(summary["TunedHyperParameters"] as Record<string, string>),
      };
    }
    const observed = parseDocuments(recording, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
    const { report, findings } = analyze(DEFAULT_CONFIG, [observed], Date.parse("2026-12-24") / 1000);
    const [job] = report.tuningJobs;
    if (!job) throw new Error("there is no tuning job");
    const { space } = pageData(job, findings[0] ?? null, TERMINAL);
    expect(space.all).toBe(21);
    expect(space.columns).toHaveLength(12);
    expect(space.columns.map(({ name }) => name)).toContain("eta");
  });
});

describe("an axis", () => {
  it("of an error that falls by orders of magnitude is logarithmic, and says what lies beyond it", () => {
    const values = Array.from({ length: 40 }, (_, power) => 10 ** (power / 2 - 9));
    const { y, beyond } = objectiveAxis({ metric: "loss", goal: "Minimize" }, values);
    expect(y.type).toBe("log");
    expect(y.label).toBe("loss (less is better, log)");
    expect(beyond).toBe("The worst tenth lies at the edge of the picture.");
    expect(objectiveAxis({ metric: "auc", goal: "Maximize" }, values).y.type).toBeUndefined();
    expect(objectiveAxis({ metric: "loss", goal: "Minimize" }, [0.1, 0.2, 0.3]).beyond).toBe("");
  });

  it("tells its ticks apart, however little the values differ", () => {
    const { y } = objectiveAxis({ metric: "auc", goal: "Maximize" }, [2.0001e-9, 2.0002e-9, 2.0003e-9]);
    const words = [2.0001e-9, 2.00015e-9, 2.0002e-9].map(y.tickFormat as (value: number) => string);
    expect(new Set(words).size).toBe(3);
    const large = objectiveAxis({ metric: "auc", goal: "Maximize" }, [1_234_567.001, 1_234_567.002]).y;
    expect(large.tickFormat).toBeUndefined();
  });

  it("of times has the unit that suits their length", () => {
    expect([9, 600, 9000, 40_000, 1_800_000].map((seconds) => timeUnit(seconds).name)).toEqual([
      "seconds",
      "minutes",
      "hours",
      "hours",
      "days",
    ]);
  });

  it("of a narrow logarithmic range is labelled between the powers of ten as well", () => {
    const wide = powersOfTen([1e-6, 1]);
    expect([1e-5, 0.0002, 0.01, 0.05].map(wide)).toEqual(["1e-5", "", "0.01", ""]);
    const narrow = powersOfTen([0.05, 0.3]);
    expect([0.05, 0.07, 0.1, 0.2].map(narrow)).toEqual(["0.05", "", "0.1", "0.2"]);
  });
});

/** The last trial has not ended yet, nor has the tuning job. */
function running(recording: SmallRecording): SmallRecording {
  const { HyperParameterTuningEndTime: _end, ...tuningJob } = recording.tuningJob;
  const summary = recording.trainingJobSummaries.TrainingJobSummaries.at(-1);
  const detail = recording.trainingJobs?.Results.at(-1)?.TrainingJob;
  if (!summary || !detail) throw new Error("there is no trial");
  const seen = summary["TrainingEndTime"];
  for (const each of [summary, detail]) {
    each["TrainingJobStatus"] = "InProgress";
    delete each["TrainingEndTime"];
  }
  delete summary["FinalHyperParameterTuningJobObjectiveMetric"];
  delete detail["BillableTimeInSeconds"];
  delete detail["TrainingTimeInSeconds"];
  detail["SecondaryStatus"] = "Training";
  return {
    ...recording,
    tuningJob: { ...tuningJob, HyperParameterTuningJobStatus: "InProgress", LastModifiedTime: seen },
  };
}
