import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { SageMakerClient } from "@aws-sdk/client-sagemaker";
import type { Collection } from "../model/observations.ts";
import { Problem } from "../model/problem.ts";
import { type BillCache, billing, instanceTypesOf } from "./aws/billing.ts";
import { type CallCounter, clientConfig, counted, OPTIONAL_PATIENCE_MS } from "./aws/clients.ts";
import { credentialsOf } from "./aws/credentials.ts";
import { type CollectedUse, collectInstanceUse } from "./aws/instance-use.ts";
import { type CollectedCurves, collectCurves } from "./aws/objective-curves.ts";
import { collectPastSpotJobs } from "./aws/past-spot-jobs.ts";
import { collectQuotas, mayRaiseParallelism } from "./aws/quotas.ts";
import { type RoleCache, readingCredentials } from "./aws/roles.ts";
import { once, type SharedReads } from "./aws/shared-reads.ts";
import { type CollectedTrials, collectTrials } from "./aws/training-jobs.ts";
import { collectLoggedCurves } from "./aws/training-logs.ts";
import { type DescribedTuningJob, describeTuningJob, regionOf } from "./aws/tuning-job.ts";
import type { AthenaTable } from "./charges/athena-query.ts";
import type { ChargeReader } from "./charges/reader.ts";
import type { RecordingDocuments } from "./documents.ts";

export type { BillCache, RoleCache, SharedReads };

export interface LiveOptions {
  /** Name or ARN. */
  readonly tuningJob: string;
  readonly region: string | null;
  readonly profile: string | null;
  /** ARN of a role in the account of the tuning job, where that is another one. */
  readonly role?: string | null;
  readonly billing:
    | "auto"
    | "cost-explorer"
    | "cost-explorer-resources"
    | "price-list"
    | "built-in"
    | "athena";
  /** Of `billing: athena`. */
  readonly athena?: AthenaTable | null;
  readonly costAllocationTag: string | null;
  readonly billingRole: string | null;
  readonly billingExternalId: string | null;
  readonly objectiveCurves: "auto" | "logs" | "off";
  readonly waitMinutes: number;
  /** Instance types that the user prices: nobody has to be asked for them. */
  readonly pricedByUser: readonly string[];
}

export interface LiveDependencies {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: (line: string) => void;
  /** Where several tuning jobs are read, so that they share one paid request. */
  readonly bills?: BillCache;
  /** The same for what is read of an account besides: quotas and past spot training jobs. */
  readonly shared?: SharedReads;
  /** And for roles that are assumed. */
  readonly roles?: RoleCache;
  /** Charges by training job, shared in the same way; the bill is not asked for then. */
  readonly charges?: ChargeReader | null;
  /** Runs what it is given where the process is told to end; gives back what takes it off again. */
  readonly beforeExit?: (cleanUp: () => Promise<void>) => () => void;
}

export interface Collected {
  readonly documents: RecordingDocuments;
  readonly gaps: readonly string[];
  readonly collection: Collection;
}

const ARN =
  /^arn:aws[a-z-]*:sagemaker:([a-z0-9-]+):(\d{12}):hyper-parameter-tuning-job\/([A-Za-z0-9-]{1,32})$/;
const NAME = /^[A-Za-z0-9](-*[A-Za-z0-9]){0,31}$/;

/**
 * Reads one tuning job from AWS: the documents of a recording, what could not be read, and what was asked.
 *
 * @throws Problem where the tuning job cannot be read: the name is wrong, or AWS refuses one of the calls that the report
 *   cannot do without.
 */
export async function collectTuningJob(options: LiveOptions, deps: LiveDependencies): Promise<Collected> {
  const started = deps.now().getTime();
  const [, arnRegion, , arnName] = ARN.exec(options.tuningJob) ?? [];
  const name = arnName ?? options.tuningJob;
  if (!NAME.test(name)) {
    throw new Problem(
      `${JSON.stringify(options.tuningJob.slice(0, 80))} is neither the name nor the ARN of a tuning job.`,
    );
  }
  const region = arnRegion ?? options.region ?? undefined;
  const own = await credentialsOf(options.profile);
  const { profile, role = null } = options;
  const credentials = role === null ? own : await readingCredentials(profile, role, region, deps.roles);
  const access = { region, credentials, env: deps.env };
  const counter: CallCounter = { calls: {}, metricsRequested: 0 };
  const sagemaker = counted(new SageMakerClient({ ...clientConfig(access), ...profileOf(options) }), counter);

  deps.progress(`reading tuning job ${name}`);
  const waiting = {
    ...deps,
    profile: options.profile,
    waitMinutes: options.waitMinutes,
    now: () => deps.now().getTime(),
  };
  const job = await describeTuningJob(sagemaker, name, waiting);
  const here = { ...access, region: await regionOf(sagemaker) };
  const bill = billing(options, here, own, job, deps, counter);
  const [billed, trials] = await Promise.all([bill.read(), collectTrials(sagemaker, job, deps.progress)]);
  const [curves, prices, quotas, pastSpotJobs] = await Promise.all([
    readCurves(options, here, job, trials, deps, counter),
    bill.readPrices(billed.pages, trials),
    readQuotas(options, here, job, trials, deps, counter),
    trials.trainingJobs.some((each) => each.EnableManagedSpotTraining === false)
      ? once(deps.shared, `past spot jobs ${here.region}`, () => collectPastSpotJobs(sagemaker))
      : null,
  ]);
  return {
    documents: {
      tuningJob: plain(job),
      trainingJobSummaries: { TrainingJobSummaries: plain(trials.summaries) },
      trainingJobs:
        trials.trainingJobs.length > 0
          ? { Results: trials.trainingJobs.map((each) => ({ TrainingJob: plain(each) })) }
          : null,
      objectiveCurves: curves.curves,
      costAndUsage: billed.pages && plain(billed.pages),
      priceList: prices.products && { PriceList: prices.products },
      serviceQuotas: quotas.quotas && { Quotas: quotas.quotas },
      costAndUsageWithResources:
        billed.resources &&
        plain(billed.resources(trials.summaries.map((each) => each.TrainingJobName ?? ""))),
      pastSpotJobs: pastSpotJobs && plain(pastSpotJobs),
      instanceUse: curves.use.hosts,
    },
    gaps: [
      ...trials.gaps,
      ...curves.gaps,
      ...curves.use.gaps,
      ...billed.gaps,
      ...prices.gaps,
      ...quotas.gaps,
    ],
    collection: {
      awsCalls: counter.calls,
      metricsRequested: counter.metricsRequested,
      ...(counter.bytesScanned === undefined ? {} : { bytesScanned: counter.bytesScanned }),
      seconds: (deps.now().getTime() - started) / 1000,
    },
  };
}

function profileOf({ profile }: LiveOptions): { profile?: string } {
  return profile === null ? {} : { profile };
}

/** The account's quotas, where advice on parallelism could need them. */
async function readQuotas(
  options: LiveOptions,
  access: Parameters<typeof clientConfig>[0],
  job: DescribedTuningJob,
  trials: CollectedTrials,
  deps: LiveDependencies,
  counter: CallCounter,
): ReturnType<typeof collectQuotas> {
  const config = job.HyperParameterTuningJobConfig;
  const parallel = config?.ResourceLimits?.MaxParallelTrainingJobs ?? 1;
  if (!mayRaiseParallelism(config?.Strategy, parallel, trials.summaries.length))
    return { quotas: null, gaps: [] };
  const spot = trials.trainingJobs.some((trial) => trial.EnableManagedSpotTraining);
  const types = instanceTypesOf(job, trials);
  return once(deps.shared, `quotas ${access.region} ${types.join()} ${spot}`, async () => {
    deps.progress("reading quotas");
    const { ServiceQuotasClient } = await import("@aws-sdk/client-service-quotas");
    const client = new ServiceQuotasClient({
      ...clientConfig(access, OPTIONAL_PATIENCE_MS),
      ...profileOf(options),
    });
    return collectQuotas(counted(client, counter, OPTIONAL_PATIENCE_MS), types, spot);
  });
}

async function readCurves(
  options: LiveOptions,
  access: Parameters<typeof clientConfig>[0],
  job: DescribedTuningJob,
  trials: CollectedTrials,
  deps: LiveDependencies,
  counter: CallCounter,
): Promise<CollectedCurves & { readonly use: CollectedUse }> {
  if (options.objectiveCurves === "off") {
    return {
      curves: null,
      metricsRequested: 0,
      gaps: ["Objective curves were not asked for (`objective-curves: off`)."],
      use: NO_USE,
    };
  }
  const gaps: string[] = [];
  if (options.objectiveCurves === "logs") {
    const { CloudWatchLogsClient } = await import("@aws-sdk/client-cloudwatch-logs");
    const logs = counted(
      new CloudWatchLogsClient({ ...clientConfig(access, OPTIONAL_PATIENCE_MS), ...profileOf(options) }),
      counter,
      OPTIONAL_PATIENCE_MS,
    );
    const logged = await collectLoggedCurves(
      logs,
      trials.summaries,
      (definition) => regexOf(job, definition),
      deps.progress,
    );
    if (logged.curves !== null && Object.values(logged.curves).some((points) => points.length > 0))
      return { ...logged, use: NO_USE };
    gaps.push(...logged.gaps);
  }
  const cloudwatch = counted(
    new CloudWatchClient({ ...clientConfig(access, OPTIONAL_PATIENCE_MS), ...profileOf(options) }),
    counter,
    OPTIONAL_PATIENCE_MS,
  );
  const read = await collectCurves(
    cloudwatch,
    trials.summaries,
    (definition) => metricOf(job, definition),
    deps.now(),
    deps.progress,
  );
  // Who refuses the curves refuses this too.
  const use = read.curves ? await collectInstanceUse(cloudwatch, trials.summaries, deps.now()) : NO_USE;
  counter.metricsRequested += read.metricsRequested + use.metricsRequested;
  return { ...read, gaps: [...gaps, ...read.gaps], use };
}

const NO_USE: CollectedUse = { hosts: null, metricsRequested: 0, gaps: [] };

function definitionOf(job: DescribedTuningJob, name: string | undefined) {
  return (
    job.TrainingJobDefinitions?.find((definition) => definition.DefinitionName === name) ??
    job.TrainingJobDefinition
  );
}

function metricOf(job: DescribedTuningJob, definition: string | undefined): string | null {
  const own = definitionOf(job, definition)?.TuningObjective?.MetricName;
  return own ?? job.HyperParameterTuningJobConfig?.HyperParameterTuningJobObjective?.MetricName ?? null;
}

function regexOf(job: DescribedTuningJob, definition: string | undefined): string | null {
  const metric = metricOf(job, definition);
  const definitions = definitionOf(job, definition)?.AlgorithmSpecification?.MetricDefinitions ?? [];
  return definitions.find((each) => each.Name === metric)?.Regex ?? null;
}

/** As the AWS CLI prints it: dates as ISO 8601 in UTC, no metadata of the client. */
function plain(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === "$metadata" ? undefined : value)),
  );
}
