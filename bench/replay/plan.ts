import { type Random, seededRandom } from "../../src/stats/random.ts";
import type { MedianRule } from "./median-rule.ts";
import type { Halving } from "./other-policies.ts";
import type { Study } from "./trainings.ts";

type Span = readonly [least: number, most: number];

/** How a study is replayed as a tuning job. Seconds are of the replayed job, after scaling. */
export interface ReplaySettings {
  readonly name: string;
  readonly trials: number;
  readonly slots: number;
  readonly strategy: "Bayesian" | "Random";
  readonly rule: MedianRule | null;
  /** Hyperband stops trials instead of the rule. */
  readonly hyperband: Halving | null;
  /** Median whole training is stretched to this many minutes. */
  readonly medianMinutes: number;
  readonly resolution: "exact" | "minute" | "none";
  /** Starting until the instances are there: not billed. */
  readonly startUp: Span;
  /** Data and image, before training: billed. */
  readonly download: Span;
  /** From the start of training to what the first step takes: the script loads its libraries and data. */
  readonly scriptStart: Span;
  /** From the step that condemns a trial to the beginning of its stop. */
  readonly stopLag: Span;
  /** The script does not listen to the stop: it trains on until it is killed. */
  readonly deaf: boolean;
  /** From the stop to its end, and the upload after it: billed. */
  readonly grace: Span;
  readonly upload: Span;
  /** From a trial's end to the next one's launch. */
  readonly gap: Span;
  readonly instanceType: string;
  /** A second type that about half of the trials get, and what a step takes there (1: as long as on the first). */
  readonly otherType: { readonly instanceType: string; readonly pace: number } | null;
  /** Every instance emits each value, and all of them are counted. */
  readonly instanceCount: number;
  readonly region: string;
  readonly spot: { readonly ratio: Span; readonly interruptions: number } | null;
  /** Trials that fail, after this share of their training. */
  readonly failures: number;
  /** The number of steps is tuned: each trial has its own, at least a third of the longest. */
  readonly tunedSteps: boolean;
  /** Share of the trials that share their machine for a while: a stretch of their steps takes two to three times as long. */
  readonly busy: number;
  /** The script stops by itself after this many steps without a new best. */
  readonly patience: number | null;
  /** `MaxRuntimeInSeconds` of each trial. The replay itself does not stop at it. */
  readonly maxRuntimeSeconds: number;
  readonly startAt: string;
}

export const DEFAULT_SETTINGS: ReplaySettings = {
  name: "replayed",
  trials: 50,
  slots: 4,
  strategy: "Random",
  rule: null,
  hyperband: null,
  medianMinutes: 20,
  resolution: "minute",
  startUp: [40, 110],
  download: [50, 100],
  scriptStart: [0, 0],
  stopLag: [1, 5],
  deaf: false,
  grace: [10, 60],
  upload: [5, 30],
  gap: [5, 90],
  instanceType: "ml.m5.xlarge",
  otherType: null,
  instanceCount: 1,
  region: "us-east-1",
  spot: null,
  failures: 0,
  tunedSteps: false,
  busy: 0,
  patience: null,
  maxRuntimeSeconds: 86_400,
  startAt: "2026-11-22T08:00:00Z",
};

/** One trial with everything about it that chance decides, drawn once so that every counterfactual meets the same trial. */
export interface PlannedTrial {
  readonly name: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  readonly instanceType: string;
  /** Seconds from the start of training to each step, with the start of the script. */
  readonly elapsed: readonly number[];
  readonly values: readonly (number | null)[];
  readonly startUp: number;
  readonly download: number;
  readonly grace: number;
  readonly upload: number;
  readonly gap: number;
  /** From the last step to the end of the training phase. */
  readonly lastStepToEnd: number;
  readonly stopLag: number;
  /** Billable over training seconds; 1 on demand. */
  readonly billableRatio: number;
  /** A spot interruption: seconds of training before it, and how long the instances were away. */
  readonly interruption: { readonly after: number; readonly away: number } | null;
  readonly failsAfter: number | null;
}

export interface Plan {
  readonly trials: readonly PlannedTrial[];
  readonly timeScale: number;
}

/** Draws a tuning job of a study: which configurations in which order, and their phases. */
export function planReplay(study: Study, settings: ReplaySettings, seed: number): Plan {
  const random = seededRandom(seed);
  const between = ([least, most]: Span): number => least + (most - least) * random.uniform();
  const order = shuffled(study.trainings, random).slice(0, settings.trials);
  const lengths = order.map((training) => training.elapsed.at(-1) ?? 0).sort((a, b) => a - b);
  const timeScale = (60 * settings.medianMinutes) / (lengths[Math.floor(lengths.length / 2)] ?? 1);
  const failing = new Set(shuffled([...order.keys()], random).slice(0, settings.failures));
  const sign = study.goal === "Maximize" ? 1 : -1;
  const trials = order.map((training, index): PlannedTrial => {
    const declared = settings.tunedSteps
      ? Math.max(2, Math.round(training.elapsed.length * (1 / 3 + (2 / 3) * random.uniform())))
      : training.elapsed.length;
    const steps =
      settings.patience === null
        ? declared
        : patienceEnd(training.values.slice(0, declared), settings.patience, sign);
    const idle = training.elapsed.slice(0, steps).map((seconds) => seconds * timeScale);
    const steady = settings.busy > 0 && random.uniform() < settings.busy ? slowed(idle, random) : idle;
    const { otherType } = settings;
    const elsewhere = otherType !== null && random.uniform() < 0.5 ? otherType : null;
    const starts = settings.scriptStart[1] > 0 ? between(settings.scriptStart) : 0;
    const elapsed = steady.map((seconds) => starts + (elsewhere?.pace ?? 1) * seconds);
    const tuned = settings.tunedSteps ? { [study.stepsParameter ?? "num_round"]: String(declared) } : {};
    const spot = settings.spot;
    const total = elapsed.at(-1) ?? 0;
    const interrupted = spot !== null && random.uniform() < spot.interruptions;
    const after = total * (0.1 + 0.8 * random.uniform());
    const away = between([120, 600]);
    return {
      name: `${settings.name}-${String(index + 1).padStart(3, "0")}-${hex(random)}`,
      hyperparameters: { ...training.hyperparameters, ...tuned },
      instanceType: elsewhere?.instanceType ?? settings.instanceType,
      elapsed: interrupted ? elapsed.map((seconds) => (seconds > after ? seconds + away : seconds)) : elapsed,
      values: training.values.slice(0, steps),
      startUp: between(settings.startUp),
      download: between(settings.download),
      grace: between(settings.grace),
      upload: between(settings.upload),
      gap: between(settings.gap),
      lastStepToEnd: between([0.5, 2.5]),
      stopLag: between(settings.stopLag),
      billableRatio: spot ? between(spot.ratio) : 1,
      interruption: interrupted ? { after, away } : null,
      failsAfter: failing.has(index) ? total * (0.02 + 0.2 * random.uniform()) : null,
    };
  });
  return { trials, timeScale };
}

/** A stretch of a tenth to two fifths of the steps takes two to three times as long. */
function slowed(elapsed: readonly number[], random: Random): number[] {
  const from = Math.floor(elapsed.length * random.uniform());
  const to = from + elapsed.length * (0.1 + 0.3 * random.uniform());
  const times = 2 + random.uniform();
  let at = 0;
  return elapsed.map((seconds, step) => {
    const took = seconds - (elapsed[step - 1] ?? 0);
    at += step >= from && step < to ? times * took : took;
    return at;
  });
}

/** Steps until the script's own patience is used up. */
function patienceEnd(values: readonly (number | null)[], patience: number, sign: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let since = 0;
  for (const [index, value] of values.entries()) {
    if (value !== null && sign * value > best) {
      best = sign * value;
      since = 0;
    } else since += 1;
    if (since >= patience) return index + 1;
  }
  return values.length;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.uniform() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

function hex(random: Random): string {
  return Math.floor(random.uniform() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}
