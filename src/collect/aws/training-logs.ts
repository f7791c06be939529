import { createContext, Script } from "node:vm";
import {
  type CloudWatchLogsClient,
  type FilteredLogEvent,
  FilterLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import type { HyperParameterTrainingJobSummary } from "@aws-sdk/client-sagemaker";
import { counted } from "../../model/counted.ts";
import type { CollectedCurves, Datapoint } from "./objective-curves.ts";
import { EndlessPages, sideBySide } from "./pages.ts";
import { gapOf } from "./refusal.ts";

const LOG_GROUP = "/aws/sagemaker/TrainingJobs";
const TRIALS_AT_ONCE = 4;
/** Pages of 10,000 events or 1 MB that are read of one trial's log at most, and empty ones in a row, which CloudWatch may send. */
const MOST_PAGES = 30;
const MOST_EMPTY_PAGES = 50;
/** Of a longer line its end is read: a progress bar is one line, and the metrics stand behind its last step. */
const LONGEST_LINE = 4_000;
/**
 * Time for each so many characters of lines: SageMaker's own expressions take up to a quarter of it on the longest lines,
 * and one that goes back and forth without end is stopped. The length of a log does not count.
 */
const MOST_MATCHING_MS = 1_000;
const MATCHED_AT_ONCE = 20_000;

/**
 * Reads every emission of the objective with its millisecond from the trials' own logs, by the regular expression of the
 * trial's metric definition. The first host alone is read: with several, each prints the metric.
 */
export async function collectLoggedCurves(
  client: CloudWatchLogsClient,
  summaries: readonly HyperParameterTrainingJobSummary[],
  regexOf: (definition: string | undefined) => string | null,
  progress: (line: string) => void,
): Promise<CollectedCurves> {
  const gaps: string[] = [];
  const started = summaries.filter((summary) => summary.TrainingStartTime);
  let done = 0;
  let cut = 0;
  try {
    const read = await sideBySide(
      started,
      TRIALS_AT_ONCE,
      async (summary): Promise<[string, Datapoint[]]> => {
        const pattern = compile(regexOf(summary.TrainingJobDefinitionName));
        const name = summary.TrainingJobName ?? "";
        if (!pattern) return [name, []];
        const { points, whole } = await readLog(client, summary, pattern);
        if (!whole) cut += 1;
        done += 1;
        if (done % 10 === 0 || done === started.length)
          progress(`read the logs of ${done} of ${counted(started.length, "trial")}`);
        return [name, points];
      },
    );
    const silent = read.filter(
      ([, points], index) => points.length === 0 && hasObjective(started[index]),
    ).length;
    const none = read.length > 0 && read.every(([, points]) => points.length === 0);
    if (cut > 0) {
      const so = none ? "epochs are told by the minute" : "their curves end early";
      gaps.push(`The logs of ${counted(cut, "trial")} were not read to their end: ${so}.`);
    } else if (none) {
      gaps.push("No log line matches the objective's metric definition: check its regular expression.");
    } else if (silent > 0) {
      gaps.push(
        `The logs of ${counted(silent, "trial")} have no line of the objective, though ${silent === 1 ? "it" : "they"} emitted it: ` +
          `perhaps ${silent === 1 ? "it is" : "they are"} kept no longer. Leave out \`objective-curves: logs\` for a curve of every trial by the minute.`,
      );
    }
    return { curves: Object.fromEntries(read), metricsRequested: 0, gaps };
  } catch (error) {
    const lacks = "The trials' logs were not read, so epochs are told by the minute";
    if (isTimeout(error)) {
      const why = "the regular expression of the objective's metric definition takes too long on their lines";
      return { curves: null, metricsRequested: 0, gaps: [`${lacks}: ${why}. Make it simpler.`] };
    }
    return { curves: null, metricsRequested: 0, gaps: [gapOf(error, "logs:FilterLogEvents", lacks)] };
  }
}

async function readLog(
  client: CloudWatchLogsClient,
  summary: HyperParameterTrainingJobSummary,
  pattern: RegExp,
): Promise<{ points: Datapoint[]; whole: boolean }> {
  const points: Datapoint[] = [];
  let nextToken: string | undefined;
  let pages = 0;
  let empty = 0;
  while (pages < MOST_PAGES && empty < MOST_EMPTY_PAGES) {
    const answer = await client.send(
      new FilterLogEventsCommand({
        logGroupName: LOG_GROUP,
        logStreamNamePrefix: `${summary.TrainingJobName}/algo-1-`,
        startTime: summary.TrainingStartTime?.getTime(),
        nextToken,
      }),
    );
    if (answer.nextToken !== undefined && answer.nextToken === nextToken) throw new EndlessPages();
    const { events = [] } = answer;
    for (const point of emissions(events, pattern)) points.push(point);
    if (events.length > 0) pages += 1;
    empty = events.length > 0 ? 0 : empty + 1;
    nextToken = answer.nextToken;
    if (nextToken === undefined) return { points, whole: true };
  }
  return { points, whole: false };
}

function hasObjective(summary: HyperParameterTrainingJobSummary | undefined): boolean {
  return summary?.FinalHyperParameterTuningJobObjectiveMetric !== undefined;
}

/** SageMaker's expressions are Python's; the few that JavaScript does not read give no curve. */
function compile(regex: string | null): RegExp | null {
  if (regex === null) return null;
  try {
    return new RegExp(regex.replaceAll("(?P<", "(?<"));
  } catch {
    return null;
  }
}

const MATCH = new Script("lines.map((line) => pattern.exec(line)?.[1])");

function emissions(events: readonly FilteredLogEvent[], pattern: RegExp): Datapoint[] {
  const lines = events.map(({ message = "" }) => message.slice(-LONGEST_LINE));
  const values = firstGroups(lines, pattern);
  return events.flatMap(({ timestamp }, index): Datapoint[] => {
    const value = Number(values[index] ?? Number.NaN);
    if (timestamp === undefined || !Number.isFinite(value)) return [];
    return [
      {
        Timestamp: new Date(timestamp).toISOString(),
        Average: value,
        SampleCount: 1,
        Minimum: value,
        Maximum: value,
      },
    ];
  });
}

/** The first group of the pattern's match in each line. */
function firstGroups(lines: readonly string[], pattern: RegExp): unknown[] {
  let characters = 0;
  const portions = Map.groupBy(lines, ({ length }) => {
    characters += length;
    return Math.floor(characters / MATCHED_AT_ONCE);
  });
  // A script in a context of its own is what Node can stop in the middle of a match.
  const context = createContext({ pattern });
  return [...portions.values()].flatMap((portion) => {
    context["lines"] = portion;
    return MATCH.runInContext(context, { timeout: MOST_MATCHING_MS }) as unknown[];
  });
}

function isTimeout(error: unknown): boolean {
  // It is an error of the other context: no instance of this one's `Error`.
  return (error as { code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
