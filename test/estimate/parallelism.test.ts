import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { parallelismFold } from "../../src/report/markdown/folds/parallelism.ts";
import type { TuningJobReport } from "../../src/report/schema.ts";
import { type PlainSettings, plainRecording } from "../plain-recording.ts";

function report(settings: PlainSettings, waitValueUsdPerHour: number | null = null): TuningJobReport {
  const nothing = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
  const observations = parseDocuments(plainRecording(settings), [], nothing);
  const config = { ...DEFAULT_CONFIG, waitValueUsdPerHour };
  const [job] = analyze(config, [observations], 1.8e9).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

const equal = (count: number, seconds = 940) =>
  Array.from({ length: count }, () => ({ seconds, objective: 0.5 }));
const filled = (job: TuningJobReport, slots: number) =>
  job.parallelismFrontier.find((point) => point.maxParallelJobs === slots)?.utilisation;

describe("the parallelism that is advised", () => {
  it("does not hang on launch gaps, which are as long at any parallelism", () => {
    // 61 s in a slot and 30 s until the next: no parallelism up to 10 fills more than 74 % of the slots' time.
    const job = report({ trials: equal(40, 1), slots: 2 });
    expect(Math.max(...job.parallelismFrontier.slice(0, 7).map((point) => point.utilisation))).toBeLessThan(
      0.74,
    );
    expect(job.parallelism?.recommendedMaxParallelJobs).toBe(10);
    const advice = job.recommendations.find(({ id }) => id === "set-max-parallel-jobs");
    expect(advice?.evidence).toContain("trials fill 73 % of the slots' time, in this run they filled 68 %");
    expect(advice?.evidence).not.toContain("85 %");
  });

  it.each([
    ["8 of 16 trials", { trials: equal(16), slots: 8 }, /^8 ran, and it is the most up to 10 at which/],
    [
      "50 of 400",
      { trials: equal(400, 60), slots: 50 },
      /^50 ran, and at that .+ by the 50 parallel trials that ran, as/,
    ],
    [
      "20 for 5 trials",
      { trials: equal(5), slots: 20 },
      /^20 ran; 5 would take about as long, and fewer only longer:/,
    ],
    ["3 for 1 trial", { trials: equal(1), slots: 3 }, /^3 ran; 1 would take about as long: with/],
    ["as many as there are trials", { trials: equal(5), slots: 5 }, /^5 ran, and it is the most at which/],
    [
      "1 under Bayesian search",
      { trials: equal(8), strategy: "Bayesian" },
      /^1 ran\. More is limited by Bayesian/,
    ],
    ["1 trial", { trials: equal(1) }, /^1 ran, and with more the slots would wait too long/],
    [
      "2 under Bayesian search",
      { trials: equal(8), slots: 2, strategy: "Bayesian" },
      /^2 ran, and fewer would only take longer: .+ More is limited by Bayesian/,
    ],
  ])("says of %s why", (_, settings, reason) => {
    expect(report(settings).parallelism?.reason).toMatch(reason);
  });

  it("does not call fewer slots slower where waiting costs less than extra trials", () => {
    const { parallelism } = report({ trials: equal(40), slots: 8, strategy: "Bayesian" }, 0.01);
    expect(parallelism?.reason).toMatch(/^8 ran\. By a benchmark's figure .+ it is at 2 that waiting/);
  });

  it("is also found where more than a hundred trials ran at once", () => {
    const job = report({ trials: equal(250), slots: 120 });
    expect(job.parallelism?.recommendedMaxParallelJobs).toBe(120);
    expect(job.parallelism?.utilisation).toBe(filled(job, 120));
    expect(job.parallelism?.utilisation).toBeGreaterThan(0.6);
  });
});

describe("the share of the slots' time that trials filled", () => {
  it.each([2, 3])("is what %d slots did not stand empty", (slots) => {
    const job = report({ trials: equal(10), slots });
    const { idleSlotSeconds = 0, efficiency } = job.savings.parallelism ?? {};
    const span = slots * (job.actual.wallClockSeconds - 15);
    expect(filled(job, slots)).toBeCloseTo(1 - idleSlotSeconds / span, 10);
    expect(efficiency).toBeLessThanOrEqual(1);
    const percent = Math.round(100 * (filled(job, slots) ?? 0));
    expect(parallelismFold(job, false)).toMatch(
      new RegExp(
        `It ran \\S+ times as fast .+; trials filled ${percent} % of the slots' time; they stood empty for`,
      ),
    );
  });

  it("of one slot is told of one, and is not called all of it", () => {
    expect(parallelismFold(report({ trials: equal(12, 40_000) }), false)).toContain(
      "\n\nTrials filled more than 99 % of the slot's time; it stood empty for 6 m in all. Parallelism",
    );
  });

  it("keeps the efficiency within 1 where one at a time pays more launch gaps", () => {
    const job = report({ trials: equal(9, 1), slots: 3 });
    expect(job.savings.parallelism?.speedup).toBeGreaterThan(3);
    expect(job.savings.parallelism?.efficiency).toBe(1);
  });
});
