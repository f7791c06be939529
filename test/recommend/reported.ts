import { analyze } from "../../src/analyze.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { ParameterRange, TuningJob } from "../../src/model/tuning-job.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { type Course, observations, START, trial, tuningJob } from "../estimate/observed.ts";
import { definitions } from "./asked.ts";

/** Each second on instances costs $0.001. */
const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };

/** Trials one after the other on one slot, unless they say otherwise; early stopping is off. */
export function report(courses: readonly Made[], changes: Partial<TuningJob> = {}): TuningJobReport {
  let free = 0;
  const trials = courses.map(({ seconds, changes: own, ...course }, index) => {
    const ran = trial(
      { name: `tuning-${index}`, launched: free, epochs: [seconds - 1], values: [0.5], ...course },
      own,
    );
    free = (ran.endedAt ?? ran.createdAt) - START + 30;
    return ran;
  });
  const job = tuningJob({
    earlyStoppingType: "Off",
    endedAt: START + free,
    limits: { maxJobs: trials.length, maxParallelJobs: 1, maxRuntimeSeconds: null },
    ...changes,
  });
  const [found] = analyze(CONFIG, [observations(job, trials)], 1.8e9).report.tuningJobs;
  if (!found) throw new Error("the report has no tuning job");
  return found;
}

export interface Made extends Partial<Course> {
  /** Of training. */
  readonly seconds: number;
  readonly changes?: Partial<Trial>;
}

export const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

export const made = (count: number, of: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => of(i));

export function withRanges(...ranges: ParameterRange[]): Partial<TuningJob> {
  return { definitions: definitions({ ranges }) };
}
