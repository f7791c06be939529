import { Command, CommanderError, Option } from "commander";
import { analyze } from "../analyze.ts";
import { readRecording } from "../collect/recording.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { Problem } from "../model/problem.ts";
import type { RenderContext } from "../report/context.ts";
import { TERMINAL } from "../report/context.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown/comment.ts";
import {
  BILLING,
  COST_METRIC_NAMES,
  costMetric,
  OBJECTIVE_CURVES,
  oneOf,
  parseNumber,
  parseRates,
} from "./choices.ts";
import { VERSION } from "./version.ts";
import { writeReportFiles } from "./write-files.ts";

/**
 * The command line. Exit codes: 0 done, 1 a gate failed, 2 bad input or usage, 3 AWS refused what the report cannot do
 * without.
 */
export async function runCli(process: NodeJS.Process): Promise<void> {
  const program = new Command("sagemaker-tuning-report")
    .description(
      "What a SageMaker tuning job cost, what early stopping and parallelism saved, and what to set next time.",
    )
    .version(VERSION)
    .exitOverride();
  program.addCommand(analyzeCommand(process));
  program.addCommand(recordCommand(process));
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error, (line) => process.stderr.write(`${line}\n`));
  }
}

function exitCodeOf(error: unknown, print: (line: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Problem) {
    print(error.message);
    return error.exitCode;
  }
  throw error;
}

interface AnalyzeOptions {
  recording: string[];
  tuningJob: string[];
  region?: string;
  profile?: string;
  format: string;
  output?: string;
  rate: string[];
  billing: string;
  costMetric: string;
  costAllocationTag?: string;
  billingRole?: string;
  billingExternalId?: string;
  objectiveCurves: string;
  waitMinutes: string;
  minSavingUsd: string;
  minSavingShare: string;
  waitValueUsdPerHour?: string;
}

const collectValues = (value: string, all: string[]): string[] => [...all, value];

function analyzeCommand(process: NodeJS.Process): Command {
  const command = new Command("analyze")
    .description("Report on finished tuning jobs, from recordings or live.")
    .option(
      "--recording <dir>",
      "folder of AWS CLI outputs of one tuning job; repeat for several",
      collectValues,
      [],
    )
    .option(
      "--tuning-job <name>",
      "name or ARN of a tuning job to read live; repeat for several",
      collectValues,
      [],
    )
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["markdown", "json", "html"])
        .default("markdown"),
    )
    .option("--output <dir>", "also write tuning-report.json, .md and .html there")
    .option(
      "--rate <type=usd>",
      "USD an instance-hour, as ml.m5.xlarge=0.23; overrides every source",
      collectValues,
      [],
    )
    .option("--min-saving-usd <usd>", "below this and the share, advice is folded away", "5")
    .option("--min-saving-share <share>", "share of the run's cost, such as 5% or 0.05", "5%")
    .option("--wait-value-usd-per-hour <usd>", "what an hour of waiting is worth to you");
  return addLiveOptions(command).action(async (options: AnalyzeOptions) => runAnalyze(options, process));
}

function addLiveOptions(command: Command): Command {
  return command
    .option("--region <region>", "AWS region; default from the ARN, the environment or the profile")
    .option("--profile <profile>", "AWS profile to read with (SSO included)")
    .addOption(
      new Option("--billing <source>", "where rates come from").choices([...BILLING]).default("auto"),
    )
    .addOption(
      new Option("--cost-metric <metric>", "which cost the bill's rates use")
        .choices(Object.keys(COST_METRIC_NAMES))
        .default("amortized"),
    )
    .option("--cost-allocation-tag <key>", "tag key that the bill can be grouped by")
    .option("--billing-role <arn>", "role of the payer account, for Cost Explorer alone")
    .option("--billing-external-id <id>", "external id for that role")
    .addOption(
      new Option("--objective-curves <source>", "CloudWatch, the trials' logs, or none")
        .choices([...OBJECTIVE_CURVES])
        .default("auto"),
    )
    .option("--wait-minutes <minutes>", "poll a running tuning job this long", "0");
}

async function runAnalyze(options: AnalyzeOptions, process: NodeJS.Process): Promise<void> {
  if (options.recording.length + options.tuningJob.length === 0) {
    throw new Problem("Name what to report on: --recording DIR, or --tuning-job NAME. See analyze --help.");
  }
  const config = {
    ...DEFAULT_CONFIG,
    billing: oneOf("--billing", options.billing, BILLING),
    costMetric: costMetric("--cost-metric", options.costMetric),
    rates: parseRates("--rate", options.rate),
    costAllocationTag: options.costAllocationTag ?? null,
    minSavingUsd: parseNumber("--min-saving-usd", options.minSavingUsd),
    minSavingShare: parseShare("--min-saving-share", options.minSavingShare),
    waitValueUsdPerHour:
      options.waitValueUsdPerHour === undefined
        ? null
        : parseNumber("--wait-value-usd-per-hour", options.waitValueUsdPerHour),
  };
  const recorded = await Promise.all(options.recording.map(readRecording));
  const now = Date.now() / 1000;
  const analysis = analyze(config, recorded, now);
  const context: RenderContext = { ...TERMINAL, version: VERSION };
  if (options.output !== undefined) {
    const files = await writeReportFiles(options.output, analysis, context);
    for (const path of Object.values(files)) process.stderr.write(`wrote ${path}\n`);
  }
  process.stdout.write(await render(options.format, analysis, context));
}

async function render(
  format: string,
  analysis: ReturnType<typeof analyze>,
  context: RenderContext,
): Promise<string> {
  if (format === "json") return renderJson(analysis.report);
  if (format === "html") return (await import("../report/html/page.ts")).renderHtml(analysis, context);
  return renderMarkdown(analysis.report, context);
}

/** `5%`, `5 %` or `0.05`. */
function parseShare(name: string, value: string): number {
  const [, digits, sign] = /^\s*([\d.]+)\s*(%?)\s*$/.exec(value) ?? [];
  const number = parseNumber(name, digits ?? value);
  return sign === "%" ? number / 100 : number;
}

function recordCommand(_process: NodeJS.Process): Command {
  return new Command("record");
}
