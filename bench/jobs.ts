import type { Random } from "../src/stats/random.ts";
import { BEST_SO_FAR, CAUTIOUS, LITERAL, MIDDLE } from "./replay/median-rule.ts";
import type { Halving } from "./replay/other-policies.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "./replay/plan.ts";
import { type Replay, replay } from "./replay/replay.ts";
import type { Study } from "./replay/trainings.ts";
import { randomOfCase } from "./seeds.ts";

/** Learning curves to replay, and how finely they are seen. */
export interface JobChoice {
  readonly study: Study;
  readonly resolution: ReplaySettings["resolution"];
  readonly seed: number;
  /** Only a tuning job of the standard mix (see `STANDARD_MIX`) will do. The study must have some (see `hasStandardJobs`). */
  readonly standard?: boolean;
}

/** The most that SageMaker allows, so that no trial of a replay would have reached it. */
const LONGEST_RUNTIME = 28 * 86_400;

/** How scripts take a stop. Of those that train on, SageMaker kills what is left after 120 seconds. */
const LISTENING = [{ grace: [2, 10] }, { grace: [10, 60] }, { grace: [60, 120] }] as const;
const ENDS = [...LISTENING, ...LISTENING, { grace: [118, 122], deaf: true }] as const;

/** A tuning job with known truth, and how it was set. */
export interface DrawnJob extends Replay {
  readonly settings: ReplaySettings;
  /** Every training has the same number of steps, or declares its own. */
  readonly lengthKnown: boolean;
}

/** A tuning job of a study, its settings drawn from the seed. */
export function drawJob(choice: JobChoice): DrawnJob {
  const { settings, lengthKnown } = drawSettings(choice);
  return { ...replay(choice.study, settings, choice.seed), settings, lengthKnown };
}

/**
 * Settings of a tuning job of a study, drawn from the seed: size, parallelism, the rule's variant, length of the trainings
 * (down to a few minutes, with a start-up as long), tuned or fixed epochs, the script's own stopping, spot with interruptions,
 * how long the script takes to start, how long a stop takes to come and to be heeded, machines that are busy with something
 * else for a while, a second instance type, two hosts that both emit each value, and Hyperband instead of the rule.
 */
export function drawSettings(choice: JobChoice): DrawnSettings {
  const random = randomOfCase(choice.seed);
  let drawn = anySettings(choice, random);
  while (choice.standard && !isStandard(drawn)) drawn = anySettings(choice, random);
  return drawn;
}

type DrawnSettings = Omit<DrawnJob, keyof Replay>;

function anySettings({ study, resolution, seed }: JobChoice, random: Random): DrawnSettings {
  const declares = study.stepsParameter !== null;
  const drawn: ReplaySettings = {
    ...DEFAULT_SETTINGS,
    name: `${study.task.replace(/[^a-z0-9]+/gi, "-").slice(0, 20)}-${seed}`,
    trials: Math.min(study.trainings.length, pick(random, [10, 20, 30, 50, 80, 120, 200])),
    slots: pick(random, [1, 2, 4, 10, 20]),
    rule: pick(random, [LITERAL, MIDDLE, BEST_SO_FAR, CAUTIOUS, CAUTIOUS]),
    medianMinutes: pick(random, [3, 5, 20, 60, 90]),
    ...pick(random, ENDS),
    resolution,
    maxRuntimeSeconds: LONGEST_RUNTIME,
    patience: declares && random.uniform() < 0.12 ? 5 : null,
    tunedSteps: declares && random.uniform() < 0.15,
    spot: random.uniform() < 0.15 ? { ratio: [0.25, 0.45], interruptions: 0.1 } : null,
    busy: random.uniform() < 0.15 ? 0.3 : 0,
    scriptStart: pick(random, [
      [0, 0],
      [0, 0],
      [2, 6],
      [10, 20],
      [30, 50],
      [60, 120],
    ] as const),
    stopLag: pick(random, [
      [1, 5],
      [1, 5],
      [5, 20],
      [20, 60],
    ] as const),
    otherType:
      random.uniform() < 0.15 ? { instanceType: "ml.m4.xlarge", pace: 1.2 + 1.8 * random.uniform() } : null,
    ...(random.uniform() < 0.15 ? { instanceCount: 2 } : {}),
  };
  const lengthKnown = declares && drawn.patience === null;
  const halves = random.uniform() < 0.15 && lengthKnown && !drawn.tunedSteps;
  // With a value from each host, Hyperband would take twice the resource to be used.
  const settings = halves
    ? { ...drawn, rule: null, hyperband: halving(study, random), instanceCount: 1 }
    : drawn;
  return { settings, lengthKnown };
}

/** Trials may be stopped from a ninth, or a twenty-seventh, of their length on. */
function halving({ trainings }: Study, random: Random): Halving {
  const most = Math.max(...trainings.map(({ elapsed }) => elapsed.length));
  return { least: Math.max(1, Math.round(most / pick(random, [9, 27]))), most, eta: 3 };
}

/** The mix that simpler estimators are usually measured on. */
export const STANDARD_MIX = "a known length, steady machines, prompt stops, 20 trials or more";
const FEWEST_TRIALS = 20;

function isStandard({ settings, lengthKnown }: DrawnSettings): boolean {
  const steady = lengthKnown && settings.busy === 0 && settings.spot === null;
  const prompt = settings.stopLag[0] < 5 && !settings.deaf;
  const plain = settings.hyperband === null && settings.otherType === null && settings.instanceCount === 1;
  return steady && prompt && plain && settings.trials >= FEWEST_TRIALS;
}

/** Whether tuning jobs of the standard mix can be drawn from a study. */
export function hasStandardJobs({ trainings, stepsParameter }: Study): boolean {
  return stepsParameter !== null && trainings.length >= FEWEST_TRIALS;
}

/** What a reader would call the tuning job: it may be several of these. */
export function kindsOf({ settings, documents }: DrawnJob): string[] {
  const summaries = documents.trainingJobSummaries as {
    TrainingJobSummaries: { TrainingJobStatus: string }[];
  };
  const completed = summaries.TrainingJobSummaries.filter(
    (trial) => trial.TrainingJobStatus === "Completed",
  ).length;
  const kinds: readonly [kind: string, is: boolean][] = [
    ["Hyperband", settings.hyperband !== null],
    ["two instance types", settings.otherType !== null],
    ["two hosts that both emit each value", settings.instanceCount > 1],
    ["tuned epochs", settings.tunedSteps],
    ["script stops itself", settings.patience !== null],
    ["spot with interruptions", settings.spot !== null],
    ["busy machines", settings.busy > 0],
    ["scripts that take 10 s or more to start", settings.scriptStart[0] >= 10],
    ["stops 5 to 60 s after their cause", settings.stopLag[0] >= 5],
    ["scripts that train on while they are stopped", settings.deaf],
    ["trainings of 3 to 5 minutes", settings.medianMinutes <= 5],
    ["trainings of 20 minutes or more", settings.medianMinutes > 5],
    ["fewer than 5 trials completed", completed < 5],
    ["5 to 19 trials completed", completed >= 5 && completed < 20],
    ["20 or more trials completed", completed >= 20],
  ];
  return kinds.flatMap(([kind, is]) => (is ? [kind] : []));
}

/** One of several, each as likely. */
export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random.uniform() * from.length)] as T;
}
