import type { ClassifiedTrial } from "../model/trial.ts";
import { signOf, type TuningJob } from "../model/tuning-job.ts";
import { type Band, bandOf } from "./risk/bands.ts";
import { probabilitiesOf, probabilityOfAny } from "./risk/calibration.ts";
import { gainUpperBound } from "./risk/gain.ts";
import { type Outlook, outlooks } from "./risk/outlook.ts";
import { metricBounds } from "./search-length/metric-bounds.ts";

/** Whether stopping early may have cost the best model. */
export interface LostModelRisk {
  /**
   * Probability that at least one early-stopped trial would have ended better than the run's best: 0 where none was
   * stopped or the metric has nothing better, `null` where it is not known.
   */
  readonly probability: number | null;
  /** `null` where there is no probability, or no stopped trial. */
  readonly band: Band | null;
  /** The same for each early-stopped trial, by name; without those of which it is not known. */
  readonly trials: ReadonlyMap<string, number>;
  /**
   * Upper bound (95 %) of how much better than the run's best the best stopped trial would have been, in the
   * objective's unit; 0 or more.
   */
  readonly gainUpperBound: number | null;
  /** Why there is no probability, or how it is known to be 0 beforehand. */
  readonly reason: string | null;
}

/**
 * Probability that stopping early lost a better model. It depends on how a trial ranked among the others where it was
 * stopped, on how well the ranks at that step predict those at the end, and on how trials with similar
 * hyperparameters ended; it is calibrated on replayed tuning jobs. Trials of different definitions are never
 * compared. The result does not depend on the order of the trials.
 */
export function lostModelRisk(job: TuningJob, trials: readonly ClassifiedTrial[]): LostModelRisk {
  const stoppedCount = trials.filter(({ outcome }) => outcome === "earlyStopped").length;
  if (stoppedCount === 0)
    return { ...untold("no trial was stopped early"), probability: 0, gainUpperBound: 0 };
  const found = outlooks(job, trials);
  if (found.length === 0) {
    const completed = trials.filter(
      ({ outcome, objective }) => outcome === "completed" && objective !== null,
    );
    return untold(
      completed.length === 0
        ? "no trial finished, so there is no best model to compare with"
        : "there are no objective curves to compare stopped trials with finished ones",
    );
  }
  if (allAlike(trials)) return untold("every trial gave the same objective at every step");
  const room = roomAbove(found, job, trials);
  if (room <= 0)
    return {
      ...untold("the best objective is the best that its metric can be"),
      probability: 0,
      trials: new Map(found.map(({ name }) => [name, 0])),
      gainUpperBound: 0,
    };
  const probabilities = probabilitiesOf(found);
  const probability = probabilityOfAny(probabilities);
  return {
    probability,
    band: bandOf(probability),
    trials: new Map(found.map(({ name }, i) => [name, probabilities[i] ?? 0])),
    gainUpperBound: Math.min(gainUpperBound(found, probabilities), room),
    reason: null,
  };
}

/** What the metric leaves above the best, as far as its name tells. */
function roomAbove(
  found: readonly Outlook[],
  { objective }: TuningJob,
  trials: readonly ClassifiedTrial[],
): number {
  const seen = trials.flatMap((trial) => trial.objective ?? []);
  const { low, high } = metricBounds(objective?.metric ?? "", seen);
  const most = signOf(objective?.goal) === 1 ? high : -low;
  return most - found.reduce((least, { incumbent }) => Math.min(least, incumbent), Number.POSITIVE_INFINITY);
}

/** Whether no trial was ever seen to differ from another, so that none can be told to be better. */
function allAlike(trials: readonly ClassifiedTrial[]): boolean {
  const seen = trials.flatMap(({ objective, curve }) => [
    objective ?? [],
    ...(curve?.points ?? []).map(({ minimum, maximum }) => [minimum, maximum]),
  ]);
  return new Set(seen.flat()).size === 1;
}

const untold = (reason: string): LostModelRisk => ({
  probability: null,
  band: null,
  trials: new Map(),
  gainUpperBound: null,
  reason,
});
