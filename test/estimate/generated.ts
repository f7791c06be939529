import fc from "fast-check";
import type { Observations } from "../../src/model/observations.ts";
import { observations, START, trial, tuningJob } from "./observed.ts";

/** How one generated trial goes: seconds an epoch, the objective's level, and after which epoch it is stopped, if at all. */
export interface Plan {
  readonly pace: number;
  readonly level: number;
  readonly stoppedAfter: number | null;
  readonly gap: number;
  /** Number of epochs that its own hyperparameter declares. */
  readonly epochs: number;
}

export interface JobPlan {
  readonly slots: number;
  readonly trials: readonly Plan[];
}

const LEAST_EPOCHS = 6;

/** Small tuning jobs with tuned numbers of epochs: some trials stopped, at least two completed. */
export const jobPlans: fc.Arbitrary<JobPlan> = fc.record({
  slots: fc.integer({ min: 1, max: 4 }),
  trials: fc
    .array(
      fc.record({
        pace: fc.integer({ min: 20, max: 300 }),
        level: fc.integer({ min: 500, max: 950 }),
        stoppedAfter: fc.option(fc.integer({ min: 1, max: LEAST_EPOCHS - 1 }), { freq: 1 }),
        gap: fc.integer({ min: 20, max: 90 }),
        epochs: fc.integer({ min: LEAST_EPOCHS, max: 12 }),
      }),
      { minLength: 4, maxLength: 9 },
    )
    .map((trials) => trials.map((of, i) => (i < 2 ? { ...of, stoppedAfter: null } : of))),
});

export interface Telling {
  /** Added to every moment, seconds. */
  readonly shift?: number;
  /** Every duration is multiplied by this. */
  readonly scale?: number;
  readonly nameOf?: (index: number) => string;
}

/** Runs the plan on its slots, next trial to the first free slot, and tells it as observations. */
export function observe(
  { slots, trials }: JobPlan,
  { shift = 0, scale = 1, nameOf = (i) => `trial-${i}` }: Telling = {},
): Observations {
  const free = Array.from({ length: slots }, (_, slot) => 10 + slot);
  const observed = trials.map(({ pace, level, stoppedAfter, gap, epochs }, index) => {
    const slot = free.indexOf(Math.min(...free));
    const launched = (free[slot] ?? 0) + (index < slots ? 0 : gap);
    const count = stoppedAfter ?? epochs;
    const times = Array.from({ length: count }, (_, i) => pace * (i + 1) + 3 * ((i * (index + 2)) % 4));
    free[slot] = launched + 60 + 60 + (times.at(-1) ?? 0) + 1 + 20;
    const values = times.map((_, i) => level / 1000 - 0.3 / (i + 1));
    return trial({
      name: nameOf(index),
      launched,
      epochs: times,
      values,
      stopped: stoppedAfter !== null,
      hyperparameters: { epochs: String(epochs), eta: String(0.01 * (1 + ((7 * index) % 5))) },
    });
  });
  const when = (at: number): number => START + shift + scale * (at - START);
  const moved = observed.map((of) => {
    const seconds = (of.trainingSeconds ?? 0) * scale;
    return {
      ...of,
      createdAt: when(of.createdAt),
      startedAt: when(of.startedAt ?? 0),
      endedAt: when(of.endedAt ?? 0),
      trainingSeconds: seconds,
      billableSecondsPerInstance: seconds,
      phases: of.phases.map((phase) => ({
        ...phase,
        startedAt: when(phase.startedAt),
        endedAt: when(phase.endedAt ?? 0),
      })),
      curve: of.curve && {
        ...of.curve,
        points: of.curve.points.map((point) => ({ ...point, at: when(point.at) })),
      },
    };
  });
  const [definition] = tuningJob().definitions;
  if (!definition) throw new Error("the tuning job has no definition");
  const stopped = trials.filter(({ stoppedAfter }) => stoppedAfter !== null).length;
  const job = tuningJob({
    createdAt: when(START),
    endedAt: when(START + Math.max(...free) + 5),
    definitions: [
      {
        ...definition,
        staticHyperparameters: {},
        ranges: [
          { kind: "integer", name: "epochs", min: LEAST_EPOCHS, max: 24, scaling: "Linear" },
          { kind: "continuous", name: "eta", min: 0.01, max: 0.05, scaling: "Linear" },
        ],
      },
    ],
    limits: { maxJobs: trials.length, maxParallelJobs: slots, maxRuntimeSeconds: null },
    statusCounters: {
      completed: trials.length - stopped,
      inProgress: 0,
      retryableError: 0,
      nonRetryableError: 0,
      stopped,
    },
  });
  return observations(job, moved);
}
