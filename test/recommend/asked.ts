import { analyze } from "../../src/analyze.ts";
import type { Findings } from "../../src/estimate/findings.ts";
import type { Leaks } from "../../src/estimate/leaks/leaks.ts";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Trial } from "../../src/model/trial.ts";
import type { TrialDefinition, TuningJob } from "../../src/model/tuning-job.ts";
import { recommend } from "../../src/recommend/recommend.ts";
import type { Advice } from "../../src/report/advice.ts";
import { type Course, observations, START, trial, tuningJob } from "../estimate/observed.ts";

/** Each second on instances costs $0.001. */
const CONFIG: AnalysisConfig = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };

export interface Ran extends Partial<Course> {
  /** What the trial is besides its course. */
  readonly but?: Partial<Trial>;
}

/** Trials of different settings, each billed 1000 s and $1 and followed by the next on its slot after 40 s; early stopping is off. */
export function foundIn(
  ran: readonly Ran[],
  changes: Partial<TuningJob> = {},
  config: Partial<AnalysisConfig> = {},
): Findings {
  const slots = changes.limits?.maxParallelJobs ?? 1;
  const trials = ran.map(({ but, ...course }, i) =>
    trial(
      {
        name: `tuning-${i}`,
        launched: 1100 * Math.floor(i / slots),
        epochs: [919],
        values: [0.5],
        hyperparameters: { eta: String(i) },
        ...course,
      },
      but,
    ),
  );
  const job = tuningJob({
    earlyStoppingType: "Off",
    endedAt: START + 1100 * Math.ceil(ran.length / slots),
    limits: { maxJobs: ran.length, maxParallelJobs: slots, maxRuntimeSeconds: null },
    ...changes,
  });
  const [found] = analyze({ ...CONFIG, ...config }, [observations(job, trials)], 1.8e9).findings;
  if (!found) throw new Error("one tuning job goes in");
  return found;
}

export const some = (count: number, of: (index: number) => Ran = () => ({})): Ran[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** A trial that leaves a value after each of ten epochs, on its way to the last one. */
export const curve = (final: number): Ran => ({
  epochs: Array.from({ length: 10 }, (_, i) => 91.9 * (i + 1)),
  values: Array.from({ length: 10 }, (_, i) => (final * (i + 1)) / 10),
});

/** The one definition of these tuning jobs, changed in so many ways. */
export function definitions(...changes: readonly Partial<TrialDefinition>[]): TrialDefinition[] {
  const [definition] = tuningJob().definitions;
  if (!definition) throw new Error("the tuning job has a definition");
  return changes.map((each) => ({ ...definition, ...each }));
}

export const FAILED: Partial<Trial> = {
  status: "Failed",
  secondaryStatus: "Failed",
  failureReason: "AlgorithmError: out of memory",
  objective: null,
  curve: null,
};

/** The same findings with a part of what leaked changed. */
export const leaking = (findings: Findings, changes: Partial<Leaks>): Findings => ({
  ...findings,
  leaks: { ...findings.leaks, ...changes },
});

/** The advice of one rule, with what a replay says that it saves. */
export function ask(
  id: Advice["id"],
  findings: Findings,
  config: Partial<AnalysisConfig> = {},
): Advice | undefined {
  return recommend(findings, { ...CONFIG, ...config }).advice.find((advice) => advice.id === id);
}
