import { recordingDocuments } from "../../bench/replay/documents.ts";
import {
  DEFAULT_SETTINGS,
  type PlannedTrial,
  planReplay,
  type ReplaySettings,
} from "../../bench/replay/plan.ts";
import { billableSeconds, runPlan } from "../../bench/replay/run.ts";
import type { Study, Training } from "../../bench/replay/trainings.ts";
import type { RecordingDocuments } from "../../src/collect/documents.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import type { HostUse } from "../../src/model/observations.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import type { seededRandom } from "../../src/stats/random.ts";
import { analyzed, USD_PER_SECOND } from "../replayed-job.ts";

/**
 * A piece of advice is taken in the simulated world, which the estimates do not share, the tuning job is run again, and
 * what it really costs less is held against what the report had said.
 */

export interface Json {
  [name: string]: Json;
}
const NOTHING = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
export const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export interface Ran {
  readonly documents: RecordingDocuments;
  readonly usd: number;
}

export function ran(
  study: Study,
  settings: Partial<ReplaySettings>,
  seed: number,
  change: (trials: readonly PlannedTrial[]) => readonly PlannedTrial[] = (trials) => trials,
): Ran {
  const all: ReplaySettings = { ...DEFAULT_SETTINGS, resolution: "none", ...settings };
  const plan = planReplay(study, all, seed);
  const sign = study.goal === "Maximize" ? 1 : -1;
  const trials = runPlan({ ...plan, trials: change(plan.trials) }, all, sign, all.slots);
  return {
    documents: recordingDocuments(study, all, trials),
    usd: USD_PER_SECOND * trials.reduce((sum, trial) => sum + Math.floor(billableSeconds(trial)), 0),
  };
}

export function report(
  documents: RecordingDocuments,
  use: readonly HostUse[] | null = null,
): TuningJobReport {
  const observations = { ...parseDocuments(documents, [], NOTHING), instanceUse: use };
  return analyzed(observations).report.tuningJobs[0] as TuningJobReport;
}

export const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

/** Share of the cases in which what was really saved lies in the range that was told. */
export function heldShare(cases: readonly { told: Recommendation | undefined; saved: number }[]): number {
  const held = cases.filter(
    ({ told, saved }) =>
      told?.savingUsd && saved >= told.savingUsd.low - 0.01 && saved <= told.savingUsd.high + 0.01,
  );
  return held.length / cases.length;
}

/** Trainings of so many settings, each under one categorical hyperparameter of its own name. */
export function settingsOf(study: Study, count: number): Training[] {
  return study.trainings
    .slice(0, count)
    .map((training, index) => ({ ...training, hyperparameters: { variant: `v${index}` } }));
}

/** The same setting trained again: another machine, another seed of its weights. */
export function again(training: Training, random: ReturnType<typeof seededRandom>): Training {
  const pace = Math.exp(0.05 * random.normal());
  return {
    ...training,
    elapsed: training.elapsed.map((at) => at * pace),
    values: training.values.map((value) => (value === null ? null : value + 0.002 * random.normal())),
  };
}
