import { type Account, AwsError, type Json, type Operation } from "./account.ts";
import { trainingJobsOf } from "./sagemaker.ts";

const MOST_QUERIES = 500;
const MOST_POINTS = 100_800;
const DAY = 86_400;

interface Point {
  Timestamp: string;
  Average: number;
  SampleCount: number;
  Minimum: number;
  Maximum: number;
}
type Statistic = "Average" | "SampleCount" | "Minimum" | "Maximum";

export const cloudwatch: Readonly<Record<string, Operation>> = {
  GetMetricData: (account, request) => {
    const queries = request["MetricDataQueries"] as Json[];
    if (queries.length > MOST_QUERIES) throw new AwsError("ValidationError", "At most 500 queries.");
    const ids = new Set(queries.map((query) => query["Id"]));
    if (ids.size < queries.length)
      throw new AwsError("ValidationError", "The values for Ids must be unique.");
    const from = request["StartTime"] as number;
    const to = request["EndTime"] as number;
    if (from >= to) throw new AwsError("ValidationError", "StartTime must be less than EndTime.");
    const start = Number((request["NextToken"] as string | undefined) ?? 0);
    const results: Json[] = [];
    let points = 0;
    let next: number | undefined;
    for (const [index, query] of queries.entries()) {
      if (index < start) continue;
      const found = series(account, query, from, to);
      if (points + found.length > MOST_POINTS && points > 0) {
        next = index;
        break;
      }
      points += found.length;
      if (request["ScanBy"] !== "TimestampAscending") found.reverse();
      const fault = account.faults?.halfMetrics?.[trainingJobOf(query) ?? ""];
      const given = fault ? found.slice(0, found.length / 2) : found;
      results.push({
        Id: query["Id"],
        Label: String(query["Id"]),
        Timestamps: given.map(([at]) => at),
        Values: given.map(([, value]) => value),
        StatusCode: fault ?? "Complete",
      });
    }
    return {
      MetricDataResults: results,
      Messages: [],
      ...(next === undefined ? {} : { NextToken: String(next) }),
    };
  },
};

function trainingJobOf(query: Json): string | undefined {
  const { Metric } = query["MetricStat"] as { Metric: { Dimensions?: { Name: string; Value: string }[] } };
  return Metric.Dimensions?.find(({ Name }) => Name === "TrainingJobName")?.Value;
}

function series(account: Account, query: Json, from: number, to: number): [number, number][] {
  if (!/^[a-z][a-zA-Z0-9_]*$/.test(String(query["Id"]))) {
    throw new AwsError(
      "ValidationError",
      `The value ${String(query["Id"])} for Id must match ^[a-z][a-zA-Z0-9_]*$`,
    );
  }
  const stat = query["MetricStat"] as { Metric: Json; Period: number; Stat: Statistic };
  if (!["Average", "SampleCount", "Minimum", "Maximum"].includes(stat.Stat)) return [];
  const trainingJob = trainingJobOf(query);
  const host = (stat.Metric["Dimensions"] as Json[] | undefined)?.find(({ Name }) => Name === "Host");
  if (host) return hostSeries(account, String(host["Value"]), stat, from, to);
  if (stat.Metric["Namespace"] !== "/aws/sagemaker/TrainingJobs" || !trainingJob) return [];
  if (stat.Period % periodFor(nowOf(account) - from) !== 0) return [];
  const curve = curveOf(account, trainingJob, String(stat.Metric["MetricName"]));
  const inWindow = (curve ?? [])
    .map((point) => ({ ...point, at: Date.parse(point.Timestamp) / 1000 }))
    .filter(({ at }) => at >= from && at < to);
  const periods = Map.groupBy(inWindow, ({ at }) => Math.floor(at / stat.Period) * stat.Period);
  return [...periods].sort((a, b) => a[0] - b[0]).map(([at, inside]) => [at, statistic(stat.Stat, inside)]);
}

/** The document holds points of five minutes, each with the one statistic that was asked of it. */
function hostSeries(
  { tuningJobs }: Account,
  host: string,
  { Metric, Stat }: { Metric: Json; Stat: Statistic },
  from: number,
  to: number,
): [number, number][] {
  return tuningJobs.flatMap((job) => {
    const use = job.instanceUse as Record<string, Record<string, Json[]>> | null | undefined;
    return (use?.[host]?.[String(Metric["MetricName"])] ?? []).flatMap((point): [number, number][] => {
      const at = Date.parse(String(point["Timestamp"])) / 1000;
      return point[Stat] === undefined || at < from || at >= to ? [] : [[at, Number(point[Stat])]];
    });
  });
}

/** A training job's name begins with its tuning job's: an account may hold thousands of them. */
function curveOf({ tuningJobs }: Account, name: string, metric: string): Point[] | undefined {
  const own = tuningJobs.find((job) =>
    name.startsWith(`${(job.tuningJob as Json)["HyperParameterTuningJobName"]}-`),
  );
  for (const job of own ? [own] : tuningJobs) {
    const found = (job.objectiveCurves as Record<string, Point[]> | null)?.[name];
    if (found) return emits(job, name, metric) ? found : undefined;
  }
  return undefined;
}

/** Whether the curve of the training job is of the metric: the summary names that of its final value. */
function emits(job: Account["tuningJobs"][number], name: string, metric: string): boolean {
  const { TrainingJobSummaries } = job.trainingJobSummaries as { TrainingJobSummaries: Json[] };
  const summary = TrainingJobSummaries.find(({ TrainingJobName }) => TrainingJobName === name);
  const final = summary?.["FinalHyperParameterTuningJobObjectiveMetric"] as Json | undefined;
  return final === undefined || final["MetricName"] === metric;
}

function statistic(stat: Statistic, points: readonly Point[]): number {
  const count = points.reduce((sum, point) => sum + point.SampleCount, 0);
  if (stat === "SampleCount") return count;
  if (stat === "Minimum") return Math.min(...points.map((point) => point.Minimum));
  if (stat === "Maximum") return Math.max(...points.map((point) => point.Maximum));
  return points.reduce((sum, point) => sum + point.Average * point.SampleCount, 0) / count;
}

/** The finest period that CloudWatch still keeps for data of this age. */
function periodFor(ageSeconds: number): number {
  return ageSeconds <= 15 * DAY ? 60 : ageSeconds <= 63 * DAY ? 300 : 3600;
}

function nowOf(account: Account): number {
  if (account.now) return Date.parse(account.now) / 1000;
  const ends = account.tuningJobs
    .flatMap(trainingJobsOf)
    .map((job) => Date.parse(String(job["TrainingEndTime"])));
  return Math.max(...ends.filter(Number.isFinite)) / 1000;
}
