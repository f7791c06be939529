import { analyze } from "../../src/analyze.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Observations } from "../../src/model/observations.ts";
import type { ParameterRange, TuningJob } from "../../src/model/tuning-job.ts";
import type { Recommendation, TuningJobReport } from "../../src/report/schema.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { observations, START, trial, tuningJob } from "../estimate/observed.ts";

const CONFIG = { ...DEFAULT_CONFIG, rates: { "ml.m5.xlarge": 3.6 } };

export interface Drawn {
  readonly hyperparameters: Record<string, string>;
  readonly objective: number;
}

export function run(
  drawn: readonly Drawn[],
  ranges: readonly ParameterRange[],
  changes: Partial<TuningJob> = {},
): Observations {
  const [definition] = tuningJob().definitions;
  const trials = drawn.map(({ hyperparameters, objective }, i) =>
    trial({ name: `tuning-${i}`, launched: 1100 * i, epochs: [919], values: [objective], hyperparameters }),
  );
  const job = tuningJob({
    earlyStoppingType: "Off",
    createdAt: START,
    endedAt: START + 1100 * drawn.length,
    definitions: definition ? [{ ...definition, ranges }] : [],
    limits: { maxJobs: drawn.length, maxParallelJobs: 1, maxRuntimeSeconds: null },
    ...changes,
  });
  return observations(job, trials);
}

export function report(...runs: Observations[]): TuningJobReport {
  const found = analyze(CONFIG, runs, 1.8e9).report.tuningJobs.at(-1);
  if (!found) throw new Error("the report has no tuning job");
  return found;
}

export const advice = (job: TuningJobReport, id: Recommendation["id"]): Recommendation | undefined =>
  job.recommendations.find((each) => each.id === id);

export const eta = (max: number, scaling = "Logarithmic", min = 0.001): ParameterRange => ({
  kind: "continuous",
  name: "eta",
  min,
  max,
  scaling,
});
export const depth: ParameterRange = { kind: "integer", name: "depth", min: 2, max: 12, scaling: "Linear" };

/** Random trials: `eta` drawn on its scale, the objective a function of it and some noise; `depth` does nothing. */
export function random(
  count: number,
  range: ParameterRange,
  objective: (value: number) => number,
  seed = 1,
): Drawn[] {
  const source = seededRandom(seed);
  return Array.from({ length: count }, () => {
    if (range.kind === "categorical") throw new Error("a number is drawn");
    const at = source.uniform();
    const value =
      range.scaling === "Logarithmic"
        ? range.min * (range.max / range.min) ** at
        : range.min + at * (range.max - range.min);
    const other = 2 + Math.floor(11 * source.uniform());
    return {
      hyperparameters: { eta: String(value), depth: String(other) },
      objective: objective(value) + 0.01 * source.normal(),
    };
  });
}

/** Best at a value, worse by the distance in decades. */
export const peak = (at: number) => (value: number) => 0.9 - 0.2 * Math.abs(Math.log10(value / at));
