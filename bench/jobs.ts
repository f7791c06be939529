import { type Random, seededRandom } from "../src/stats/random.ts";
import { BEST_SO_FAR, CAUTIOUS, LITERAL, MIDDLE } from "./replay/median-rule.ts";
import { DEFAULT_SETTINGS, type ReplaySettings } from "./replay/plan.ts";
import { type Replay, replay } from "./replay/replay.ts";
import type { Study } from "./replay/trainings.ts";

/** Learning curves to replay, and how finely they are seen. */
export interface JobChoice {
  readonly study: Study;
  readonly resolution: ReplaySettings["resolution"];
  readonly seed: number;
}

/** The most that SageMaker allows, so that no trial of a replay would have reached it. */
const LONGEST_RUNTIME = 28 * 86_400;

/**
 * A tuning job of a study, its settings drawn from the seed: size, parallelism, the rule's variant, length of the trainings
 * (down to a few minutes, with a start-up as long), tuned or fixed epochs, the script's own stopping, and spot.
 */
export function drawJob({
  study,
  resolution,
  seed,
}: JobChoice): Replay & { readonly settings: ReplaySettings } {
  const random = seededRandom(seed + 77);
  const own = study.stepsParameter !== null && random.uniform() < 0.12;
  const settings: ReplaySettings = {
    ...DEFAULT_SETTINGS,
    name: `${study.task.replace(/[^a-z0-9]+/gi, "-").slice(0, 20)}-${seed}`,
    trials: Math.min(study.trainings.length, pick(random, [10, 20, 30, 50, 80, 120, 200])),
    slots: pick(random, [2, 4, 10]),
    rule: pick(random, [LITERAL, MIDDLE, BEST_SO_FAR, CAUTIOUS, CAUTIOUS]),
    medianMinutes: pick(random, [3, 5, 20, 60, 90]),
    resolution,
    maxRuntimeSeconds: LONGEST_RUNTIME,
    tunedSteps: study.stepsParameter !== null && random.uniform() < 0.15,
    patience: own ? 5 : null,
    spot: random.uniform() < 0.15 ? { ratio: [0.25, 0.45], interruptions: 0.1 } : null,
  };
  return { ...replay(study, settings, seed), settings };
}

/** One of several, each as likely. */
export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random.uniform() * from.length)] as T;
}
