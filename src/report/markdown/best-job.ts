import type { RenderContext } from "../context.ts";
import { escapeCode } from "../escape.ts";
import type { TuningJobReport } from "../schema.ts";

/** The best trial with its tuned hyperparameters, ready to copy. */
export function bestJob(job: TuningJobReport, context: RenderContext): string {
  const best = job.trialDetails.find((trial) => trial.name === job.actual.bestTrial);
  if (!best) return "";
  const settings = Object.entries(best.hyperparameters).map(([name, value]) => `${name}=${shorten(value)}`);
  const tuned = settings.length > 0 ? ` with ${escapeCode(settings.join(" "))}` : "";
  const links = [
    `[tuning job](${consoleUrl(job, `hyper-tuning-jobs/${encodeURIComponent(job.name)}`)})`,
    context.links.workflowRun ? `[workflow run](${context.links.workflowRun})` : "",
    context.commit ? `commit ${context.commit.slice(0, 8)}` : "",
  ].filter(Boolean);
  return `Best job: [${escapeCode(best.name)}](${consoleUrl(job, `jobs/${encodeURIComponent(best.name)}`)})${tuned}. ${links.join(", ")}.`;
}

/** Hyperparameters arrive with float noise; six significant digits reproduce a training. */
function shorten(value: string): string {
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) && value.length > 8
    ? String(Number(number.toPrecision(6)))
    : value;
}

const CONSOLES: readonly [string, string][] = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"],
];

function consoleUrl(job: TuningJobReport, page: string): string {
  const host = CONSOLES.find(([prefix]) => job.region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  return `https://${job.region}.${host}/sagemaker/home?region=${job.region}#/${page}`;
}
