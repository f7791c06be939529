import type { ClassifiedTrial } from "../../model/trial.ts";
import type { TuningJob } from "../../model/tuning-job.ts";
import { hypergeometricTail } from "../../stats/hypergeometric.ts";

/** A side of a hyperparameter's range, or one of its values, in which trials failed. */
export interface FailureRegion {
  readonly parameter: string;
  /** `=` a value, or everything from (`>=`) or up to (`<=`) a number. */
  readonly side: "=" | ">=" | "<=";
  readonly value: string;
  /** Failed trials of the group inside, and all trials inside. */
  readonly failed: number;
  readonly trials: number;
}

const FEWEST_FAILED = 3;
/** Of the trials inside, at least this share failed, and of those that failed this share lies inside. */
const LEAST_RATE = 0.5;
const LEAST_CAUGHT = 0.8;
/** That failures fall so by chance, all cuts that were tried taken together (Bonferroni). */
const UNLIKELY = 0.01;

interface Cut extends FailureRegion {
  readonly gain: number;
}

/** The cut of one hyperparameter that tells failed trials from the others best, where it is clear. */
export function failureRegion(
  job: TuningJob,
  failed: readonly ClassifiedTrial[],
  others: readonly ClassifiedTrial[],
): FailureRegion | null {
  if (failed.length < FEWEST_FAILED) return null;
  const all = [
    ...failed.map((trial) => ({ trial, failed: 1 })),
    ...others.map((trial) => ({ trial, failed: 0 })),
  ];
  const [definition] = job.definitions;
  if (!definition || job.definitions.length > 1) return null;
  let tried = 0;
  let best: Cut | null = null;
  for (const { kind, name } of definition.ranges) {
    const found = all.flatMap(({ trial, failed: one }) => {
      const text = trial.hyperparameters[name];
      return text === undefined ? [] : [{ text, failed: one }];
    });
    const cuts = kind === "categorical" ? values(name, found) : sides(name, found);
    tried += cuts.length;
    for (const cut of cuts) if (!best || cut.gain > best.gain) best = cut;
  }
  if (!best || best.failed < LEAST_RATE * best.trials || best.failed < LEAST_CAUGHT * failed.length)
    return null;
  const chance = hypergeometricTail(best.failed, failed.length, best.trials, all.length) * tried;
  const { gain: _, ...region } = best;
  return chance <= UNLIKELY ? region : null;
}

interface Found {
  readonly text: string;
  readonly failed: number;
}

function values(parameter: string, found: readonly Found[]): Cut[] {
  const total = sum(found);
  return [...Map.groupBy(found, ({ text }) => text)].map(([value, inside]) => {
    const failed = sum(inside);
    return {
      parameter,
      side: "=",
      value,
      failed,
      trials: inside.length,
      gain: gain(failed, inside.length, total, found.length),
    };
  });
}

function sides(parameter: string, found: readonly Found[]): Cut[] {
  const sorted = found
    .map(({ text, failed }) => ({ text, failed, value: Number(text) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  const [n, total] = [sorted.length, sum(sorted)];
  const cuts: Cut[] = [];
  let below = 0;
  for (const [i, { failed }] of sorted.entries()) {
    below += failed;
    const [here, next] = [sorted[i], sorted[i + 1]];
    if (!here || !next || here.value === next.value) continue;
    const count = i + 1;
    const low = { parameter, side: "<=" as const, value: here.text, failed: below, trials: count };
    const high = {
      parameter,
      side: ">=" as const,
      value: next.text,
      failed: total - below,
      trials: n - count,
    };
    cuts.push({ ...low, gain: gain(low.failed, low.trials, total, n) });
    cuts.push({ ...high, gain: gain(high.failed, high.trials, total, n) });
  }
  return cuts;
}

function sum(found: readonly { readonly failed: number }[]): number {
  return found.reduce((all, { failed }) => all + failed, 0);
}

/** How far failures inside exceed what chance puts there, in standard deviations. */
function gain(failed: number, inside: number, total: number, n: number): number {
  const rate = total / n;
  const variance = (inside * rate * (1 - rate) * (n - inside)) / Math.max(1, n - 1);
  return variance > 0 ? (failed - inside * rate) / Math.sqrt(variance) : 0;
}
