import {
  type Filter,
  ListHyperParameterTuningJobsCommand,
  ListTagsCommand,
  type SageMakerClient,
  SearchCommand,
} from "@aws-sdk/client-sagemaker";
import { counted } from "../../model/counted.ts";
import { allPages, sideBySide } from "./pages.ts";
import { gapOf, problemOf, refusalOf } from "./refusal.ts";

/** A tuning job that a listing shows. */
export interface DiscoveredTuningJob {
  readonly name: string;
  readonly arn: string;
  readonly status: string;
  readonly createdAt: Date;
  /** `null` while it runs. */
  readonly endedAt: Date | null;
  readonly trials: number;
  readonly tags: Readonly<Record<string, string>>;
}

export interface DiscoveryQuery {
  /** Tuning jobs that ended at or after `since` and before `until`, and those that run still. */
  readonly since: Date;
  readonly until: Date;
  readonly nameContains: string | null;
  /** All of them have to be there. */
  readonly tags: Readonly<Record<string, string>>;
  /** Whether the tags of the tuning jobs are needed beyond the filter. */
  readonly wantsTags: boolean;
}

export interface Discovery {
  readonly jobs: readonly DiscoveredTuningJob[];
  readonly gaps: readonly string[];
}

const PAGE = 100;
const TAG_CALLS_AT_ONCE = 2;

/**
 * Lists the tuning jobs of a window in one region: by `Search`, which knows tags and names, else by
 * `ListHyperParameterTuningJobs` with one `ListTags` a tuning job where tags are needed.
 *
 * @throws Problem where both are refused.
 */
export async function discoverTuningJobs(
  client: SageMakerClient,
  query: DiscoveryQuery,
  where: string,
  progress: (line: string) => void,
): Promise<Discovery> {
  const inWindow = ({ endedAt, createdAt }: DiscoveredTuningJob): boolean =>
    endedAt === null ? createdAt < query.until : endedAt >= query.since && endedAt < query.until;
  const count = (found: number): void => progress(`listed ${counted(found, "tuning job")} in ${where}`);
  try {
    return { jobs: (await searchTuningJobs(client, query, count)).filter(inWindow), gaps: [] };
  } catch (error) {
    if (
      refusalOf(error) === "expired" ||
      refusalOf(error) === "credentials" ||
      refusalOf(error) === "unreachable"
    )
      throw problemOf(error, "sagemaker:Search", where);
    const listed = (await listTuningJobs(client, query, where, count)).filter(inWindow);
    const tagged = await withTags(client, listed, query, where);
    const gap = gapOf(error, "sagemaker:Search", `Tuning jobs in ${where} were listed without their tags`);
    return { jobs: tagged.jobs, gaps: query.wantsTags ? tagged.gaps : [gap, ...tagged.gaps] };
  }
}

async function searchTuningJobs(
  client: SageMakerClient,
  { since, nameContains, tags }: DiscoveryQuery,
  progress: (count: number) => void,
): Promise<DiscoveredTuningJob[]> {
  const Filters: Filter[] = [
    { Name: "LastModifiedTime", Operator: "GreaterThanOrEqualTo", Value: since.toISOString().slice(0, 19) },
    ...Object.entries(tags).map(
      ([key, value]): Filter => ({ Name: `Tags.${key}`, Operator: "Equals", Value: value }),
    ),
  ];
  if (nameContains !== null)
    Filters.push({ Name: "HyperParameterTuningJobName", Operator: "Contains", Value: nameContains });
  return allPages(async (NextToken) => {
    const page = await client.send(
      new SearchCommand({
        Resource: "HyperParameterTuningJob",
        SearchExpression: { Filters },
        SortBy: "CreationTime",
        SortOrder: "Ascending",
        MaxResults: PAGE,
        NextToken,
      }),
    );
    const found = (page.Results ?? []).flatMap(({ HyperParameterTuningJob: job }) => (job ? [job] : []));
    return {
      items: found.flatMap((job) =>
        discovered(
          job,
          Object.fromEntries((job.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""])),
        ),
      ),
      token: page.NextToken,
    };
  }, progress);
}

async function listTuningJobs(
  client: SageMakerClient,
  { since, nameContains }: DiscoveryQuery,
  where: string,
  progress: (count: number) => void,
): Promise<DiscoveredTuningJob[]> {
  try {
    return await allPages(async (NextToken) => {
      const page = await client.send(
        new ListHyperParameterTuningJobsCommand({
          LastModifiedTimeAfter: since,
          ...(nameContains === null ? {} : { NameContains: nameContains }),
          SortBy: "CreationTime",
          SortOrder: "Ascending",
          MaxResults: PAGE,
          NextToken,
        }),
      );
      return {
        items: (page.HyperParameterTuningJobSummaries ?? []).flatMap((job) => discovered(job, {})),
        token: page.NextToken,
      };
    }, progress);
  } catch (error) {
    throw problemOf(error, "sagemaker:ListHyperParameterTuningJobs", where);
  }
}

interface Listed {
  readonly HyperParameterTuningJobName?: string | undefined;
  readonly HyperParameterTuningJobArn?: string | undefined;
  readonly HyperParameterTuningJobStatus?: string | undefined;
  readonly CreationTime?: Date | undefined;
  readonly HyperParameterTuningEndTime?: Date | undefined;
  readonly TrainingJobStatusCounters?: object | undefined;
}

function discovered(job: Listed, tags: Readonly<Record<string, string>>): DiscoveredTuningJob[] {
  const { HyperParameterTuningJobName: name, HyperParameterTuningJobArn: arn, CreationTime: createdAt } = job;
  if (!name || !arn || !createdAt) return [];
  return [
    {
      name,
      arn,
      status: job.HyperParameterTuningJobStatus ?? "",
      createdAt,
      endedAt: job.HyperParameterTuningEndTime ?? null,
      trials: Object.values(job.TrainingJobStatusCounters ?? {}).reduce<number>(
        (sum, n) => sum + (n ?? 0),
        0,
      ),
      tags,
    },
  ];
}

/** Reads the tags of listed tuning jobs where the filter or a grouping needs them, and applies the filter. */
async function withTags(
  client: SageMakerClient,
  jobs: readonly DiscoveredTuningJob[],
  { tags: wanted, wantsTags }: DiscoveryQuery,
  where: string,
): Promise<Discovery> {
  const filtered = Object.keys(wanted).length > 0;
  if (!filtered && !wantsTags) return { jobs, gaps: [] };
  let refused: unknown = null;
  const tagged = await sideBySide(jobs, TAG_CALLS_AT_ONCE, async (job) => {
    if (refused !== null) return job;
    try {
      const tags = await allPages(async (NextToken) => {
        const page = await client.send(new ListTagsCommand({ ResourceArn: job.arn, NextToken }));
        return { items: page.Tags ?? [], token: page.NextToken };
      });
      return { ...job, tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? "", Value ?? ""])) };
    } catch (error) {
      refused = error;
      return job;
    }
  });
  if (refused !== null && filtered)
    throw problemOf(refused, "sagemaker:ListTags", `the tags of tuning jobs in ${where}`);
  return {
    jobs: tagged.filter(({ tags }) => Object.entries(wanted).every(([key, value]) => tags[key] === value)),
    gaps:
      refused === null
        ? []
        : [gapOf(refused, "sagemaker:ListTags", `Tags of tuning jobs in ${where} are not known`)],
  };
}
