import { type SageMakerClient, SearchCommand, type TrainingJob } from "@aws-sdk/client-sagemaker";
import type { Aws } from "./session.ts";
import type { CollectedTrials } from "./training-jobs.ts";

/** One page: enough to know a discount by, and one call. */
const MOST_JOBS = 100;

/**
 * The account's newest spot training jobs, where trials ran without spot: with what tells their discount and nothing else, as a
 * recording is made to be passed on. `null` where `Search` refuses, which the collection of the trials has said already.
 */
export async function collectPastSpotJobs(
  aws: Aws,
  { trainingJobs }: CollectedTrials,
): Promise<Partial<TrainingJob>[] | null> {
  if (!trainingJobs.some((each) => each.EnableManagedSpotTraining === false)) return null;
  return aws.once("past spot jobs", async () => search(await aws.client("sagemaker")));
}

async function search(client: SageMakerClient): Promise<Partial<TrainingJob>[] | null> {
  try {
    const page = await client.send(
      new SearchCommand({
        Resource: "TrainingJob",
        SearchExpression: {
          Filters: [
            { Name: "EnableManagedSpotTraining", Operator: "Equals", Value: "true" },
            { Name: "TrainingJobStatus", Operator: "Equals", Value: "Completed" },
          ],
        },
        SortBy: "CreationTime",
        SortOrder: "Descending",
        MaxResults: MOST_JOBS,
      }),
    );
    const jobs = (page.Results ?? []).flatMap((result) => result.TrainingJob ?? []);
    return jobs.filter((job) => job.EnableManagedSpotTraining === true).map(bare);
  } catch {
    return null;
  }
}

function bare(job: TrainingJob, index: number): Partial<TrainingJob> {
  const config = job.ResourceConfig;
  return {
    TrainingJobName: `past-spot-job-${index + 1}`,
    EnableManagedSpotTraining: true,
    TrainingTimeInSeconds: job.TrainingTimeInSeconds,
    BillableTimeInSeconds: job.BillableTimeInSeconds,
    ResourceConfig: config && {
      InstanceType: config.InstanceType,
      InstanceCount: config.InstanceCount,
      InstanceGroups: config.InstanceGroups,
      VolumeSizeInGB: config.VolumeSizeInGB,
    },
    SecondaryStatusTransitions: job.SecondaryStatusTransitions?.map(({ Status, StartTime, EndTime }) => ({
      Status,
      StartTime,
      EndTime,
    })),
  };
}
