import { pipelineName } from "./pipeline-name.ts";

/** A trailing part of a name that a program put there: a date, a time, a counter, a piece of a hash. */
const RUN_PART = /-(?:\d+|(?=[a-f]*\d)[0-9a-f]{6,}|\d{4}-\d{2}-\d{2}t?\d*)$/;

/**
 * The tuner that a tuning job is a run of, told by the stem of its name: SageMaker wants a new name for each run, so scripts
 * add a date or a counter. `pytorch-training-230221-2133` and `pytorch-training-230222-0904` are runs of `pytorch-training`.
 * Of SageMaker Pipelines it is the step, or the prefix that was asked for.
 */
export function tunerOf(jobName: string): string {
  const made = pipelineName(jobName);
  const name = (made === null ? jobName : "step" in made ? made.step : made.prefix).toLowerCase();
  let stem = name;
  while (RUN_PART.test(stem)) stem = stem.replace(RUN_PART, "");
  return stem === "" ? name : stem;
}
