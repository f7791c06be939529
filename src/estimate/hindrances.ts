import { median } from "simple-statistics";
import { counted } from "../model/counted.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { longestPlannedEpochs } from "./planned-epochs.ts";
import type { Course } from "./policy/policy.ts";

/** Why early stopping was on and stopped nothing. */
export interface Hindrance {
  readonly id:
    | "several-definitions"
    | "hyperband-excludes-it"
    | "metric-name"
    | "no-objective"
    | "no-curve"
    | "one-point"
    | "not-each-epoch"
    | "too-short"
    | "too-few-finished";
  readonly cause: string;
  readonly remedy: string;
}

/** Epochs that a rule has to see before a trial can be told from others, and trials that its cautious start waits for. */
const FEWEST_EPOCHS = 3;
const FEWEST_FINISHED = 10;
/** The service's own notebook sees a benefit from about four minutes of training on. */
const SHORT_SECONDS = 240;

/** What kept early stopping from acting, the firmest reason first; empty where it was off, acted, or nothing hindered it. */
export function hindrances(job: TuningJob, courses: readonly Course[]): Hindrance[] {
  const hyperband = job.strategy === "Hyperband";
  const on = hyperband || job.earlyStoppingType === "Auto";
  if (!on || courses.length === 0 || courses.some(({ trial }) => trial.outcome === "earlyStopped")) return [];
  const found: Hindrance[] = [];
  if (job.definitions.length > 1)
    found.push({
      id: "several-definitions",
      cause: `The tuning job has ${job.definitions.length} training job definitions; early stopping acts only where there is one.`,
      remedy: "Tune each algorithm in a tuning job of its own.",
    });
  if (hyperband && job.earlyStoppingType === "Auto")
    found.push({
      id: "hyperband-excludes-it",
      cause: "Hyperband stops trials itself and excludes the flag.",
      remedy: "Set TrainingJobEarlyStoppingType to Off.",
    });
  const signal = noSignal(job, courses) ?? tooLittle(job, courses);
  return signal ? [...found, signal] : found;
}

/** The objective did not arrive, or not as a curve. */
function noSignal(job: TuningJob, courses: readonly Course[]): Hindrance | null {
  const ended = courses.filter(({ trial }) => trial.outcome !== "failed" && trial.outcome !== "running");
  if (ended.length === 0) return null;
  if (ended.every(({ trial, progress }) => trial.objective === null && !progress)) return noObjective(job);
  const curves = ended.filter(({ progress }) => progress);
  if (curves.length === 0)
    return {
      id: "no-curve",
      cause: "No objective curve was read, so it cannot be told what the rule saw.",
      remedy:
        "Read the curves (`objective-curves: auto`, with `cloudwatch:GetMetricData` in the role); if there are none, print the objective after each epoch.",
    };
  return null;
}

/** Why no trial has an objective, as far as the definitions tell. */
export function noObjective(job: TuningJob): Hindrance {
  const wanted = job.objective?.metric;
  const names = [...new Set(job.definitions.flatMap((of) => of.metricDefinitions.map(({ name }) => name)))];
  if (wanted !== undefined && names.length > 0 && !names.includes(wanted))
    return {
      id: "metric-name",
      cause: `The tuning job optimises ${wanted}, and the metric definitions name only ${names.join(", ")}.`,
      remedy: `Give the objective and a metric definition the same name.`,
    };
  return {
    id: "no-objective",
    cause: "No trial left an objective: the metric's regular expression matched nothing in the logs.",
    remedy: "Test the metric definition's Regex on a line of a trial's log.",
  };
}

/** The objective arrived, but gave a rule too little to judge by. Only finished trials tell how often it is emitted. */
function tooLittle(job: TuningJob, courses: readonly Course[]): Hindrance | null {
  const seen = courses.flatMap(({ trial, progress }) =>
    progress && trial.outcome === "completed" ? { trial, progress } : [],
  );
  if (seen.length === 0) return tooFewFinished(courses);
  const steps = median(seen.map(({ progress }) => progress.steps));
  if (steps <= 1)
    return {
      id: "one-point",
      cause: "Trials emitted their objective once, at their end.",
      remedy: "Print the objective after each epoch, and match it with the metric definition.",
    };
  const epochs = seen.flatMap(({ trial }) => longestPlannedEpochs(job, trial) ?? []);
  const planned = epochs.length > 0 ? median(epochs) : null;
  if (planned !== null && steps <= planned / 2)
    return {
      id: "not-each-epoch",
      cause: `Trials emitted their objective ${Math.round(steps)} times in ${planned} epochs.`,
      remedy: "Print the objective after each epoch: the rule judges a trial only when a value arrives.",
    };
  const trained = median(seen.map(({ progress }) => progress.trained));
  if (steps < FEWEST_EPOCHS || trained < SHORT_SECONDS)
    return {
      id: "too-short",
      cause: `Trials trained for ${counted(Math.round(trained), "second")} and emitted ${counted(Math.round(steps), "value")}: they end before a rule has seen ${FEWEST_EPOCHS} epochs and acted.`,
      remedy: "Nothing to gain here: early stopping pays from trainings of several minutes on.",
    };
  return tooFewFinished(courses);
}

function tooFewFinished(courses: readonly Course[]): Hindrance | null {
  const ends = courses
    .flatMap(({ trial }) => (trial.outcome === "completed" ? (trial.endedAt ?? []) : []))
    .sort((a, b) => a - b);
  const enough = ends[FEWEST_FINISHED - 1];
  const after = courses.filter(({ trial }) => enough !== undefined && (trial.endedAt ?? 0) > enough).length;
  if (after > 0) return null;
  return {
    id: "too-few-finished",
    cause: `${ends.length === 0 ? "No trial" : counted(ends.length, "trial")} finished${enough === undefined ? "" : ", all others had ended by then"}: a cautious rule waits for about ${FEWEST_FINISHED} (SageMaker does not document how many).`,
    remedy: "With this few finished trials, or this many at once, expect nothing from early stopping.",
  };
}
