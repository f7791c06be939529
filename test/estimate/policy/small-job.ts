import type { Course } from "../../../src/estimate/policy/policy.ts";
import type { Schedule } from "../../../src/estimate/schedule.ts";
import { secondsAt } from "../../../src/estimate/unstopped/clock.ts";
import type { ClassifiedTrial } from "../../../src/model/trial.ts";

export interface SmallTrial {
  readonly values: readonly number[];
  readonly outcome?: ClassifiedTrial["outcome"];
}

/**
 * Trials whose epochs take 100 seconds each, with nothing before the first and nothing after the last: on one slot, trial i
 * with n epochs runs from the end of the one before it for 100 n seconds. Larger objectives are better.
 */
export function smallJob(
  trials: readonly SmallTrial[],
  slots = 1,
): { schedule: Schedule; courses: Course[]; name: (index: number) => string } {
  const name = (index: number): string => `trial-${index}`;
  const courses = trials.map(({ values, outcome = "completed" }, index): Course => {
    const run = 100 * values.length;
    const trial: ClassifiedTrial = {
      name: name(index),
      definitionName: null,
      status: "Completed",
      secondaryStatus: "Completed",
      createdAt: 0,
      startedAt: 0,
      endedAt: run,
      trainingSeconds: run,
      billableSecondsPerInstance: run,
      billableBasis: "recorded",
      phases: [],
      instances: [{ instanceType: "ml.m5.xlarge", count: 1 }],
      instancesBasis: "recorded",
      spot: false,
      maxRuntimeSeconds: null,
      warmPoolSeconds: 0,
      billedOtherwise: null,
      volumeGb: null,
      hyperparameters: {},
      objective: outcome === "failed" ? null : (values.at(-1) ?? null),
      failureReason: null,
      curve: null,
      outcome,
      stoppedBecause: null,
      basis: "recorded",
      why: "",
    };
    const clock = { steps: [0, values.length], seconds: [0, run] };
    if (secondsAt(clock, 1) !== 100) throw new Error("epochs take 100 seconds");
    const progress = {
      trial,
      actual: run,
      trained: run,
      after: 0,
      tail: 0,
      steps: values.length,
      clock,
      values: Float64Array.from(values),
      paceDeviation: 0,
      periodEnds: null,
    };
    return { trial, progress };
  });
  return {
    name,
    courses,
    schedule: {
      slots,
      leadIn: 0,
      tail: 0,
      typicalGap: 0,
      openingStep: 0,
      wallClockSeconds: 0,
      trials: trials.map(({ values }, index) => ({
        name: name(index),
        gap: index < slots ? null : 0,
        offset: 0,
        startUp: 0,
        run: 100 * values.length,
      })),
    },
  };
}
