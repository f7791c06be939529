import { describe, expect, it } from "vitest";
import { recordingDocuments } from "../../bench/replay/documents.ts";
import { cutAt, endsWithoutImprovement } from "../../bench/replay/other-policies.ts";
import { DEFAULT_SETTINGS, planReplay, type ReplaySettings } from "../../bench/replay/plan.ts";
import { billableSeconds, runPlan } from "../../bench/replay/run.ts";
import { measuredStudies, type Study } from "../../bench/replay/trainings.ts";
import { analyze } from "../../src/analyze.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";

const USD_PER_SECOND = 0.001;
const SETTINGS: ReplaySettings = {
  ...DEFAULT_SETTINGS,
  trials: 70,
  slots: 2,
  failures: 6,
  resolution: "none",
};
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** What a replay of the run with the advice taken really saves. */
function cameTrue(study: Study, seed: number, advised: readonly Recommendation[]) {
  const sign = study.goal === "Minimize" ? -1 : 1;
  const plan = planReplay(study, SETTINGS, seed);
  const to = (id: Recommendation["id"]): number | undefined => {
    const found = advised.find((each) => each.id === id)?.change?.to;
    return typeof found === "number" ? found : undefined;
  };
  const fixed = advised.some((each) => each.id === "fix-failing-trials");
  const trials = plan.trials
    .filter((trial) => !fixed || trial.failsAfter === null)
    .slice(0, to("set-max-jobs") ?? plan.trials.length);
  const patience = to("add-completion-criteria");
  const outcome = (of: typeof plan, slots: number, criterion?: number) => {
    const all = runPlan(of, SETTINGS, sign, slots);
    const end = criterion === undefined ? null : endsWithoutImprovement(all, sign, criterion, 0.01);
    const ran = cutAt(all, end);
    return {
      usd: USD_PER_SECOND * ran.reduce((sum, trial) => sum + Math.floor(billableSeconds(trial)), 0),
      seconds: Math.max(...ran.map((trial) => trial.endedAt)),
    };
  };
  const before = outcome(plan, SETTINGS.slots);
  const after = outcome({ ...plan, trials }, to("set-max-parallel-jobs") ?? SETTINGS.slots, patience);
  return { usd: before.usd - after.usd, seconds: before.seconds - after.seconds };
}

function reportOn(study: Study, seed: number) {
  const sign = study.goal === "Minimize" ? -1 : 1;
  const documents = recordingDocuments(
    study,
    SETTINGS,
    runPlan(planReplay(study, SETTINGS, seed), SETTINGS, sign, SETTINGS.slots),
  );
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const config = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3600 * USD_PER_SECOND } };
  const [job] = analyze(config, [observations], 1.8e9).report.tuningJobs;
  if (!job) throw new Error("the report has no tuning job");
  return job;
}

function within(
  value: number,
  range: { low: number; high: number } | null | undefined,
  slack: number,
): boolean {
  return range !== null && range !== undefined && value >= range.low - slack && value <= range.high + slack;
}

/** No replay of trainings tells what spot capacity would have cost. */
function replayable(job: TuningJobReport): TuningJobReport["recommendations"] {
  return job.recommendations.filter((each) => each.id !== "use-managed-spot");
}

describe.each(measuredStudies())("advice on replayed trainings of $task", (study) => {
  it("saves, taken alone and together, what the report says, within its range", () => {
    const seen = new Set<string>();
    const held: boolean[] = [];
    for (const seed of SEEDS) {
      const job = reportOn(study, seed);
      for (const each of replayable(job)) {
        seen.add(each.id);
        const truth = cameTrue(study, seed, [each]);
        if (each.savingUsd) {
          expect(truth.usd).toBeGreaterThanOrEqual(each.savingUsd.low - 0.01);
          expect(truth.usd).toBeLessThanOrEqual(each.savingUsd.high + 0.01);
        }
        expect(truth.seconds).toBeGreaterThanOrEqual((each.savingSeconds?.low ?? 0) - 60);
        expect(truth.seconds).toBeLessThanOrEqual((each.savingSeconds?.high ?? 0) + 60);
      }
      const counted = replayable(job).filter((each) => each.counted);
      const together = cameTrue(study, seed, counted);
      const { costUsd, wallClockSeconds } = job.recommended ?? {};
      const cost = (job.actual.costUsd ?? 0) - together.usd;
      const clock = job.actual.wallClockSeconds - together.seconds;
      held.push(within(cost, costUsd, 0.01), within(clock, wallClockSeconds, 60));
    }
    expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(0.9);
    expect([...seen]).toEqual(expect.arrayContaining(["set-max-parallel-jobs", "fix-failing-trials"]));
  });

  it("saves in a run of other trials what the report says, nine times in ten or nearly", () => {
    const held = SEEDS.flatMap((seed) =>
      replayable(reportOn(study, seed)).flatMap((each) => {
        const other = cameTrue(study, seed + 100, [each]);
        const inside = (value: number, range: { low: number; high: number } | null): boolean =>
          range === null || (value >= range.low - 0.01 && value <= range.high + 60);
        return [inside(other.usd, each.savingUsd), inside(other.seconds, each.savingSeconds)];
      }),
    );
    expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(0.75);
  });
});
