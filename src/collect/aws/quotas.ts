import {
  ListServiceQuotasCommand,
  type ServiceQuota,
  type ServiceQuotasClient,
} from "@aws-sdk/client-service-quotas";
import { isOfTraining } from "../quota.ts";
import { allPages } from "./pages.ts";
import { gapOf } from "./refusal.ts";

/** SageMaker has some thousand quotas, a hundred a page, and no way to ask for one by its name. */
const MOST_PAGES = 50;

export type Quotas = readonly Pick<ServiceQuota, "QuotaCode" | "QuotaName" | "Value">[];

/** The quotas of training on these instance types, read until all are found; `null` where the call was refused. */
export async function collectQuotas(
  client: ServiceQuotasClient,
  instanceTypes: readonly string[],
  spot: boolean,
): Promise<{ quotas: Quotas | null; gaps: string[] }> {
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
export function mayRaiseParallelism(strategy: string | undefined, parallel: number, trials: number): boolean {
  const most = strategy === "Bayesian" ? Math.floor(BAYESIAN_SHARE * trials) : trials;
  return trials >= FEWEST_TRIALS && parallel < most;
}
