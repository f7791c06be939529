import type { CloudWatchClient, MetricDataResult } from "@aws-sdk/client-cloudwatch";
import type { HyperParameterTrainingJobSummary } from "@aws-sdk/client-sagemaker";
import { readMetricData } from "./metric-data.ts";
import { gapOf } from "./refusal.ts";

/** What `GetMetricData` is asked about a host: what it used on average, and of memory the most. */
const METRICS = [
  ["CPUUtilization", "Average"],
  ["GPUUtilization", "Average"],
  ["MemoryUtilization", "Maximum"],
  ["GPUMemoryUtilization", "Maximum"],
] as const;
/** Trials of which the first host is looked at, spread over the run: one request of at most 80 metrics. */
const MOST_TRIALS = 20;
const DAY_MS = 86_400_000;
/** Five minutes are fine enough to see what fits, and kept for 63 days; hours after that. */
const FINE_DAYS = 63;

/** Datapoints by host and metric, as `GetMetricStatistics` prints them. */
export type InstanceUseDocument = Record<string, Record<string, Record<string, string | number>[]>>;

export interface CollectedUse {
  /** `null` where CloudWatch has none, or refuses. */
  readonly hosts: InstanceUseDocument | null;
  readonly metricsRequested: number;
  readonly gaps: readonly string[];
}

/** Reads how far some trials used their instances. */
export async function collectInstanceUse(
  client: CloudWatchClient,
  summaries: readonly HyperParameterTrainingJobSummary[],
  now: Date,
): Promise<CollectedUse> {
  const ended = summaries.filter((each) => each.TrainingStartTime && each.TrainingEndTime);
  const step = Math.max(1, ended.length / MOST_TRIALS);
  const chosen = Array.from(
    { length: Math.min(MOST_TRIALS, ended.length) },
    (_, i) => ended[Math.floor(i * step)],
  ).flatMap((each) => each ?? []);
  if (chosen.length === 0) return { hosts: null, metricsRequested: 0, gaps: [] };
  const hosts = chosen.map((each) => `${each.TrainingJobName}/algo-1`);
  const starts = chosen.map((each) => each.TrainingStartTime?.getTime() ?? 0);
  const ends = chosen.map((each) => each.TrainingEndTime?.getTime() ?? 0);
  const start = Math.min(...starts);
  const Period = now.getTime() - start <= FINE_DAYS * DAY_MS ? 300 : 3600;
  const floor = (ms: number): Date => new Date(Math.floor(ms / (1000 * Period)) * 1000 * Period);
  const MetricDataQueries = hosts.flatMap((host, i) =>
    METRICS.map(([MetricName, Stat], k) => ({
      Id: `h${i}_${k}`,
      MetricStat: {
        Metric: {
          Namespace: "/aws/sagemaker/TrainingJobs",
          MetricName,
          Dimensions: [{ Name: "Host", Value: host }],
        },
        Period,
        Stat,
      },
    })),
  );
  try {
    const { results, broken } = await readMetricData(client, {
      MetricDataQueries,
      StartTime: floor(start),
      EndTime: new Date(floor(Math.max(...ends)).getTime() + 1000 * Period),
    });
    const whole = results.filter(({ Id = "" }) => !broken.has(Id));
    const found = Object.fromEntries(
      hosts
        .map((host, i) => [host, metricsOf(i, whole)])
        .filter(([, of]) => Object.keys(of ?? {}).length > 0),
    ) as InstanceUseDocument;
    const any = Object.keys(found).length > 0;
    return { hosts: any ? found : null, metricsRequested: MetricDataQueries.length, gaps: [] };
  } catch (error) {
    const lacks = "How far instances were used was not read, so no cheaper type is looked for";
    return { hosts: null, metricsRequested: 0, gaps: [gapOf(error, "cloudwatch:GetMetricData", lacks)] };
  }
}

function metricsOf(host: number, results: readonly MetricDataResult[]): InstanceUseDocument[string] {
  return Object.fromEntries(
    METRICS.map(
      ([name, statistic], k) =>
        [
          name,
          results
            .filter(({ Id }) => Id === `h${host}_${k}`)
            .flatMap(({ Timestamps = [], Values = [] }) =>
              Timestamps.flatMap((at, i) =>
                Number.isFinite(Values[i])
                  ? [{ Timestamp: at.toISOString(), [statistic]: Values[i] ?? 0 }]
                  : [],
              ),
            ),
        ] as const,
    ).filter(([, points]) => points.length > 0),
  );
}
