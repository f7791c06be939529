import type { Basis } from "../../model/basis.ts";
import { counted } from "../../model/counted.ts";
import { Problem } from "../../model/problem.ts";
import { type Curve, inLaunchOrder, type Phase, type Trial, type TrialStatus } from "../../model/trial.ts";
import {
  definitionOf,
  type InstanceGroup,
  type TrialDefinition,
  type TuningJob,
} from "../../model/tuning-job.ts";
import { readCurves } from "./curves.ts";
import { failureReason } from "./failure-reason.ts";
import type { ObjectiveCurvesDocument } from "./schemas/metrics.ts";
import type { TrainingJobDocument, TrainingJobSummaryDocument } from "./schemas/training-jobs.ts";

/**
 * Joins the list of trials with their training jobs and objective curves, by name. AWS writes names in lower case in
 * some places, so names are compared that way.
 *
 * @returns the trials, what is wrong with them, and what a recording lacks of them, sentences both.
 */
export function readTrials(
  job: TuningJob,
  summaries: readonly TrainingJobSummaryDocument[],
  trainingJobs: readonly TrainingJobDocument[] | null,
  curves: ObjectiveCurvesDocument | null,
): { trials: Trial[]; gaps: string[]; lacking: string[] } {
  const gaps: string[] = [];
  const byName = new Map(oldestFirst(summaries).map((summary) => [key(summary.TrainingJobName), summary]));
  const repeated = summaries.length - byName.size;
  if (repeated > 0)
    gaps.push(
      `${counted(repeated, "training job is listed twice: it was", "training jobs are listed twice: each was")} counted once.`,
    );

  const details = new Map(
    oldestFirst(trainingJobs ?? []).map((found) => [key(found.TrainingJobName), found]),
  );
  const without = [...byName.keys()].filter((name) => !details.has(name)).length;
  const lacking =
    trainingJobs && without > 0
      ? [
          `${without} of ${counted(byName.size, "trial")} ${without === 1 ? "has" : "have"} no training-job record: billable seconds are end minus start. ` +
            "Allow `sagemaker:DescribeTrainingJob`, and record the run again.",
        ]
      : [];
  const curveByName = new Map([...readCurves(curves ?? {})].map(([name, curve]) => [key(name), curve]));
  const strangers = [...curveByName.keys()].filter((name) => !byName.has(name)).length;
  if (strangers > 0)
    gaps.push(
      `${counted(strangers, "objective curve belongs", "objective curves belong")} to no trial of this tuning job: left out.`,
    );

  const trials = [...byName].map(([name, summary]) =>
    readTrial(job, summary, details.get(name), curveByName.get(name) ?? null),
  );
  const diverged = [...byName.values()].filter(
    ({ FinalHyperParameterTuningJobObjectiveMetric: final }) => final?.Value === null,
  ).length;
  if (diverged > 0) {
    gaps.push(
      `${counted(diverged, "trial has", "trials have")} an objective that is not a number: left out wherever trials are ranked.`,
    );
  }
  const behind = [...byName].filter(
    ([name, { TrainingJobStatus: listed }]) =>
      readStatus(listed) === "InProgress" &&
      readStatus(details.get(name)?.TrainingJobStatus ?? listed) !== "InProgress",
  ).length;
  if (behind > 0) {
    gaps.push(
      `${counted(behind, "trial that has ended is", "trials that have ended are")} still listed as running, without an objective. Run the report again.`,
    );
  }
  return { trials: inLaunchOrder(trials), gaps, lacking };
}

const key = (name: string): string => name.toLowerCase();

/** So that of a training job listed twice the newer record counts, whatever the order of the list. */
function oldestFirst<T extends TrainingJobSummaryDocument | TrainingJobDocument>(
  records: readonly T[],
): readonly T[] {
  if (new Set(records.map(({ TrainingJobName: name }) => key(name))).size === records.length) return records;
  const age = (of: T): number => of.TrainingEndTime ?? 0;
  return records.toSorted((a, b) => age(a) - age(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function readTrial(
  job: TuningJob,
  summary: TrainingJobSummaryDocument,
  detail: TrainingJobDocument | undefined,
  curve: Curve | null,
): Trial {
  const definition = definitionOf(job, summary.TrainingJobDefinitionName);
  const startedAt = detail?.TrainingStartTime ?? summary.TrainingStartTime;
  const endedAt = detail?.TrainingEndTime ?? summary.TrainingEndTime;
  expectInOrder(job, summary, detail, startedAt, endedAt);
  const elapsed = startedAt !== null && endedAt !== null ? endedAt - startedAt : null;
  const billable = detail?.BillableTimeInSeconds ?? null;
  const resource = detail?.ResourceConfig;
  const { instances, instancesBasis } = instancesOf(resource, definition);
  return {
    name: summary.TrainingJobName,
    definitionName: summary.TrainingJobDefinitionName,
    status: readStatus(detail?.TrainingJobStatus ?? summary.TrainingJobStatus),
    secondaryStatus: detail?.SecondaryStatus ?? null,
    createdAt: summary.CreationTime,
    startedAt,
    endedAt,
    trainingSeconds: detail?.TrainingTimeInSeconds ?? elapsed,
    billableSecondsPerInstance: billable ?? elapsed,
    billableBasis: billable === null ? "assumed" : "recorded",
    phases: (detail?.SecondaryStatusTransitions ?? [])
      .map((phase): Phase => ({ status: phase.Status, startedAt: phase.StartTime, endedAt: phase.EndTime }))
      .sort((a, b) => a.startedAt - b.startedAt || (a.endedAt ?? a.startedAt) - (b.endedAt ?? b.startedAt)),
    instances,
    instancesBasis,
    spot: detail?.EnableManagedSpotTraining ?? definition?.spot ?? false,
    maxRuntimeSeconds:
      detail?.StoppingCondition?.MaxRuntimeInSeconds ?? definition?.maxRuntimeSeconds ?? null,
    warmPoolSeconds: detail?.WarmPoolStatus?.ResourceRetainedBillableTimeInSeconds ?? 0,
    billedOtherwise: detail?.ServerlessJobConfig
      ? "serverless"
      : resource?.TrainingPlanArn
        ? "training-plan"
        : null,
    volumeGb: resource?.VolumeSizeInGB ?? null,
    hyperparameters: unquoted(summary.TunedHyperParameters ?? {}),
    objective: summary.FinalHyperParameterTuningJobObjectiveMetric?.Value ?? null,
    failureReason: failureReason(detail?.FailureReason ?? summary.FailureReason),
    curve,
  };
}

/** What the clocks of different services may be apart. */
const CLOCK_SECONDS = 300;

/** @throws Problem where a trial ends before it starts, or is older than it or its tuning job can be. */
function expectInOrder(
  job: TuningJob,
  { TrainingJobName: name, CreationTime: createdAt }: TrainingJobSummaryDocument,
  detail: TrainingJobDocument | undefined,
  startedAt: number | null,
  endedAt: number | null,
): void {
  const refuse = (later: string, known: unknown, earlier: string): never => {
    const file = known ? "training-jobs.json" : "training-job-summaries.json";
    throw new Problem(
      `${file}: ${later} of ${JSON.stringify(name.slice(0, 80)).slice(1, -1)} is before its ${earlier}. Record the run again.`,
    );
  };
  if (startedAt !== null && endedAt !== null && endedAt < startedAt)
    refuse("TrainingEndTime", detail?.TrainingEndTime, "TrainingStartTime");
  if (createdAt < job.createdAt - CLOCK_SECONDS) refuse("CreationTime", null, "tuning job's");
  if (startedAt !== null && startedAt < createdAt - CLOCK_SECONDS)
    refuse("TrainingStartTime", detail?.TrainingStartTime, "CreationTime");
  if (endedAt !== null && endedAt < createdAt - CLOCK_SECONDS)
    refuse("TrainingEndTime", detail?.TrainingEndTime, "CreationTime");
}

/** A word that AWS added since is taken as running: nothing is claimed about a trial whose end is not understood. */
function readStatus(status: string): TrialStatus {
  return status === "Completed" || status === "Stopped" || status === "Failed" ? status : "InProgress";
}

/** The billing unit, in the order that `DescribeTrainingJob` gives it: selected, then groups, then the plain pair. */
export function instancesOf(
  resource: TrainingJobDocument["ResourceConfig"] | undefined,
  definition: TrialDefinition | undefined,
): { instances: readonly InstanceGroup[]; instancesBasis: Basis } {
  if (resource?.SelectedInstanceType) {
    const count = resource.SelectedInstanceCount ?? resource.InstanceCount ?? 1;
    return {
      instances: [{ instanceType: resource.SelectedInstanceType, count }],
      instancesBasis: "recorded",
    };
  }
  if (resource?.InstanceGroups?.length) {
    const instances = resource.InstanceGroups.map((group) => ({
      instanceType: group.InstanceType,
      count: group.InstanceCount,
    }));
    return { instances, instancesBasis: "recorded" };
  }
  if (resource?.InstanceType) {
    const instances = [{ instanceType: resource.InstanceType, count: resource.InstanceCount ?? 1 }];
    return { instances, instancesBasis: "recorded" };
  }
  return { instances: definition?.instances ?? [], instancesBasis: "assumed" };
}

/** SageMaker's Python SDK writes hyperparameters as JSON, so text values arrive with quotes around them. */
function unquoted(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value.replace(/^"(.*)"$/s, "$1")]),
  );
}
