import type { RecordingDocuments } from "../src/collect/documents.ts";

/** A trial of a recording whose every figure is chosen by the test. */
export interface PlainTrial {
  /** On instances. */
  readonly seconds: number;
  readonly objective: number | null;
  readonly failed?: boolean;
}

export interface PlainSettings {
  readonly trials: readonly PlainTrial[];
  readonly name?: string;
  readonly strategy?: string;
  readonly metric?: string;
  readonly goal?: "Maximize" | "Minimize";
  readonly slots?: number;
  readonly maxJobs?: number | null;
  readonly instanceType?: string;
  readonly startsAt?: string;
  /** By the name that Service Quotas gives them. */
  readonly quotas?: Readonly<Record<string, number>>;
  readonly earlyStopping?: "Off" | "Auto";
}

const START_UP_SECONDS = 60;
const GAP_SECONDS = 30;

/** A finished tuning job without curves: trials one after the other on their slots, 30 s apart, 60 s until they start. */
export function plainRecording(settings: PlainSettings): RecordingDocuments {
  const { trials, name = "plain-tuning", strategy = "Random", goal = "Maximize", slots = 1 } = settings;
  const { metric = "validation:score" } = settings;
  const start = Date.parse(settings.startsAt ?? "2026-11-20T08:00:00Z") / 1000;
  const free = Array.from({ length: slots }, () => start + 10);
  const summaries = trials.map(({ seconds, objective, failed }, index) => {
    const slot = free.indexOf(Math.min(...free));
    const created = (free[slot] ?? 0) + (index < slots ? 0 : GAP_SECONDS);
    const ended = created + START_UP_SECONDS + seconds;
    free[slot] = ended;
    return {
      TrainingJobName: `${name}-${String(index + 1).padStart(3, "0")}`,
      CreationTime: iso(created),
      TrainingStartTime: iso(created + START_UP_SECONDS),
      TrainingEndTime: iso(ended),
      TrainingJobStatus: failed ? "Failed" : "Completed",
      ...(failed ? { FailureReason: "AlgorithmError: out of memory" } : {}),
      TunedHyperParameters: { eta: String(0.01 * (index + 1)) },
      ...(objective === null
        ? {}
        : {
            FinalHyperParameterTuningJobObjectiveMetric: { MetricName: metric, Value: objective },
          }),
    };
  });
  const maxJobs = settings.maxJobs === undefined ? trials.length : settings.maxJobs;
  return {
    tuningJob: {
      HyperParameterTuningJobName: name,
      HyperParameterTuningJobArn: `arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job/${name}`,
      HyperParameterTuningJobStatus: "Completed",
      CreationTime: iso(start),
      HyperParameterTuningEndTime: iso(Math.max(...free) + 5),
      HyperParameterTuningJobConfig: {
        Strategy: strategy,
        HyperParameterTuningJobObjective: { Type: goal, MetricName: metric },
        ResourceLimits: {
          ...(maxJobs === null ? {} : { MaxNumberOfTrainingJobs: maxJobs }),
          MaxParallelTrainingJobs: slots,
        },
        TrainingJobEarlyStoppingType: settings.earlyStopping ?? "Off",
      },
      TrainingJobDefinition: {
        ResourceConfig: { InstanceType: settings.instanceType ?? "ml.m5.xlarge", InstanceCount: 1 },
        StoppingCondition: { MaxRuntimeInSeconds: 86_400 },
      },
    },
    trainingJobSummaries: { TrainingJobSummaries: summaries },
    trainingJobs: null,
    objectiveCurves: null,
    costAndUsage: null,
    priceList: null,
    serviceQuotas: settings.quotas
      ? { Quotas: Object.entries(settings.quotas).map(([QuotaName, Value]) => ({ QuotaName, Value })) }
      : null,
  };
}

function iso(seconds: number): string {
  return new Date(1000 * seconds).toISOString();
}
