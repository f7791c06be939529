import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import { plannedLength } from "../unstopped/length.ts";
import { type Progress, readProgress } from "../unstopped/progress.ts";
import { equivalentStep } from "./equivalent-step.ts";
import { type Match, matchedGain, probabilityBeyond, type Reference } from "./match.ts";

/** What is known of one stopped trial's chance to have passed the incumbent: the best final among completed trials. */
export interface Outlook {
  readonly name: string;
  /** Final value of the incumbent, and last value of the trial; larger is better. */
  readonly incumbent: number;
  readonly value: number;
  /** Its last value was not finite: it cannot win. */
  readonly diverged: boolean;
  /** Completed trials with a final value. */
  readonly completed: number;
  /** `null` where the trial diverged, shows no curve, or no completed trial went further. */
  readonly evidence: Evidence | null;
}

/** The four things that the probability is told from; none depends on the objective's unit. */
export interface Evidence {
  readonly match: Match;
  /** Probability that the last value plus the gain of finished trials of a similar shape passes the incumbent. */
  readonly matched: number;
  /** Completed trials with a final value. */
  readonly completed: number;
  /** Step at which completed trials were as good, over the trial's own step. */
  readonly equivalent: number;
  /** Share of the planned steps. */
  readonly progress: number;
}

/** Finished trials that a stopped one is compared with, at most, and comparisons of all of them together, about. */
const MOST_REFERENCES = 300;
const FEWEST_REFERENCES = 60;
const COMPARISONS = 300_000;

/** Outlooks of the early-stopped trials of one definition; empty where none can be compared with a completed one. */
export function outlooks(job: TuningJob, trials: readonly ClassifiedTrial[]): Outlook[] {
  const definition =
    job.definitions.find(({ name }) => name === trials[0]?.definitionName) ?? job.definitions[0];
  const sign = (definition?.objective ?? job.objective)?.goal === "Minimize" ? -1 : 1;
  const read = (outcome: ClassifiedTrial["outcome"]): Progress[] =>
    trials.flatMap((trial) =>
      trial.outcome === outcome ? (readProgress(trial, sign, definition?.checkpointed ?? false) ?? []) : [],
    );
  const finished = read("completed");
  const stopped = read("earlyStopped");
  const length = plannedLength(job, finished, [...finished, ...stopped]);
  const references = finished.flatMap((progress): Reference[] => {
    const final = finalValue(progress, sign);
    return Number.isFinite(final)
      ? [{ values: progress.values, best: bestSoFar(progress.values), final }]
      : [];
  });
  const [first] = references;
  if (!first || stopped.every(({ steps }) => steps === 0)) return [];
  const best = references.reduce((a, b) => (b.final > a.final ? b : a), first);
  const mostCompared = Math.floor(COMPARISONS / Math.max(1, stopped.length));
  const most = Math.min(MOST_REFERENCES, Math.max(FEWEST_REFERENCES, mostCompared));
  const longerThan = new Map<number, readonly Reference[]>();
  const compareAt = (step: number): readonly Reference[] => {
    const known = longerThan.get(step);
    if (known) return known;
    const longer = references.filter((of) => of.values.length > step && Number.isFinite(of.values[step - 1]));
    const compared = thinned(longer, most);
    longerThan.set(step, compared);
    return compared;
  };
  return stopped.map((progress): Outlook => {
    const { steps, values, trial } = progress;
    const value = finalValue(progress, sign);
    const diverged = steps > 0 && !Number.isFinite(value);
    const base = {
      name: trial.name,
      incumbent: best.final,
      value,
      diverged,
      completed: references.length,
      evidence: null,
    };
    if (diverged || steps === 0) return base;
    const compared = compareAt(steps);
    if (compared.length === 0) return base;
    const match = matchedGain(values, steps, compared);
    const planned =
      length?.steps(progress) ?? compared.reduce((most, of) => Math.max(most, of.values.length), 0);
    const evidence = {
      match,
      matched: probabilityBeyond(best.final, value, match),
      completed: references.length,
      equivalent: equivalentStep(value, steps, best, compared),
      progress: Math.min(1, steps / planned),
    };
    return { ...base, evidence };
  });
}

/** What SageMaker recorded as the final objective, or the last point of the curve; signed so that larger is better. */
function finalValue({ trial, values }: Progress, sign: 1 | -1): number {
  const last = values.at(-1) ?? Number.NaN;
  if (trial.objective === null) return values.length > 0 ? last : Number.NaN;
  return Number.isFinite(last) || values.length === 0 ? sign * trial.objective : Number.NaN;
}

/** A value that is not a number is never the best. */
function bestSoFar(values: Float64Array): Float64Array {
  let best = Number.NEGATIVE_INFINITY;
  return values.map((value) => {
    if (value > best) best = value;
    return best;
  });
}

function thinned<T>(rows: readonly T[], most: number): readonly T[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)] as T);
}
