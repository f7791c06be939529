import {
  DescribeTrainingJobCommand,
  type HyperParameterTrainingJobSummary,
  ListTrainingJobsForHyperParameterTuningJobCommand,
  type SageMakerClient,
  SearchCommand,
  type TrainingJob,
} from "@aws-sdk/client-sagemaker";
import { counted } from "../../model/counted.ts";
import { allPages, sideBySide } from "./pages.ts";
import { gapOf, problemOf, refusalOf } from "./refusal.ts";
import type { DescribedTuningJob } from "./tuning-job.ts";

const PAGE = 100;
/** Describe calls in flight: SageMaker's control plane allows a few a second. */
const DESCRIBES_AT_ONCE = 2;
const TERMINAL = new Set(["Completed", "Failed", "Stopped"]);

export interface CollectedTrials {
  readonly summaries: readonly HyperParameterTrainingJobSummary[];
  readonly trainingJobs: readonly TrainingJob[];
  readonly gaps: readonly string[];
}

/**
 * Lists the trials and reads their training jobs: by `Search`, a hundred at a time, side by side with the list; by
 * `DescribeTrainingJob` one by one for those that `Search` lacks, shows in an earlier state, or may not show.
 *
 * @throws Problem where the list is refused.
 */
export async function collectTrials(
  client: SageMakerClient,
  job: DescribedTuningJob,
  progress: (line: string) => void,
): Promise<CollectedTrials> {
  const name = job.HyperParameterTuningJobName ?? "";
  const total = Object.values(job.TrainingJobStatusCounters ?? {}).reduce(
    (sum, count) => sum + (count ?? 0),
    0,
  );
  const searching = searchTrainingJobs(client, job, (count) =>
    progress(`read ${count} of ${counted(total, "training job")}`),
  );
  const listing = listTrials(client, name, (count) =>
    progress(`listed ${count} of ${counted(total, "trial")}`),
  );
  // Both are waited for, so that a refused list is the last thing said.
  await Promise.allSettled([searching, listing]);
  const [searched, summaries] = [await searching, await listing];
  const found = new Map(searched.jobs.map((each) => [key(each.TrainingJobName), each]));
  // Both the index and the list may be behind what a tuning job says that has just ended.
  const hasEnded = job.HyperParameterTuningEndTime !== undefined;
  const missing = summaries.filter((summary) => {
    const hit = found.get(key(summary.TrainingJobName));
    const should = hasEnded || TERMINAL.has(summary.TrainingJobStatus ?? "");
    return !hit || (should && !TERMINAL.has(hit.TrainingJobStatus ?? ""));
  });
  const described = await describeTrainingJobs(client, missing, progress);
  for (const each of described.jobs) found.set(key(each.TrainingJobName), each);
  const trainingJobs = summaries.flatMap((summary) => found.get(key(summary.TrainingJobName)) ?? []);
  return { summaries, trainingJobs, gaps: [...searched.gaps, ...described.gaps] };
}

const key = (name: string | undefined): string => (name ?? "").toLowerCase();

async function listTrials(
  client: SageMakerClient,
  name: string,
  progress: (count: number) => void,
): Promise<HyperParameterTrainingJobSummary[]> {
  try {
    return await allPages(async (NextToken) => {
      const page = await client.send(
        new ListTrainingJobsForHyperParameterTuningJobCommand({
          HyperParameterTuningJobName: name,
          MaxResults: PAGE,
          NextToken,
        }),
      );
      return { items: page.TrainingJobSummaries ?? [], token: page.NextToken };
    }, progress);
  } catch (error) {
    throw problemOf(error, "sagemaker:ListTrainingJobsForHyperParameterTuningJob", `tuning job ${name}`);
  }
}

interface Found {
  readonly jobs: readonly TrainingJob[];
  readonly gaps: readonly string[];
}

/** The filter is in the API's model but is not seen in use: a refusal or strangers among the hits are expected. */
async function searchTrainingJobs(
  client: SageMakerClient,
  job: DescribedTuningJob,
  progress: (count: number) => void,
): Promise<Found> {
  const arn = job.HyperParameterTuningJobArn ?? "";
  try {
    let foreign = 0;
    const jobs = await allPages(async (NextToken) => {
      // A filter without effect would page through the whole account.
      if (foreign > PAGE) return { items: [], token: undefined };
      const page = await client.send(
        new SearchCommand({
          Resource: "TrainingJob",
          SearchExpression: { Filters: [{ Name: "TuningJobArn", Operator: "Equals", Value: arn }] },
          SortBy: "CreationTime",
          SortOrder: "Ascending",
          MaxResults: PAGE,
          NextToken,
        }),
      );
      const hits = (page.Results ?? []).flatMap((result) => result.TrainingJob ?? []);
      const own = hits.filter((hit) => key(hit.TuningJobArn) === key(arn));
      foreign += hits.length - own.length;
      return { items: own, token: page.NextToken };
    }, progress);
    return { jobs, gaps: [] };
  } catch (error) {
    const denied = refusalOf(error) === "denied";
    const gap = gapOf(error, "sagemaker:Search", "Training jobs were described one by one, which is slower");
    return { jobs: [], gaps: denied ? [gap] : [] };
  }
}

async function describeTrainingJobs(
  client: SageMakerClient,
  summaries: readonly HyperParameterTrainingJobSummary[],
  progress: (line: string) => void,
): Promise<Found> {
  const gaps: string[] = [];
  let done = 0;
  let refused: unknown = null;
  const jobs = await sideBySide(
    summaries,
    DESCRIBES_AT_ONCE,
    async (summary): Promise<TrainingJob | null> => {
      if (refused !== null) return null;
      try {
        const job = await client.send(
          new DescribeTrainingJobCommand({ TrainingJobName: summary.TrainingJobName }),
        );
        done += 1;
        if (done % 10 === 0 || done === summaries.length)
          progress(`described ${done} of ${counted(summaries.length, "training job")}`);
        return job;
      } catch (error) {
        // One that was deleted meanwhile says nothing about the others; what else AWS refuses, it refuses for them too.
        if (refusalOf(error) !== "not-found") refused = error;
        return null;
      }
    },
  );
  const found = jobs.filter((job) => job !== null);
  if (refused !== null) {
    gaps.push(
      gapOf(
        refused,
        "sagemaker:DescribeTrainingJob",
        "Billable seconds of some trials are their end minus their start",
      ),
    );
  } else if (found.length < summaries.length) {
    gaps.push(
      `${counted(summaries.length - found.length, "training job")} could not be described (deleted, perhaps): billable seconds are end minus start.`,
    );
  }
  return { jobs: found, gaps };
}
