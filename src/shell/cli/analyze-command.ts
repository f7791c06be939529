import { Command, Option } from "commander";
import { type Analysis, analyze } from "../../analyze.ts";
import { inOrder } from "../../collect/in-order.ts";
import type { LiveDependencies } from "../../collect/live-options.ts";
import { parseDocuments } from "../../collect/parse.ts";
import { readRecording } from "../../collect/recording.ts";
import { parseConditions } from "../../gate/condition.ts";
import { held } from "../../gate/held.ts";
import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { withDifferences } from "../../report/difference.ts";
import { renderJson } from "../../report/json.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import { readBaseline } from "../baseline.ts";
import { unusedRates } from "../choices.ts";
import { pageAssets } from "../page-assets.ts";
import { VERSION } from "../version.ts";
import { writeReportFiles } from "../write-files.ts";
import { addAnalysisOptions, analysisConfig, another, type RawAnalysisOptions } from "./analysis-options.ts";
import { asRead } from "./for-terminal.ts";
import { addGateOptions, closeGate, type RawGateOptions } from "./gate-options.ts";
import {
  addLiveOptions,
  collectLive,
  liveOptions,
  openCharges,
  openShared,
  type ParsedLiveOptions,
  type RawLiveOptions,
} from "./live-options.ts";

interface RawAnalyzeOptions extends RawLiveOptions, RawAnalysisOptions, RawGateOptions {
  readonly recording: readonly string[];
  readonly tuningJob: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly baseline?: string;
}

const EXAMPLES = `
Examples:
  node dist/cli.js analyze --recording examples/churn-xgboost/recording
  node dist/cli.js analyze --tuning-job churn-0307 --region eu-west-1 --profile research
  node dist/cli.js analyze --recording A --recording B --format json --output reports --fail-when "cost-usd > 200"`;

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
    .option("--baseline <path>", "compare with an earlier tuning-report.json or recording")
    .option("--output <dir>", "also write tuning-report.json, .md and .html there");
  command.addHelpText("after", EXAMPLES);
  addAnalysisOptions(command);
  addGateOptions(command);
  return addLiveOptions(command).action((options: RawAnalyzeOptions) => run(options, process));
}

async function run(options: RawAnalyzeOptions, process: NodeJS.Process): Promise<void> {
  if (options.recording.length + options.tuningJob.length === 0) {
    throw new Problem("Name what to report on: --recording DIR, or --tuning-job NAME. See analyze --help.");
  }
  const config = analysisConfig(options);
  const live = liveOptions(options);
  const conditions = parseConditions("--fail-when", options.failWhen);
  const charges = await openCharges(options, process);
  const observations = await inOrder(
    options.recording.map((folder) => readRecording(folder, options.billingExport ? charges : null)),
  );
  const shared = { charges, ...(options.tuningJob.length > 0 ? await openShared(process) : {}) };
  for (const name of options.tuningJob)
    observations.push(await readLive(name, live, config, process, shared));
  refuseTwice(observations);
  const now = Date.now() / 1000;
  const analyzed = analyze(config, observations, now);
  const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline, config, now);
  const report = baseline ? withDifferences(analyzed.report, baseline) : analyzed.report;
  const analysis = { ...analyzed, report: held(report, conditions) };
  const context: RenderContext = { ...TERMINAL, version: VERSION };
  const text = await render(options.format, analysis, context);
  process.stdout.write(asRead(text, options.format, process));
  if (options.output !== undefined) {
    const files = await writeReportFiles(options.output, analysis, context);
    for (const path of Object.values(files)) process.stderr.write(`wrote ${path}\n`);
  }
  for (const line of unusedRates(config.rates, analysis.report)) process.stderr.write(`--rate: ${line}\n`);
  closeGate(analysis.report.gate, options.gateUnknown === "fail", process);
}

/** The sum over tuning jobs must not count one twice. */
function refuseTwice(observations: readonly Observations[]): void {
  const seen = new Set<string>();
  for (const { tuningJob } of observations) {
    const key = `${tuningJob.arn} ${tuningJob.createdAt}`;
    if (seen.has(key)) throw new Problem(`${tuningJob.name} is named twice: name each tuning job once.`);
    seen.add(key);
  }
}

async function readLive(
  name: string,
  live: ParsedLiveOptions,
  config: AnalysisConfig,
  process: NodeJS.Process,
  shared: Pick<LiveDependencies, "session" | "charges">,
): Promise<Observations> {
  const pricedByUser = Object.keys(config.rates);
  const { documents, gaps, collection } = await collectLive(name, live, pricedByUser, process, shared);
  return parseDocuments(documents, gaps, collection);
}

async function render(format: string, analysis: Analysis, context: RenderContext): Promise<string> {
  if (format === "json") return renderJson(analysis.report);
  if (format === "html") {
    const { renderHtml } = await import("../../report/html/page.ts");
    return renderHtml(analysis, context, await pageAssets());
  }
  return renderMarkdown(analysis.report, context);
}
