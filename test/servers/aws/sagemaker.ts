import { type Account, AwsError, type Json, type Operation, page } from "./account.ts";

const DEFAULT_PAGE = 10;
const LARGEST_PAGE = 100;

export const sagemaker: Readonly<Record<string, Operation>> = {
  DescribeHyperParameterTuningJob: (account, request) => {
    const job = jobNamed(account, request["HyperParameterTuningJobName"], "list");
    return withoutUndefined(job.tuningJob as Json);
  },
  ListTrainingJobsForHyperParameterTuningJob: (account, request) => {
    const job = jobNamed(account, request["HyperParameterTuningJobName"]);
    const { items, next } = page(
      (job.trainingJobSummaries as { TrainingJobSummaries: Json[] }).TrainingJobSummaries,
      request["NextToken"],
      pageSize(account, request),
      account.emptyPages ?? false,
    );
    const summaries = items.map((each) => ({
      TrainingJobArn: arnOf(account, "training-job", String(each["TrainingJobName"])),
      TunedHyperParameters: {},
      ...asIndexed(account, each),
    }));
    return { TrainingJobSummaries: summaries, ...(next ? { NextToken: next } : {}) };
  },
  ListHyperParameterTuningJobs: (account, request) => {
    const after = 1000 * Number(request["LastModifiedTimeAfter"] ?? 0);
    const listed = account.tuningJobs
      .map((job) => searchable(job.tuningJob as Json))
      .filter((job) => Date.parse(String(job["LastModifiedTime"])) >= after)
      .filter((job) =>
        String(job["HyperParameterTuningJobName"]).includes(String(request["NameContains"] ?? "")),
      );
    const { items, next } = page(
      listed,
      request["NextToken"],
      pageSize(account, request),
      account.emptyPages ?? false,
    );
    return {
      HyperParameterTuningJobSummaries: items.map(tuningJobSummary),
      ...(next ? { NextToken: next } : {}),
    };
  },
  ListTags: (account, request) => {
    const job = account.tuningJobs.find(
      (each) => (each.tuningJob as Json)["HyperParameterTuningJobArn"] === request["ResourceArn"],
    );
    if (!job) throw new AwsError("ResourceNotFound", "There is no such resource.");
    const { items, next } = page(tagsOf(job), request["NextToken"], pageSize(account, {}), false);
    return { Tags: items, ...(next ? { NextToken: next } : {}) };
  },
  DescribeTrainingJob: (account, request) => {
    const wanted = String(request["TrainingJobName"]).toLowerCase();
    const found = allTrainingJobs(account).find(
      (job) => String(job["TrainingJobName"]).toLowerCase() === wanted,
    );
    if (!found) throw new AwsError("ValidationException", "Requested resource not found.");
    const { Tags: _tags, ...described } = found;
    return {
      AlgorithmSpecification: { TrainingInputMode: "File" },
      ModelArtifacts: { S3ModelArtifacts: "s3://example-bucket/model.tar.gz" },
      TrainingJobArn: arnOf(account, "training-job", String(found["TrainingJobName"])),
      ...described,
    };
  },
  Search: (account, request) => {
    const resource = String(request["Resource"]);
    const expression = (request["SearchExpression"] as Json | undefined) ?? {};
    const hits =
      resource === "TrainingJob"
        ? searched(account, expression, request["SortOrder"] === "Descending")
        : searchedTuningJobs(account, expression, request["SortOrder"] === "Ascending");
    const { items, next } = page(
      hits,
      request["NextToken"],
      pageSize(account, request),
      account.emptyPages ?? false,
    );
    return {
      Results: items.map((hit) => ({ [resource]: hit })),
      TotalHits: { Value: hits.length, Relation: "EqualTo" },
      ...(next ? { NextToken: next } : {}),
    };
  },
};

/** A tuning job is searched with the tags that its training jobs inherited. */
function searchedTuningJobs(account: Account, expression: Json, ascending: boolean): Json[] {
  const filters = (expression["Filters"] as Json[] | undefined) ?? [];
  const fits = (job: Json): boolean =>
    expression["Operator"] === "Or"
      ? filters.some((filter) => matches(job, filter))
      : filters.every((filter) => matches(job, filter));
  const found = account.tuningJobs
    .map((job): Json => ({ Tags: tagsOf(job), ...searchable(job.tuningJob as Json) }))
    .filter(fits)
    .sort((a, b) => (String(a["CreationTime"]) < String(b["CreationTime"]) ? -1 : 1));
  return ascending ? found : found.reverse();
}

function tuningJobSummary(job: Json): Json {
  const config = (job["HyperParameterTuningJobConfig"] as Json | undefined) ?? {};
  const names = [
    "HyperParameterTuningJobName",
    "HyperParameterTuningJobArn",
    "HyperParameterTuningJobStatus",
    "CreationTime",
    "HyperParameterTuningEndTime",
    "LastModifiedTime",
    "TrainingJobStatusCounters",
    "ObjectiveStatusCounters",
  ];
  const own = Object.fromEntries(
    names.flatMap((name) => (job[name] === undefined ? [] : [[name, job[name]]])),
  );
  return { ...own, Strategy: config["Strategy"], ResourceLimits: config["ResourceLimits"] };
}

function searchable(job: Json): Json {
  const { Autotune: _autotune, ...shown } = withoutUndefined(job);
  return { LastModifiedTime: job["HyperParameterTuningEndTime"] ?? job["CreationTime"], ...shown };
}

function tagsOf(job: Account["tuningJobs"][number]): Json[] {
  return (trainingJobsOf(job)[0]?.["Tags"] as Json[] | undefined) ?? [];
}

/** @param deletion a deletion at which moment hides it from who asks; any, where it is not said. */
function jobNamed(
  account: Account,
  name: unknown,
  deletion?: "list" | "describe",
): Account["tuningJobs"][number] {
  const gone = account.deleted?.[String(name)];
  if (gone && (deletion ?? gone.after) === gone.after) {
    throw new AwsError(
      gone.error,
      gone.error === "ResourceNotFound"
        ? `Amazon SageMaker can't find a tuning job with the name ${String(name)}.`
        : `Tuning job ${String(name)} does not exist.`,
    );
  }
  const found = account.tuningJobs.find(
    (job) =>
      String((job.tuningJob as Json)["HyperParameterTuningJobName"]).toLowerCase() ===
      String(name).toLowerCase(),
  );
  if (found) return found;
  throw new AwsError(
    "ResourceNotFound",
    `Amazon SageMaker can't find a tuning job with the name ${String(name)}.`,
  );
}

export function trainingJobsOf(job: Account["tuningJobs"][number]): Json[] {
  const found = job.trainingJobs as { Results: { TrainingJob: Json }[] } | Json[] | null;
  if (found === null) return [];
  return Array.isArray(found) ? found : found.Results.map((result) => result.TrainingJob);
}

function allTrainingJobs(account: Account): Json[] {
  return account.tuningJobs.flatMap(trainingJobsOf);
}

/** Of one tuning job where its ARN is known: an account may hold thousands. */
function trainingJobsUnder(account: Account, arn: unknown): Json[] {
  const own = account.tuningJobs.find((job) => (job.tuningJob as Json)["HyperParameterTuningJobArn"] === arn);
  return own ? trainingJobsOf(own) : allTrainingJobs(account);
}

function asIndexed({ behind = [] }: Account, job: Json): Json {
  if (!behind.includes(String(job["TrainingJobName"]))) return job;
  const { TrainingEndTime, BillableTimeInSeconds, TrainingTimeInSeconds, ...running } = job;
  const { FinalHyperParameterTuningJobObjectiveMetric, FinalMetricDataList, ...known } = running;
  return { ...known, TrainingJobStatus: "InProgress" };
}

function searched(account: Account, expression: Json, newestFirst: boolean): Json[] {
  const { search } = account;
  const filters = (expression["Filters"] as Json[] | undefined) ?? [];
  if (search?.refusesFilter && filters.some((filter) => filter["Name"] === "TuningJobArn")) {
    throw new AwsError("ValidationException", "Filter property TuningJobArn is not supported.");
  }
  const lacks = new Set(search?.lacks ?? []);
  const arn = search?.ignoresFilter
    ? undefined
    : filters.find((filter) => filter["Name"] === "TuningJobArn")?.["Value"];
  const jobs = [...trainingJobsUnder(account, arn), ...((search?.others ?? []) as Json[])];
  return jobs
    .map((job) => asIndexed(account, job))
    .filter((job) => !lacks.has(String(job["TrainingJobName"])))
    .filter((job) => search?.ignoresFilter || filters.every((filter) => matches(job, filter)))
    .sort((a, b) => (String(a["CreationTime"]) < String(b["CreationTime"]) === newestFirst ? 1 : -1));
}

function matches(job: Json, filter: Json): boolean {
  const name = String(filter["Name"]);
  const wanted = String(filter["Value"]);
  const found = name.startsWith("Tags.")
    ? (job["Tags"] as Json[] | undefined)?.find((tag) => tag["Key"] === name.slice(5))?.["Value"]
    : job[name];
  const operator = filter["Operator"] ?? "Equals";
  if (operator === "Equals") return String(found) === wanted;
  if (found === undefined) return operator === "NotExists";
  const order = Date.parse(String(found)) - Date.parse(`${wanted.replace(/Z$/, "")}Z`);
  if (operator === "Contains") return String(found).includes(wanted);
  if (operator === "GreaterThanOrEqualTo") return order >= 0;
  if (operator === "LessThanOrEqualTo") return order <= 0;
  throw new AwsError("ValidationException", `Operator ${String(operator)} is not supported for ${name}.`);
}

function pageSize(account: Account, request: Json): number {
  const asked = (request["MaxResults"] as number | undefined) ?? DEFAULT_PAGE;
  if (asked < 1 || asked > LARGEST_PAGE)
    throw new AwsError("ValidationException", "MaxResults is out of range.");
  return Math.min(asked, account.pageSize ?? LARGEST_PAGE);
}

function arnOf(account: Account, kind: string, name: string): string {
  return `arn:aws:sagemaker:${account.region ?? "us-east-1"}:111122223333:${kind}/${name.toLowerCase()}`;
}

function withoutUndefined(document: Json): Json {
  return JSON.parse(JSON.stringify(document)) as Json;
}
