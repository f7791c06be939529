import type { RecordingDocuments } from "../../src/collect/documents.ts";
import { recordingDocuments } from "./documents.ts";
import { type Plan, planReplay, type ReplaySettings } from "./plan.ts";
import { billableSeconds, type ReplayedTrial, runPlan, trainingSeconds } from "./run.ts";
import type { Study } from "./trainings.ts";

/** What a replay knows and a real tuning job never tells. Seconds; instance-seconds where billable. */
export interface Truth {
  readonly timeScale: number;
  readonly actual: { readonly billableSeconds: number; readonly wallClockSeconds: number };
  readonly unstopped: {
    readonly billableSeconds: number;
    /** On each instance, all trials together. */
    readonly trainingSeconds: number;
    readonly wallClockSeconds: number;
  };
  readonly sequential: { readonly wallClockSeconds: number };
  readonly sequentialUnstopped: { readonly wallClockSeconds: number };
  /** Best final objective of the trials that completed, and whether a stopped one would have passed it. */
  readonly bestObjective: number | null;
  readonly betterModelLost: boolean;
  readonly stoppedTrials: readonly StoppedTruth[];
}

export interface StoppedTruth {
  readonly name: string;
  /** Seconds on each instance as it ran, and had nothing stopped it. */
  readonly seconds: number;
  readonly unstoppedSeconds: number;
  readonly unstoppedBillableSeconds: number;
  readonly finalObjective: number | null;
}

export interface Replay {
  readonly documents: RecordingDocuments;
  readonly truth: Truth;
}

/** Replays a study as a tuning job. The same seed gives the same tuning job. */
export function replay(study: Study, settings: ReplaySettings, seed: number): Replay {
  const sign = study.goal === "Maximize" ? 1 : -1;
  const plan = planReplay(study, settings, seed);
  const trials = runPlan(plan, settings, sign, settings.slots);
  return {
    documents: recordingDocuments(study, settings, trials),
    truth: truthOf(plan, settings, sign, trials),
  };
}

function truthOf(
  plan: Plan,
  settings: ReplaySettings,
  sign: number,
  trials: readonly ReplayedTrial[],
): Truth {
  const unstopped = runPlan(plan, settings, sign, settings.slots, undefined, null);
  const ran = new Map(trials.map((trial) => [trial.planned.name, trial.endedAt - trial.startedAt]));
  const whole = new Map(unstopped.map((trial) => [trial.planned.name, trial.endedAt - trial.startedAt]));
  const wholeTraining = new Map(unstopped.map((trial) => [trial.planned.name, trainingSeconds(trial)]));
  const finals = trials.flatMap((trial) => {
    const value = trial.outcome === "completed" ? trial.planned.values.at(-1) : null;
    return value === null || value === undefined ? [] : [sign * value];
  });
  const best = finals.length > 0 ? finals.reduce((a, b) => Math.max(a, b)) : null;
  const stoppedTrials = trials
    .filter((trial) => trial.outcome === "stopped")
    .map((trial) => {
      const { name, billableRatio, values } = trial.planned;
      const unstoppedSeconds = wholeTraining.get(name) ?? 0;
      return {
        name,
        seconds: trainingSeconds(trial),
        unstoppedSeconds,
        unstoppedBillableSeconds: settings.instanceCount * billableRatio * unstoppedSeconds,
        finalObjective: values.at(-1) ?? null,
      };
    });
  const clock = (of: readonly ReplayedTrial[]): number =>
    of.reduce((end, trial) => Math.max(end, trial.endedAt), 0) - Date.parse(settings.startAt) / 1000;
  return {
    timeScale: plan.timeScale,
    actual: { billableSeconds: billable(trials, settings), wallClockSeconds: clock(trials) },
    unstopped: {
      billableSeconds: billable(unstopped, settings),
      trainingSeconds: unstopped.reduce((sum, trial) => sum + trainingSeconds(trial), 0),
      wallClockSeconds: clock(unstopped),
    },
    sequential: { wallClockSeconds: clock(runPlan(plan, settings, sign, 1, ran)) },
    sequentialUnstopped: { wallClockSeconds: clock(runPlan(plan, settings, sign, 1, whole)) },
    bestObjective: best === null ? null : sign * best,
    betterModelLost: stoppedTrials.some(
      (trial) => trial.finalObjective !== null && best !== null && sign * trial.finalObjective > best,
    ),
    stoppedTrials,
  };
}

function billable(trials: readonly ReplayedTrial[], settings: ReplaySettings): number {
  return trials.reduce((sum, trial) => sum + settings.instanceCount * billableSeconds(trial), 0);
}
