import { pipelineName } from "../model/pipeline-name.ts";
import type { TuningJobReport } from "../report/schema.ts";
import type { FoundTuner } from "./found-tuner.ts";
import type { Parameter } from "./shapes.ts";
import { type Literal, literalAt } from "./tree.ts";

/** Characters that the Python SDK keeps of a base name, before a time that makes it unique. */
const STEM_LENGTH = 19;
const NAME_COUNTS = 100;
const OBJECTIVE_COUNTS = 10;

/**
 * Which of several tuners ran a tuning job: none that its name, objective or strategy contradicts; among the rest the one
 * whose literals agree best with what ran.
 *
 * @returns The best ones: none, the one, or several where nothing tells them apart.
 */
export function tunersOf<T extends FoundTuner>(tuners: readonly T[], job: TuningJobReport): T[] {
  const scored = tuners.flatMap((tuner) => {
    const score = agreement(tuner, job);
    return score === null ? [] : [{ tuner, score }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ tuner }) => tuner);
}

/** How much speaks for a tuner; `null` where something contradicts it. */
function agreement({ root, shape }: FoundTuner, job: TuningJobReport): number | null {
  let score = 0;
  const name = literalAt(root, shape.name);
  const made = shape.nameIsStem ? pipelineName(job.name) : null;
  // What the tuner would be called plays no part in a name that is made of the pipeline's step.
  if (typeof name === "string" && !(made && "step" in made)) {
    const stem = shape.nameIsStem ? name.slice(0, STEM_LENGTH) : name;
    const isWhole = job.name.startsWith(stem);
    if (!isWhole && !(made && name.startsWith(made.prefix))) return null;
    score += NAME_COUNTS + (isWhole ? name : (made?.prefix ?? "")).length / 100;
  }
  const objective = literalAt(root, shape.objective);
  if (typeof objective === "string" && job.objective) {
    if (objective !== job.objective.metric) return null;
    score += OBJECTIVE_COUNTS;
  }
  const strategy = literalAt(root, shape.strategy);
  if (typeof strategy === "string" && !sameLiteral(strategy, job.strategy)) return null;
  for (const [parameter, ran] of Object.entries(whatRan(job)) as [Parameter, Literal][]) {
    const value = literalAt(root, shape.parameters[parameter]) ?? shape.defaults[parameter];
    if (value !== undefined && value !== null) score += sameLiteral(value, ran) ? 1 : -1;
  }
  return score;
}

/** The settings of a tuning job that sources name, as they ran. */
export function whatRan(job: TuningJobReport): Partial<Record<Parameter, Literal>> {
  return {
    "ResourceLimits.MaxNumberOfTrainingJobs": job.limits.maxJobs,
    "ResourceLimits.MaxParallelTrainingJobs": job.limits.maxParallelJobs,
    TrainingJobEarlyStoppingType: job.earlyStoppingType,
  };
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, on: true, false: false, off: false };

/** Whether two literals say the same to the API: `60` and `"60"`, `"Auto"` and `"auto"`, `false` and `"Off"`. */
export function sameLiteral(a: Literal, b: Literal): boolean {
  const plain = (value: Literal): string | boolean | null => {
    const text = value === null ? null : String(value).toLowerCase();
    return text === null ? null : (FLAGS[text] ?? text);
  };
  return plain(a) === plain(b);
}
