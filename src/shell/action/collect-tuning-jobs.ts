import { setTimeout as sleep } from "node:timers/promises";
import { openSession } from "../../collect/aws/session.ts";
import { athenaCharges } from "../../collect/charges/sources.ts";
import { collectTuningJob } from "../../collect/live.ts";
import type { LiveDependencies } from "../../collect/live-options.ts";
import { parseDocuments } from "../../collect/parse.ts";
import type { Observations } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import type { Log } from "../../publish/log.ts";
import type { ActionInputs } from "../action-inputs.ts";
import { beforeExit } from "../before-exit.ts";
import { athenaOf } from "./contradictions.ts";
import { billingRole, readingOptions, regionsOf } from "./from-inputs.ts";
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

/** What tuning jobs share, so that it is read, and paid, once. */
export type Shared = Required<Pick<LiveDependencies, "session" | "charges">>;

export function openShared({ inputs, env, log }: Reader): Shared {
  const access = {
    athena: athenaOf(inputs),
    profile: null,
    region: inputs["aws-region"][0] ?? null,
    billingRole: billingRole(inputs),
  };
  const session = openSession(env);
  return { session, charges: athenaCharges(access, { ...dependencies(env, log), session }) };
}

/** How collection reaches the world, from an action. */
export function dependencies(env: Reader["env"], log: Log): LiveDependencies {
  return {
    env,
    now: () => new Date(),
    sleep: async (ms) => void (await sleep(ms)),
    progress: (line) => log.info(line),
    beforeExit: (cleanUp) => beforeExit(cleanUp, process),
  };
}

/** Reads the named tuning jobs from AWS, one after the other: one that cannot be read does not lose the others. */
export async function collectTuningJobs(
  names: readonly TuningJobName[],
  reader: Reader,
  shared: Shared = openShared(reader),
): Promise<CollectedTuningJobs> {
  const { log } = reader;
  const observations: Observations[] = [];
  const failures: string[] = [];
  const read = new Set<string>();
  for (const named of names) {
    try {
      const found = await log.group(`Reading ${named.name}`, () => collectOne(named, reader, shared));
      // By its name and by its ARN it is the same one, and counts once.
      if (!read.has(found.tuningJob.arn)) observations.push(found);
      read.add(found.tuningJob.arn);
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
  shared: Shared,
): Promise<Observations> {
  const collected = await collectTuningJob(
    {
      tuningJob: named.arn ?? named.name,
      ...readingOptions(inputs),
      region: named.region ?? regionsOf(inputs, env)[0] ?? null,
      waitMinutes: inputs["wait-minutes"],
    },
    { ...dependencies(env, log), ...shared },
  );
  const observations = parseDocuments(collected.documents, collected.gaps, collected.collection);
  const account = observations.tuningJob.arn.split(":")[4];
  if (account) log.mask(account);
  return observations;
}
