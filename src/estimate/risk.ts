import { quantile } from "simple-statistics";
import type { ClassifiedTrial } from "../model/trial.ts";
import type { TuningJob } from "../model/tuning-job.ts";
import { seededRandom } from "../stats/random.ts";
import { drawStudentT } from "../stats/student-t.ts";
import { type Band, bandOf } from "./risk/bands.ts";
import { calibrated, probabilityOfAny } from "./risk/calibration.ts";
import { type Match, matchedGain, probabilityBeyond, type Reference } from "./risk/match.ts";
import { plannedLength } from "./unstopped/length.ts";
import { type Progress, readProgress } from "./unstopped/progress.ts";

/** Whether stopping early may have cost the best model. */
export interface LostModelRisk {
  /** That at least one early-stopped trial would have ended better than the run's best; `null` where it cannot be told. */
  readonly probability: number | null;
  readonly band: Band | null;
  /** The same for each early-stopped trial, by name; those that cannot be told are absent. */
  readonly trials: ReadonlyMap<string, number>;
  /** By how much the best stopped trial would have passed the run's best at most (95 %), in the objective's unit; 0 or more. */
  readonly gainUpperBound: number | null;
  /** Why there is no probability. */
  readonly reason: string | null;
}

/** Finished trials that a stopped one is compared with, at most. */
const MOST_REFERENCES = 300;
const DRAWS = 400;
const SEED = 19_081_127;

/**
 * Probability that stopping early lost a better model: finished trials whose curves looked alike at the same step tell what a
 * stopped one would have gained, and a calibration on replayed tuning jobs makes the probabilities mean what they say.
 * Trials of different definitions are never compared. The result does not depend on the order of the trials.
 */
export function lostModelRisk(job: TuningJob, trials: readonly ClassifiedTrial[]): LostModelRisk {
  const ordered = [...trials].sort(
    (a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const stoppedCount = ordered.filter(({ outcome }) => outcome === "earlyStopped").length;
  if (stoppedCount === 0) return untold("no trial was stopped early");
  const found: Outlook[] = [];
  for (const name of new Set(ordered.map(({ definitionName }) => definitionName))) {
    found.push(
      ...outlooks(
        job,
        ordered.filter(({ definitionName }) => definitionName === name),
      ),
    );
  }
  if (found.length === 0) {
    const completed = ordered.filter(
      ({ outcome, objective }) => outcome === "completed" && objective !== null,
    );
    return untold(
      completed.length === 0
        ? "no trial finished, so there is no best model to compare with"
        : "there are no objective curves to compare stopped trials with finished ones",
    );
  }
  const probability = probabilityOfAny(found.map((outlook) => outlook.probability));
  return {
    probability,
    band: bandOf(probability),
    trials: new Map(found.map((outlook) => [outlook.name, outlook.probability])),
    gainUpperBound: gainUpperBound(found),
    reason: null,
  };
}

const untold = (reason: string): LostModelRisk => ({
  probability: null,
  band: null,
  trials: new Map(),
  gainUpperBound: null,
  reason,
});

/** What is expected of one stopped trial. */
interface Outlook {
  readonly name: string;
  readonly probability: number;
  readonly incumbent: number;
  /** Last value, larger is better; `NaN` where it diverged. */
  readonly value: number;
  readonly match: Match | null;
}

function outlooks(job: TuningJob, trials: readonly ClassifiedTrial[]): Outlook[] {
  const definition =
    job.definitions.find(({ name }) => name === trials[0]?.definitionName) ?? job.definitions[0];
  const sign = (definition?.objective ?? job.objective)?.goal === "Minimize" ? -1 : 1;
  const read = (outcome: ClassifiedTrial["outcome"]): Progress[] =>
    trials.flatMap((trial) =>
      trial.outcome === outcome ? (readProgress(trial, sign, definition?.checkpointed ?? false) ?? []) : [],
    );
  const finished = read("completed");
  const stopped = read("earlyStopped").filter(({ steps }) => steps > 0);
  const length = plannedLength(job, finished, [...finished, ...stopped]);
  const references = finished.flatMap((progress) => {
    const final = finalValue(progress, sign);
    return Number.isFinite(final) ? [{ progress, values: progress.values, final }] : [];
  });
  const incumbent = Math.max(...references.map(({ final }) => final));
  if (!Number.isFinite(incumbent)) return [];
  return stopped.map((progress): Outlook => {
    const { steps, values, trial } = progress;
    const value = finalValue(progress, sign);
    const base = { name: trial.name, incumbent, value };
    if (!Number.isFinite(value)) return { ...base, probability: 0, match: null };
    const longer = references.filter(
      (of) => of.progress.steps > steps && Number.isFinite(of.values[steps - 1]),
    );
    if (longer.length < 3) return { ...base, probability: 1 / (2 * references.length), match: null };
    const compared = thinned(longer, MOST_REFERENCES);
    const match = matchedGain(values, steps, compared);
    const planned = length?.steps(progress) ?? Math.max(...longer.map((of) => of.progress.steps));
    const rank = rankProbability(value, steps, incumbent, compared, references.length);
    return {
      ...base,
      match,
      probability: calibrated(probabilityBeyond(incumbent, value, match), rank, steps / planned),
    };
  });
}

/** Share of the finished trials no better at this step that reached the incumbent in the end. */
function rankProbability(
  value: number,
  step: number,
  incumbent: number,
  references: readonly Reference[],
  completed: number,
): number {
  const noBetter = references.filter((of) => (of.values[step - 1] as number) <= value);
  const reached = noBetter.filter(({ final }) => final >= incumbent).length;
  return (reached + 1 / (completed + 1)) / (noBetter.length + 1);
}

/** What SageMaker recorded as the final objective, or the last point of the curve; signed so that larger is better. */
function finalValue({ trial, values }: Progress, sign: 1 | -1): number {
  const last = values.at(-1) ?? Number.NaN;
  if (trial.objective === null) return values.length > 0 ? last : Number.NaN;
  return Number.isFinite(last) || values.length === 0 ? sign * trial.objective : Number.NaN;
}

function gainUpperBound(found: readonly Outlook[]): number {
  const random = seededRandom(SEED);
  const likely = found.filter(({ match, probability }) => match !== null && probability > 1e-4);
  const most = Array.from({ length: DRAWS }, () => {
    let best = 0;
    for (const { match, value, incumbent } of likely) {
      if (!match) continue;
      const end = value + match.gain + Math.sqrt(match.variance) * drawStudentT(random, 5);
      best = Math.max(best, end - incumbent);
    }
    return best;
  });
  return quantile(most, 0.95);
}

function thinned<T>(rows: readonly T[], most: number): readonly T[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)] as T);
}
