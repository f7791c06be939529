import { setTimeout as sleep } from "node:timers/promises";
import { type BillCache, collectTuningJob } from "../../collect/live.ts";
import { parseDocuments } from "../../collect/parse.ts";
import type { Observations } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import type { Log } from "../../publish/log.ts";
import type { ActionInputs } from "../action-inputs.ts";
import type { TuningJobName } from "./values.ts";

export interface CollectedTuningJobs {
  readonly observations: readonly Observations[];
  /** A sentence for each tuning job that cannot be read. */
  readonly failures: readonly string[];
}

/** How, and on whose behalf, tuning jobs are read. */
interface Reader {
  readonly inputs: ActionInputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/** Reads the named tuning jobs from AWS, one after the other: one that cannot be read does not lose the others. */
export async function collectTuningJobs(
  names: readonly TuningJobName[],
  reader: Reader,
  bills: BillCache = new Map(),
): Promise<CollectedTuningJobs> {
  const { log } = reader;
  const observations: Observations[] = [];
  const failures: string[] = [];
  for (const named of names) {
    try {
      observations.push(await log.group(`Reading ${named.name}`, () => collectOne(named, reader, bills)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.push(error.message);
      log.debug(String(error.cause ?? error.stack));
    }
  }
  return { observations, failures };
}

async function collectOne(
  named: TuningJobName,
  { inputs, env, log }: Reader,
  bills: BillCache,
): Promise<Observations> {
  const collected = await collectTuningJob(
    {
      tuningJob: named.name,
      region:
        named.region ?? inputs["aws-region"][0] ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null),
      profile: null,
      billing: inputs.billing,
      costAllocationTag: inputs["cost-allocation-tag"],
      billingRole: inputs["billing-role"],
      billingExternalId: inputs["billing-external-id"],
      objectiveCurves: inputs["objective-curves"],
      waitMinutes: inputs["wait-minutes"],
      pricedByUser: Object.keys(inputs.rates),
    },
    {
      env,
      now: () => new Date(),
      sleep: async (ms) => void (await sleep(ms)),
      progress: (line) => log.info(line),
      bills,
    },
  );
  const observations = parseDocuments(collected.documents, collected.gaps, collected.collection);
  const account = observations.tuningJob.arn.split(":")[4];
  if (account) log.mask(account);
  return observations;
}
