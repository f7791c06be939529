import { type Filter, type SageMakerClient, SearchCommand } from "@aws-sdk/client-sagemaker";
import { Problem } from "../model/problem.ts";
import { problemOf } from "./aws/refusal.ts";
import { openSession } from "./aws/session.ts";
import type { LiveDependencies } from "./live-options.ts";

/** Keys of tags that carry the commit in full, or the number of the pull request. */
const COMMIT_KEYS = ["sagemaker-tuning-report:commit", "git-commit", "commit", "Commit"];
const PULL_REQUEST_KEYS = ["sagemaker-tuning-report:pull-request", "pull-request", "PullRequest"];

export interface TagSearch {
  readonly region: string | null;
  /** Any of them will do: on a pull request the workflow's own commit is a merge that nobody else knows. */
  readonly commits: readonly string[];
  readonly pullRequest: number | null;
}

/** Tuning jobs of one commit that one report covers. */
const MOST_JOBS = 10;

/**
 * Finds tuning jobs by tags: those of the commit, else the newest one of the pull request.
 *
 * @returns Their ARNs, the oldest first.
 * @throws Problem where there is none, or AWS refuses.
 */
export async function findTaggedTuningJobs(search: TagSearch, deps: LiveDependencies): Promise<string[]> {
  const session = deps.session ?? openSession(deps.env);
  const counter = { calls: {}, metricsRequested: 0 };
  const aws = await session.as({ profile: null, role: null }, search.region, counter);
  const { region } = aws;
  const found = await newest(await aws.client("sagemaker"), filters(search), region);
  const ofCommit = found.filter(({ tags }) =>
    COMMIT_KEYS.some((key) => search.commits.includes(tags.get(key) ?? "")),
  );
  const chosen = ofCommit.length > 0 ? ofCommit.slice(0, MOST_JOBS) : found.slice(0, 1);
  if (chosen.length === 0) throw nothing(search, region);
  return chosen.map(({ arn }) => arn).reverse();
}

function filters({ commits, pullRequest }: TagSearch): Filter[] {
  const carries = (keys: readonly string[], value: string): Filter[] =>
    keys.map((key) => ({ Name: `Tags.${key}`, Operator: "Equals", Value: value }));
  return [
    ...commits.flatMap((commit) => carries(COMMIT_KEYS, commit)),
    ...(pullRequest === null ? [] : carries(PULL_REQUEST_KEYS, String(pullRequest))),
  ];
}

interface Tagged {
  readonly arn: string;
  readonly tags: ReadonlyMap<string, string>;
}

async function newest(client: SageMakerClient, Filters: Filter[], region: string): Promise<Tagged[]> {
  try {
    const { Results = [] } = await client.send(
      new SearchCommand({
        Resource: "HyperParameterTuningJob",
        SearchExpression: { Filters, Operator: "Or" },
        SortBy: "CreationTime",
        SortOrder: "Descending",
        MaxResults: 100,
      }),
    );
    return Results.flatMap(({ HyperParameterTuningJob: job }) =>
      job?.HyperParameterTuningJobArn
        ? [
            {
              arn: job.HyperParameterTuningJobArn,
              tags: new Map((job.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value])),
            },
          ]
        : [],
    );
  } catch (error) {
    throw problemOf(error, "sagemaker:Search", `the tuning jobs of this commit in ${region}`);
  }
}

function nothing({ commits, pullRequest }: TagSearch, region: string): Problem {
  const keys = (of: readonly string[]): string => of.map((key) => `\`${key}\``).join(", ");
  const looked = [
    commits[0] === undefined ? "" : `commit ${commits[0].slice(0, 7)} (tags ${keys(COMMIT_KEYS)})`,
    pullRequest === null ? "" : `pull request ${pullRequest} (tags ${keys(PULL_REQUEST_KEYS)})`,
  ].filter(Boolean);
  return new Problem(
    `tuning-job: is empty, and no tuning job in ${region} carries ${looked.join(" or ")}. Name the tuning job, or tag it.`,
  );
}
