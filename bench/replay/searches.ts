import type { RecordingDocuments } from "../../src/collect/documents.ts";
import { recordingDocuments } from "./documents.ts";
import { type Plan, planReplay, type ReplaySettings } from "./plan.ts";
import { runPlan } from "./run.ts";
import type { Study } from "./trainings.ts";

/** USD per instance-hour of the types that replays run on. */
export const RATES = { "ml.m5.xlarge": 0.23, "ml.m4.xlarge": 0.2 };

/** How a search is set. */
export interface SearchSettings {
  readonly trials: number;
  readonly slots: number;
  /** By the median rule of the replay; Hyperband stops trials in any case. */
  readonly stopped: boolean;
  readonly spot: boolean;
}

/** What a search came to, as AWS records it. */
export interface Recorded {
  readonly trials: number;
  readonly costUsd: number;
  /** Billed intervals of all trials together, in seconds. */
  readonly trialSeconds: number;
  readonly wallClockSeconds: number;
  /** `null` where no trial gave an objective. */
  readonly bestObjective: number | null;
}

/** Past runs of a tuner and the one after them: no training is in two of them. */
export interface Searches {
  readonly past: readonly RecordingDocuments[];
  /** Trainings that are left for the next search. */
  readonly left: number;
  readonly next: (search: SearchSettings) => Recorded;
}

/**
 * The same seed gives the same searches, and the next one meets its trainings in the same order however it is set.
 *
 * @param runs how the past ones were set.
 */
export function searchesOf(
  study: Study,
  settings: ReplaySettings,
  runs: readonly SearchSettings[],
  seed: number,
): Searches {
  const whole = { ...settings, trials: study.trainings.length };
  const spent = runs.reduce((sum, { trials }) => sum + trials, 0);
  const replayed = (search: SearchSettings, from: number, name: string): RecordingDocuments => {
    const of = { ...whole, name, slots: search.slots, rule: search.stopped ? settings.rule : null };
    const set = search.spot ? of : { ...of, spot: null };
    // One plan of all trainings: trials of all searches are then stretched by the same factor.
    const plan = planReplay(study, set, seed);
    return run(study, set, { ...plan, trials: plan.trials.slice(from, from + search.trials) });
  };
  let from = 0;
  const past = runs.map((search, index) => {
    from += search.trials;
    return replayed(search, from - search.trials, `${settings.name}-past-${index + 1}`);
  });
  return {
    past,
    left: study.trainings.length - spent,
    next: (search) => recorded(replayed(search, spent, `${settings.name}-next`)),
  };
}

function run(study: Study, settings: ReplaySettings, plan: Plan): RecordingDocuments {
  const sign = study.goal === "Minimize" ? -1 : 1;
  return recordingDocuments(study, settings, runPlan(plan, settings, sign, settings.slots));
}

interface Trial {
  readonly BillableTimeInSeconds: number;
  readonly TrainingStartTime: string;
  readonly TrainingEndTime: string;
  readonly ResourceConfig: { readonly InstanceType: keyof typeof RATES; readonly InstanceCount: number };
}

interface TuningJob {
  readonly CreationTime: string;
  readonly HyperParameterTuningEndTime: string;
  readonly BestTrainingJob?: {
    readonly FinalHyperParameterTuningJobObjectiveMetric?: { readonly Value: number };
  };
}

/** Read off what AWS prints, without the code that is measured. */
export function recorded({ tuningJob, trainingJobs }: RecordingDocuments): Recorded {
  const job = tuningJob as TuningJob;
  const trials = (trainingJobs as { Results: { TrainingJob: Trial }[] }).Results.map(
    ({ TrainingJob }) => TrainingJob,
  );
  const costs = trials.map(
    ({ BillableTimeInSeconds, ResourceConfig: { InstanceType, InstanceCount } }) =>
      (BillableTimeInSeconds * InstanceCount * RATES[InstanceType]) / 3600,
  );
  return {
    trials: trials.length,
    costUsd: costs.reduce((sum, cost) => sum + cost, 0),
    trialSeconds: trials.reduce(
      (sum, trial) => sum + seconds(trial.TrainingStartTime, trial.TrainingEndTime),
      0,
    ),
    wallClockSeconds: seconds(job.CreationTime, job.HyperParameterTuningEndTime),
    bestObjective: job.BestTrainingJob?.FinalHyperParameterTuningJobObjectiveMetric?.Value ?? null,
  };
}

function seconds(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
