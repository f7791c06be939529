import { type ClassifiedTrial, inLaunchOrder } from "../../model/trial.ts";
import { definitionOf, signIn, type TuningJob } from "../../model/tuning-job.ts";
import { placeSteps } from "./place-steps.ts";
import { type Progress, ranAsPlanned, type StopLag } from "./progress.ts";
import { ranUntil } from "./run-on.ts";
import { emittedAStep, look, type Readable } from "./seen.ts";

/** How the trials of a tuning job went through their steps. */
export interface Reading {
  /** Those that ran as planned, then the others, each in launch order; without those that have no billed interval. */
  readonly progress: ReadonlyMap<ClassifiedTrial, Progress>;
  readonly stopLag: StopLag;
}

/**
 * Cached by the list of trials, which is never changed in place: every estimate of a report asks for the same
 * reading.
 */
const known = new WeakMap<
  readonly ClassifiedTrial[],
  { readonly job: TuningJob; readonly reading: Reading }
>();

/** Reads all trials of a tuning job together: where steps are only counted, trials help to place each other's. */
export function readTogether(job: TuningJob, trials: readonly ClassifiedTrial[]): Reading {
  const found = known.get(trials);
  if (found?.job === job) return found.reading;
  const reading = readAnew(job, trials);
  known.set(trials, { job, reading });
  return reading;
}

function readAnew(job: TuningJob, trials: readonly ClassifiedTrial[]): Reading {
  const readable = inLaunchOrder(trials).map((trial): Readable => {
    const name = trial.definitionName;
    return { trial, sign: signIn(job, name), checkpointed: definitionOf(job, name)?.checkpointed ?? false };
  });
  const byDefinition = Map.groupBy(readable, ({ trial }) => trial.definitionName);
  const seen = [...byDefinition.values()].flatMap((own) => {
    const emitted = emittedAStep(own.filter(({ trial }) => ranAsPlanned(trial)));
    const looked = own.flatMap((each) => look(each, emitted) ?? []);
    const until = ranUntil(looked);
    return looked.map((each) => ({ ...each, until: until(each) }));
  });
  const { progress, stopLag } = placeSteps(seen.filter(({ trial }) => ranAsPlanned(trial)));
  // A trial that failed, or that somebody stopped, is unlike the others: it takes from them what a step is, and nothing else.
  const others = seen
    .filter(({ trial }) => !ranAsPlanned(trial))
    .flatMap((each) => placeSteps([each]).progress);
  return { progress: new Map([...progress, ...others].map((each) => [each.trial, each])), stopLag };
}
