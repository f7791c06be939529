/** Execution ids are small letters and digits, tokens letters of both sizes and digits. */
const EXECUTION = String.raw`(?=[a-z]*\d)[a-z0-9]{12}`;
const TOKEN = "(?=[A-Z0-9]*[a-z])(?=.[a-z0-9]*[A-Z])[A-Za-z0-9]{10}";
const OF_STEP = new RegExp(`^${EXECUTION}-(.+)-${TOKEN}$`);
const WITH_PREFIX = new RegExp(String.raw`^(.+)-${EXECUTION}-${TOKEN}-\d+$`);

/**
 * What SageMaker Pipelines made a tuning job's name of, beside an execution's id and a token: `bqbpzw5k3d15-hptuning-U0H0Wl6oKU`
 * of the step's name, and with `use_custom_job_prefix` the beginning of the tuner's own name, as much as fits.
 *
 * @returns `null` where the name is not one that a pipeline makes.
 */
export function pipelineName(
  jobName: string,
): { readonly step: string } | { readonly prefix: string } | null {
  const step = OF_STEP.exec(jobName)?.[1];
  if (step !== undefined) return { step };
  const prefix = WITH_PREFIX.exec(jobName)?.[1];
  return prefix === undefined ? null : { prefix };
}
