import type { TuningJobReport } from "../schema.ts";

const CONSOLES: readonly (readonly [string, string])[] = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"],
];

/** Address of a page of the SageMaker console in the tuning job's region and partition. */
export function consoleUrl(job: TuningJobReport, page: string): string {
  const host = CONSOLES.find(([prefix]) => job.region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  return `https://${job.region}.${host}/sagemaker/home?region=${job.region}#/${page}`;
}
