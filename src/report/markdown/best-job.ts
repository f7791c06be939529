import type { RenderContext } from "../context.ts";
import { escapeCode } from "../escape.ts";
import { objectivePrinter } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { consoleUrl } from "./console-url.ts";

/** The best trial with its tuned hyperparameters, ready to copy, and where to look further. */
export function bestJob(job: TuningJobReport, context: RenderContext): string {
  const links = [
    `[tuning job](${consoleUrl(job, "hyper-tuning-jobs", job.name)})`,
    context.links.workflowRun ? `[workflow run](${context.links.workflowRun})` : "",
    context.commit ? `commit ${context.commit.slice(0, 8)}` : "",
  ].filter(Boolean);
  const best = job.trialDetails.find((trial) => trial.name === job.actual.bestTrial);
  if (!best) return `${capital(links.join(", "))}.`;
  const value =
    best.objective === null
      ? ""
      : ` with ${objectivePrinter(job.trialDetails.map(({ objective }) => objective))(best.objective)}`;
  const line = `Best job: [${escapeCode(best.name)}](${consoleUrl(job, "jobs", best.name)})${value}. ${capital(links.join(", "))}.`;
  const tuned = Object.entries(best.hyperparameters);
  if (tuned.length === 0) return line;
  return `${line} Its tuned hyperparameters:\n\n\`\`\`json\n${copyable(tuned)}\n\`\`\``;
}

const LINE = 88;

/**
 * JSON, which is also a Python dictionary, in lines that fit a comment. No line break and no invisible character of a
 * value gets out of the fence.
 */
function copyable(tuned: readonly (readonly [string, string])[]): string {
  const pairs = tuned.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(shorten(value))}`);
  const lines = [""];
  for (const [index, pair] of pairs.entries()) {
    const text = pair.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ") + (index < pairs.length - 1 ? "," : "");
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + text.length > LINE) lines.push(text);
    else lines[lines.length - 1] = line === "" ? text : `${line} ${text}`;
  }
  return `{${lines.join("\n ")}}`;
}

/** Fractions arrive with float noise; six significant digits reproduce a training. A seed has no noise. */
function shorten(value: string): string {
  const number = Number(value);
  return /\d[.e]/i.test(value) && Number.isFinite(number) && value.length > 8
    ? String(Number(number.toPrecision(6)))
    : value;
}

function capital(text: string): string {
  return text.replace(
    /^(\[?)(\p{Ll})/u,
    (_, bracket: string, letter: string) => bracket + letter.toUpperCase(),
  );
}
