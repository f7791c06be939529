import {
  ListServiceQuotasCommand,
  type ServiceQuota,
  type ServiceQuotasClient,
} from "@aws-sdk/client-service-quotas";
import { isOfTraining } from "../parse/quota.ts";
import { instanceTypesOf } from "./instance-types.ts";
import { allPages } from "./pages.ts";
import { gapOf } from "./refusal.ts";
import type { Aws } from "./session.ts";
import type { CollectedTrials } from "./training-jobs.ts";
import type { DescribedTuningJob } from "./tuning-job.ts";

/** SageMaker has some thousand quotas, a hundred a page, and no way to ask for one by its name. */
const MOST_PAGES = 50;

type Quotas = readonly Pick<ServiceQuota, "QuotaCode" | "QuotaName" | "Value">[];

interface CollectedQuotas {
  /** `null` where the call was refused, or is not worth its while. */
  readonly quotas: Quotas | null;
  readonly gaps: readonly string[];
}

/** The account's quotas, where advice on parallelism could need them. */
export async function collectQuotas(
  aws: Aws,
  job: DescribedTuningJob,
  trials: CollectedTrials,
  progress: (line: string) => void,
): Promise<CollectedQuotas> {
  if (!mayRaiseParallelism(job, trials.summaries.length)) return { quotas: null, gaps: [] };
  const spot = trials.trainingJobs.some((trial) => trial.EnableManagedSpotTraining);
  const types = instanceTypesOf(job, trials);
  return aws.once(`quotas ${types.join()} ${spot}`, async () => {
    progress("reading quotas");
    return listQuotas(await aws.client("quotas"), types, spot);
  });
}

/** The quotas of training on these instance types, read until all are found. */
async function listQuotas(
  client: ServiceQuotasClient,
  instanceTypes: readonly string[],
  spot: boolean,
): Promise<CollectedQuotas> {
  const wanted = new Set(instanceTypes.map((type) => `${type} for ${spot ? "spot " : ""}training job usage`));
  let pages = 0;
  try {
    const quotas = await allPages<Quotas[number]>(async (NextToken) => {
      const page = await client.send(
        new ListServiceQuotasCommand({ ServiceCode: "sagemaker", MaxResults: 100, NextToken }),
      );
      pages += 1;
      for (const { QuotaName } of page.Quotas ?? []) wanted.delete(QuotaName ?? "");
      const items = (page.Quotas ?? []).map(({ QuotaCode, QuotaName, Value }) => ({
        QuotaCode,
        QuotaName,
        Value,
      }));
      return { items, token: wanted.size === 0 || pages >= MOST_PAGES ? undefined : page.NextToken };
    });
    return {
      quotas: quotas.filter(({ QuotaName }) => isOfTraining(QuotaName ?? "", instanceTypes)),
      gaps: [],
    };
  } catch (error) {
    const lacks =
      "The account's quotas were not read, so advice stays at the 10 parallel trials that AWS gives by default";
    return { quotas: null, gaps: [gapOf(error, "servicequotas:ListServiceQuotas", lacks)] };
  }
}

/** Fewer trials get no advice on parallelism. */
const FEWEST_TRIALS = 5;
/** Under Bayesian search advice goes no further than an eighth of the trials. */
const BAYESIAN_SHARE = 1 / 8;

/** Whether advice could raise the parallelism at all: only then are the quotas worth the calls. */
function mayRaiseParallelism(
  { HyperParameterTuningJobConfig: config }: DescribedTuningJob,
  trials: number,
): boolean {
  const parallel = config?.ResourceLimits?.MaxParallelTrainingJobs ?? 1;
  const most = config?.Strategy === "Bayesian" ? Math.floor(BAYESIAN_SHARE * trials) : trials;
  return trials >= FEWEST_TRIALS && parallel < most;
}
