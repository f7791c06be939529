import { mean } from "simple-statistics";
import type { ClassifiedTrial } from "../src/model/trial.ts";
import type { TuningJob } from "../src/model/tuning-job.ts";

/** Saved seconds of all early-stopped trials, as something simpler than ours would say; `null` where it cannot. */
export type Baseline = (job: TuningJob, trials: readonly ClassifiedTrial[]) => number | null;

const seconds = (trial: ClassifiedTrial): number => (trial.endedAt ?? 0) - (trial.startedAt ?? 0);
const of = (trials: readonly ClassifiedTrial[], outcome: ClassifiedTrial["outcome"]): ClassifiedTrial[] =>
  trials.filter((trial) => trial.outcome === outcome && trial.startedAt !== null && trial.endedAt !== null);

/** Every stopped trial would have run as long as the average completed one. */
export const meanOfCompleted: Baseline = (_job, trials) => {
  const completed = of(trials, "completed");
  if (completed.length === 0) return null;
  const usual = mean(completed.map(seconds));
  return of(trials, "earlyStopped").reduce((sum, trial) => sum + Math.max(0, usual - seconds(trial)), 0);
};

/** Conditional mean of the Kaplan-Meier curve beyond the moment of the stop, stopped trials censored. */
export const kaplanMeier: Baseline = (_job, trials) => {
  const ends = [...of(trials, "completed"), ...of(trials, "earlyStopped")]
    .map((trial) => ({ at: seconds(trial), died: trial.outcome === "completed" }))
    .sort((a, b) => a.at - b.at);
  if (!ends.some((end) => end.died)) return null;
  let survival = 1;
  const steps: { at: number; mass: number }[] = [];
  for (const [index, end] of ends.entries()) {
    if (!end.died) continue;
    const mass = survival / (ends.length - index);
    steps.push({ at: end.at, mass });
    survival -= mass;
  }
  return of(trials, "earlyStopped").reduce((sum, trial) => {
    const beyond = steps.filter((step) => step.at > seconds(trial));
    const mass = beyond.reduce((all, step) => all + step.mass, 0);
    if (mass === 0) return sum;
    return sum + beyond.reduce((all, step) => all + step.mass * step.at, 0) / mass - seconds(trial);
  }, 0);
};

/** The trial's mean pace so far, times the steps of the longest completed trial (or the declared number). */
export const plainPace: Baseline = (job, trials) => {
  const counts = (trial: ClassifiedTrial): number =>
    trial.curve?.points.reduce((sum, point) => sum + point.count, 0) ?? 0;
  const declared = Object.entries(job.definitions[0]?.staticHyperparameters ?? {}).find(([name]) =>
    /epoch|num_round/.test(name),
  )?.[1];
  const planned = declared ? Number(declared) : Math.max(0, ...of(trials, "completed").map(counts));
  if (planned === 0) return null;
  let saved = 0;
  for (const trial of of(trials, "earlyStopped")) {
    const steps = counts(trial);
    const training = trial.phases.find((phase) => phase.status === "Training");
    if (steps === 0 || !training) return null;
    const trained = (training.endedAt ?? 0) - training.startedAt;
    saved += Math.max(0, (trained / steps) * (planned - steps));
  }
  return saved;
};
