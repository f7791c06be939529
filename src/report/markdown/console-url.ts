import type { TuningJobReport } from "../schema.ts";

const CONSOLES: readonly (readonly [string, string])[] = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"],
];

/** Address of a job's page in the SageMaker console, in the tuning job's region and partition. */
export function consoleUrl(job: TuningJobReport, page: "hyper-tuning-jobs" | "jobs", name: string): string {
  const host = CONSOLES.find(([prefix]) => job.region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  return `https://${job.region}.${host}/sagemaker/home?region=${job.region}#/${page}/${inPath(name)}`;
}

/** Encoded so that no character ends a Markdown link either; half a character, which no address can hold, is replaced. */
function inPath(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
