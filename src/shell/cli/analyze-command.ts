import { Command, Option } from "commander";
import { type Analysis, analyze } from "../../analyze.ts";
import { parseDocuments } from "../../collect/parse.ts";
import { readRecording } from "../../collect/recording.ts";
import { parseConditions } from "../../gate/condition.ts";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { renderJson } from "../../report/json.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import { BILLING, costMetric, oneOf, parseNumber, parseRates, parseShare } from "../choices.ts";
import { VERSION } from "../version.ts";
import { writeReportFiles } from "../write-files.ts";
import { addGateOptions, closeGate } from "./gate-options.ts";
import { addLiveOptions, collectLive, type RawLiveOptions } from "./live-options.ts";

interface RawAnalyzeOptions extends RawLiveOptions {
  readonly recording: readonly string[];
  readonly tuningJob: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly rate: readonly string[];
  readonly minSavingUsd: string;
  readonly minSavingShare: string;
  readonly waitValueUsdPerHour?: string;
  readonly failWhen: readonly string[];
  readonly gateUnknown: string;
}

const another = (value: string, all: readonly string[]): string[] => [...all, value];

export function analyzeCommand(process: NodeJS.Process): Command {
  const command = new Command("analyze")
    .description("Report on tuning jobs, from recordings or live.")
    .option(
      "--recording <dir>",
      "folder of AWS CLI outputs of one tuning job; repeat for several",
      another,
      [],
    )
    .option(
      "--tuning-job <name>",
      "name or ARN of a tuning job to read live; repeat for several",
      another,
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
      another,
      [],
    )
    .option("--min-saving-usd <usd>", "below this and the share, advice is folded away", "5")
    .option("--min-saving-share <share>", "share of the run's cost, such as 5% or 0.05", "5%")
    .option("--wait-value-usd-per-hour <usd>", "what an hour of waiting is worth to you");
  addGateOptions(command);
  return addLiveOptions(command).action((options: RawAnalyzeOptions) => run(options, process));
}

async function run(options: RawAnalyzeOptions, process: NodeJS.Process): Promise<void> {
  if (options.recording.length + options.tuningJob.length === 0) {
    throw new Problem("Name what to report on: --recording DIR, or --tuning-job NAME. See analyze --help.");
  }
  const config = analysisConfig(options);
  const conditions = parseConditions("--fail-when", options.failWhen);
  const observations = await Promise.all(options.recording.map(readRecording));
  for (const name of options.tuningJob) observations.push(await readLive(name, options, config, process));
  const analysis = analyze(config, observations, Date.now() / 1000, conditions);
  const context: RenderContext = { ...TERMINAL, version: VERSION };
  if (options.output !== undefined) {
    const files = await writeReportFiles(options.output, analysis, context);
    for (const path of Object.values(files)) process.stderr.write(`wrote ${path}\n`);
  }
  process.stdout.write(await render(options.format, analysis, context));
  closeGate(analysis.report.gate, options.gateUnknown === "fail", process);
}

async function readLive(
  name: string,
  options: RawAnalyzeOptions,
  config: AnalysisConfig,
  process: NodeJS.Process,
): Promise<Observations> {
  const { documents, gaps, collection } = await collectLive(
    name,
    options,
    Object.keys(config.rates),
    process,
  );
  return parseDocuments(documents, gaps, collection);
}

function analysisConfig(options: RawAnalyzeOptions): AnalysisConfig {
  const waiting = options.waitValueUsdPerHour;
  return {
    ...DEFAULT_CONFIG,
    billing: oneOf("--billing", options.billing, BILLING),
    costMetric: costMetric("--cost-metric", options.costMetric),
    rates: parseRates("--rate", options.rate),
    costAllocationTag: options.costAllocationTag ?? null,
    minSavingUsd: parseNumber("--min-saving-usd", options.minSavingUsd),
    minSavingShare: parseShare("--min-saving-share", options.minSavingShare),
    waitValueUsdPerHour: waiting === undefined ? null : parseNumber("--wait-value-usd-per-hour", waiting),
  };
}

async function render(format: string, analysis: Analysis, context: RenderContext): Promise<string> {
  if (format === "json") return renderJson(analysis.report);
  if (format === "html") return (await import("../../report/html/page.ts")).renderHtml(analysis, context);
  return renderMarkdown(analysis.report, context);
}
