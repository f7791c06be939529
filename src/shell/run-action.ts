import { analyze } from "../analyze.ts";
import { type AnalysisConfig, DEFAULT_CONFIG } from "../model/config.ts";
import { Problem } from "../model/problem.ts";
import { actionLog } from "../publish/log.ts";
import { closeGate } from "./action/close-gate.ts";
import { collectTuningJobs } from "./action/collect-tuning-jobs.ts";
import { secretsOf } from "./action/from-inputs.ts";
import { publishReport } from "./action/publish-report.ts";
import { readInputs } from "./action/read-inputs.ts";
import { settle } from "./action/settle.ts";
import { tuningJobsByTags } from "./action/tuning-jobs-by-tags.ts";
import { readWorkflowRun } from "./action/workflow-run.ts";
import type { ActionInputs } from "./action-inputs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The action. Ends with 0 or 1: 1 for bad input and for a tuning job that cannot be read; everything else that goes
 * wrong is a warning.
 */
export async function runAction(process: { readonly env: Environment }): Promise<void> {
  const { env } = process;
  try {
    const read = readInputs(env);
    if (read.ok) await report(read.inputs, env);
    else for (const problem of read.problems) actionLog.fail(problem);
  } catch (error) {
    if (error instanceof Problem) return actionLog.fail(error.message);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    actionLog.fail(
      `No report: ${message}. This looks like a bug in the action: please report it with the log of a run with debug logging.`,
    );
    actionLog.debug(stack ?? message);
  }
}

async function report(inputs: ActionInputs, env: Environment): Promise<void> {
  for (const secret of secretsOf(inputs)) actionLog.mask(secret);
  const run = await readWorkflowRun(env);
  const config = analysisConfig(inputs);
  const surroundings = { inputs, config, run, env, log: actionLog };
  if (inputs.settle) return settle(surroundings);
  if (inputs.since !== null) {
    const { auditAction } = await import("./audit/audit-action.ts");
    return auditAction(inputs.since, surroundings);
  }
  const named = inputs["tuning-job"];
  if (named.length === 0 && inputs.baseline !== "auto" && inputs.baseline !== "off") {
    const { forecast } = await import("./action/forecast.ts");
    return forecast(surroundings);
  }
  const names = named.length > 0 ? named : await tuningJobsByTags(inputs, run, env, actionLog);
  const { observations, failures } = await collectTuningJobs(names, surroundings);
  if (observations.length > 0) {
    const analysis = analyze(config, observations, Date.now() / 1000);
    const { gate, money } = await publishReport(analysis, failures, surroundings);
    closeGate(gate, money, surroundings);
  }
  for (const failure of failures) actionLog.fail(failure);
}

function analysisConfig(inputs: ActionInputs): AnalysisConfig {
  return {
    ...DEFAULT_CONFIG,
    billing: inputs.billing,
    costMetric: inputs["cost-metric"],
    costAllocationTag: inputs["cost-allocation-tag"],
    rates: inputs.rates,
    minSavingUsd: inputs["min-saving-usd"],
    minSavingShare: inputs["min-saving-share"],
    waitValueUsdPerHour: inputs["wait-value-usd-per-hour"],
  };
}
