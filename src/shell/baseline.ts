import { readFile, stat } from "node:fs/promises";
import * as v from "valibot";
import { analyze } from "../analyze.ts";
import { readRecording } from "../collect/recording.ts";
import type { AnalysisConfig } from "../model/config.ts";
import { Problem } from "../model/problem.ts";
import { type Baseline, baselineJob } from "../report/difference.ts";
import type { TuningReport } from "../report/schema.ts";

const number = v.pipe(v.number(), v.finite());
const maybe = v.nullable(number);

/** What a comparison and a forecast need of a report; one that an earlier version wrote may lack the rest. */
const earlierReport = v.looseObject({
  schema: v.literal("sagemaker-tuning-report/1"),
  tuningJobs: v.array(
    v.looseObject({
      name: v.string(),
      strategy: v.string(),
      objective: v.nullable(v.looseObject({ metric: v.string(), goal: v.string() })),
      limits: v.looseObject({ maxJobs: maybe, maxParallelJobs: number, maxRuntimeSeconds: maybe }),
      earlyStoppingType: v.string(),
      trials: v.looseObject({ total: number }),
      actual: v.looseObject({
        costUsd: maybe,
        costIsAtLeast: v.boolean(),
        billableSeconds: number,
        wallClockSeconds: number,
        bestObjective: maybe,
      }),
      savings: v.looseObject({ spot: v.looseObject({}) }),
      billing: v.looseObject({ currency: v.string() }),
      policies: v.array(v.looseObject({ name: v.string() })),
      trialDetails: v.array(
        v.looseObject({
          costUsd: maybe,
          billableSeconds: maybe,
          spot: v.boolean(),
          instances: v.array(v.looseObject({ instanceType: v.string() })),
        }),
      ),
    }),
  ),
});

/**
 * An earlier report: a `tuning-report.json`, or the report on a recording.
 *
 * @throws Problem where the path is neither.
 */
export async function readEarlierReport(
  path: string,
  config: AnalysisConfig,
  now: number,
): Promise<TuningReport> {
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw new Problem(
      `baseline: there is no ${JSON.stringify(path)}. Name an earlier tuning-report.json or a recording.`,
    );
  if (found.isDirectory()) return analyze(config, [await readRecording(path)], now).report;
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new Problem(
      `baseline: ${JSON.stringify(path)} is not JSON. Name an earlier tuning-report.json or a recording.`,
    );
  }
  const parsed = v.safeParse(earlierReport, document);
  if (parsed.success) return document as TuningReport;
  const at = v.getDotPath(parsed.issues[0]) ?? "$";
  throw new Problem(
    `baseline: ${JSON.stringify(path)} is no tuning report (${at}). Name an earlier tuning-report.json or a recording.`,
  );
}

export async function readBaseline(path: string, config: AnalysisConfig, now: number): Promise<Baseline> {
  const report = await readEarlierReport(path, config, now);
  return { label: "the baseline", url: null, commit: null, jobs: report.tuningJobs.map(baselineJob) };
}
