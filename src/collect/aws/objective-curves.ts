import type { CloudWatchClient, MetricDataQuery, MetricDataResult } from "@aws-sdk/client-cloudwatch";
import type { HyperParameterTrainingJobSummary } from "@aws-sdk/client-sagemaker";
import { counted } from "../../model/counted.ts";
import { readMetricData } from "./metric-data.ts";
import { sideBySide } from "./pages.ts";
import { gapOf } from "./refusal.ts";

const STATISTICS = ["Average", "SampleCount", "Minimum", "Maximum"] as const;
type Statistic = (typeof STATISTICS)[number];
const TRIALS_PER_CALL = 500 / STATISTICS.length;
const CALLS_AT_ONCE = 4;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** How long CloudWatch keeps points of each period. */
const RETENTION: readonly [days: number, periodSeconds: number][] = [
  [15, 60],
  [63, 300],
  [455, 3600],
];

/** One point of a curve, as `GetMetricStatistics` prints it. */
export interface Datapoint {
  readonly Timestamp: string;
  readonly Average: number;
  readonly SampleCount: number;
  readonly Minimum: number;
  readonly Maximum: number;
}

export interface CollectedCurves {
  readonly curves: Readonly<Record<string, readonly Datapoint[]>> | null;
  readonly metricsRequested: number;
  readonly gaps: readonly string[];
}

/**
 * Reads the objective curve of every trial from CloudWatch, at the finest period that it still keeps.
 *
 * @param metricOf the objective metric of a trial, by its definition's name.
 */
export async function collectCurves(
  client: CloudWatchClient,
  summaries: readonly HyperParameterTrainingJobSummary[],
  metricOf: (definition: string | undefined) => string | null,
  now: Date,
  progress: (line: string) => void,
): Promise<CollectedCurves> {
  const started = summaries.filter(
    (summary) => summary.TrainingStartTime && metricOf(summary.TrainingJobDefinitionName),
  );
  if (started.length === 0) return { curves: {}, metricsRequested: 0, gaps: [] };
  const batches = chunks(started, TRIALS_PER_CALL);
  const tooOld = RETENTION.at(-1)?.[0] ?? 0;
  const gaps: string[] = [];
  const broken: string[] = [];
  let done = 0;
  try {
    const read = await sideBySide(batches, CALLS_AT_ONCE, async (batch) => {
      const window = windowOf(batch, now);
      const ageDays = (now.getTime() - window.start.getTime()) / DAY_MS;
      const period = RETENTION.find(([days]) => ageDays <= days)?.[1];
      if (period === undefined) return [];
      if (period > 60) gaps.push(coarseGap(period));
      const curves = await readBatch(client, batch, metricOf, window, period, broken);
      done += batch.length;
      progress(`read ${done} of ${started.length} objective curves`);
      return curves;
    });
    const curves = Object.fromEntries(read.flat());
    if (broken.length > 0) gaps.push(brokenGap(broken));
    else if (read.flat().length === 0)
      gaps.push(`CloudWatch keeps metrics for ${tooOld} days: the objective curves are gone.`);
    return { curves, metricsRequested: started.length, gaps: [...new Set(gaps)] };
  } catch (error) {
    const lacks =
      "No objective curves and no use of instances were read, so unstopped durations come from finished trials alone and no cheaper instance type is looked for";
    return { curves: null, metricsRequested: 0, gaps: [gapOf(error, "cloudwatch:GetMetricData", lacks)] };
  }
}

function coarseGap(period: number): string {
  return `The run is older than 15 days, so CloudWatch keeps its curves only by ${period / 60} minutes. Report within 15 days, or set \`objective-curves: logs\`.`;
}

/** @param broken CloudWatch's word for each curve that it did not give whole. */
function brokenGap(broken: readonly string[]): string {
  const words = [...new Set(broken)].sort().join(", ");
  return `CloudWatch did not give the whole of ${counted(broken.length, "objective curve")} (${words}): left out. Run the report again.`;
}

/** @param broken takes CloudWatch's word for each curve that is left out because it is not whole. */
async function readBatch(
  client: CloudWatchClient,
  batch: readonly HyperParameterTrainingJobSummary[],
  metricOf: (definition: string | undefined) => string | null,
  window: { readonly start: Date; readonly end: Date },
  period: number,
  broken: string[],
): Promise<[string, Datapoint[]][]> {
  const MetricDataQueries = batch.flatMap((summary, trial) =>
    STATISTICS.map((statistic) =>
      query(
        trial,
        statistic,
        summary.TrainingJobName ?? "",
        metricOf(summary.TrainingJobDefinitionName) ?? "",
        period,
      ),
    ),
  );
  const read = await readMetricData(client, {
    MetricDataQueries,
    StartTime: window.start,
    EndTime: window.end,
  });
  return batch.flatMap((summary, trial): [string, Datapoint[]][] => {
    const [word] = STATISTICS.flatMap((statistic) => read.broken.get(queryId(trial, statistic)) ?? []);
    if (word !== undefined) broken.push(word);
    return word === undefined ? [[summary.TrainingJobName ?? "", datapoints(trial, read.results)]] : [];
  });
}

function query(
  trial: number,
  statistic: Statistic,
  job: string,
  metric: string,
  period: number,
): MetricDataQuery {
  return {
    Id: queryId(trial, statistic),
    MetricStat: {
      Metric: {
        Namespace: "/aws/sagemaker/TrainingJobs",
        MetricName: metric,
        Dimensions: [{ Name: "TrainingJobName", Value: job }],
      },
      Period: period,
      Stat: statistic,
    },
  };
}

function queryId(trial: number, statistic: Statistic): string {
  return `t${trial}_${statistic.toLowerCase()}`;
}

/** A result may come in parts over several pages, and each statistic on its own. */
function datapoints(trial: number, results: readonly MetricDataResult[]): Datapoint[] {
  const [average, count, minimum, maximum] = STATISTICS.map((statistic) => {
    const values = new Map<number, number>();
    for (const result of results.filter(({ Id }) => Id === queryId(trial, statistic))) {
      for (const [index, at] of (result.Timestamps ?? []).entries())
        values.set(at.getTime(), result.Values?.[index] ?? Number.NaN);
    }
    return values;
  });
  return [...(average ?? [])]
    .filter(([, value]) => Number.isFinite(value))
    .sort(([a], [b]) => a - b)
    .map(([at, value]) => ({
      Timestamp: new Date(at).toISOString(),
      Average: value,
      SampleCount: count?.get(at) ?? 1,
      Minimum: minimum?.get(at) ?? value,
      Maximum: maximum?.get(at) ?? value,
    }));
}

/** Whole minutes around the trials; CloudWatch cuts seconds off, so the end gets a minute more. */
function windowOf(batch: readonly HyperParameterTrainingJobSummary[], now: Date): { start: Date; end: Date } {
  const starts = batch.map((summary) => summary.TrainingStartTime?.getTime() ?? now.getTime());
  const ends = batch.map((summary) => summary.TrainingEndTime?.getTime() ?? now.getTime());
  const start = Math.floor(starts.reduce((a, b) => Math.min(a, b)) / MINUTE_MS) * MINUTE_MS;
  const end = (Math.ceil(ends.reduce((a, b) => Math.max(a, b)) / MINUTE_MS) + 1) * MINUTE_MS;
  return { start: new Date(start), end: new Date(Math.max(end, start + MINUTE_MS)) };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
