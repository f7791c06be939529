import { Command, Option } from "commander";
import { analyze } from "../../analyze.ts";
import { inOrder } from "../../collect/in-order.ts";
import { readRecording } from "../../collect/recording.ts";
import { DEFAULT_CONFIG } from "../../model/config.ts";
import { Problem } from "../../model/problem.ts";
import { renderPlan } from "../../plan/markdown.ts";
import { plan } from "../../plan/plan.ts";
import { parseDuration, parseNumber, parseRates } from "../choices.ts";
import { another } from "./analysis-options.ts";
import { asRead } from "./for-terminal.ts";

interface RawPlanOptions {
  readonly recording: readonly string[];
  readonly budget?: string;
  readonly deadline?: string;
  readonly format: string;
  readonly rate: readonly string[];
}

const EXAMPLES = `
Example:
  node dist/cli.js plan --recording examples/market-lstm/recording --budget 10 --deadline 3h`;

export function planCommand(process: NodeJS.Process): Command {
  return new Command("plan")
    .description(
      "Settings for the next run of a tuner, from recordings of past ones: what to expect of each.",
    )
    .option(
      "--recording <dir>",
      "folder of AWS CLI outputs of one tuning job; repeat for several runs of the same tuner",
      another,
      [],
    )
    .option("--budget <usd>", "what the next run may cost, in the currency of the recordings")
    .option("--deadline <duration>", "how long it may take, as 2h, 90m or 1h30m")
    .option(
      "--rate <type=usd>",
      "price of an instance-hour in the bill's currency, as ml.m5.xlarge=0.23; overrides every source",
      another,
      [],
    )
    .addOption(
      new Option("--format <format>", "what to print").choices(["markdown", "json"]).default("markdown"),
    )
    .addHelpText("after", EXAMPLES)
    .action((options: RawPlanOptions) => run(options, process));
}

async function run(options: RawPlanOptions, process: NodeJS.Process): Promise<void> {
  if (options.recording.length === 0)
    throw new Problem("Name at least one recording of the tuner: --recording DIR. See plan --help.");
  const limits = {
    budgetUsd:
      options.budget === undefined ? null : parseNumber("--budget", options.budget.replace(/^\$/, "")),
    deadlineSeconds: options.deadline === undefined ? null : parseDuration("--deadline", options.deadline),
  };
  const config = { ...DEFAULT_CONFIG, rates: parseRates("--rate", options.rate) };
  const observations = await inOrder(options.recording.map((folder) => readRecording(folder)));
  const { findings } = analyze(config, observations, Date.now() / 1000);
  const found = plan(findings, limits);
  const text = options.format === "json" ? `${JSON.stringify(found, null, 2)}\n` : renderPlan(found);
  process.stdout.write(asRead(text, options.format, process));
}
