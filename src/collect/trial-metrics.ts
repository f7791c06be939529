import { type CollectedUse, collectInstanceUse } from "./aws/instance-use.ts";
import { type CollectedCurves, collectCurves } from "./aws/objective-curves.ts";
import type { Aws } from "./aws/session.ts";
import type { CollectedTrials } from "./aws/training-jobs.ts";
import { collectLoggedCurves } from "./aws/training-logs.ts";
import type { DescribedTuningJob } from "./aws/tuning-job.ts";
import type { LiveDependencies, LiveOptions } from "./live-options.ts";

/**
 * Objective curves from where the user wants them, with how far instances were used, which the same service tells. Where the
 * logs have no curve, CloudWatch is asked.
 */
export async function collectTrialMetrics(
  aws: Aws,
  source: LiveOptions["objectiveCurves"],
  job: DescribedTuningJob,
  { summaries }: CollectedTrials,
  deps: Pick<LiveDependencies, "now" | "progress">,
): Promise<CollectedCurves & { readonly use: CollectedUse }> {
  if (source === "off") {
    return {
      curves: null,
      metricsRequested: 0,
      gaps: ["Objective curves were not asked for (`objective-curves: off`)."],
      use: NO_USE,
    };
  }
  const gaps: string[] = [];
  if (source === "logs") {
    const logged = await collectLoggedCurves(
      await aws.client("logs"),
      summaries,
      (definition) => regexOf(job, definition),
      deps.progress,
    );
    if (logged.curves !== null && Object.values(logged.curves).some((points) => points.length > 0))
      return { ...logged, use: NO_USE };
    gaps.push(...logged.gaps);
  }
  const cloudwatch = await aws.client("cloudwatch");
  const read = await collectCurves(
    cloudwatch,
    summaries,
    (definition) => metricOf(job, definition),
    deps.now(),
    deps.progress,
  );
  // Who refuses the curves refuses this too.
  const use = read.curves ? await collectInstanceUse(cloudwatch, summaries, deps.now()) : NO_USE;
  aws.counter.metricsRequested += read.metricsRequested + use.metricsRequested;
  return { ...read, gaps: [...gaps, ...read.gaps], use };
}

const NO_USE: CollectedUse = { hosts: null, metricsRequested: 0, gaps: [] };

function definitionOf(job: DescribedTuningJob, name: string | undefined) {
  return (
    job.TrainingJobDefinitions?.find((definition) => definition.DefinitionName === name) ??
    job.TrainingJobDefinition
  );
}

function metricOf(job: DescribedTuningJob, definition: string | undefined): string | null {
  const own = definitionOf(job, definition)?.TuningObjective?.MetricName;
  return own ?? job.HyperParameterTuningJobConfig?.HyperParameterTuningJobObjective?.MetricName ?? null;
}

function regexOf(job: DescribedTuningJob, definition: string | undefined): string | null {
  const metric = metricOf(job, definition);
  const definitions = definitionOf(job, definition)?.AlgorithmSpecification?.MetricDefinitions ?? [];
  return definitions.find((each) => each.Name === metric)?.Regex ?? null;
}
