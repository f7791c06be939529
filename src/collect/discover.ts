import { SageMakerClient } from "@aws-sdk/client-sagemaker";
import { Problem } from "../model/problem.ts";
import { type CallCounter, clientConfig, counted } from "./aws/clients.ts";
import { type DiscoveredTuningJob, discoverTuningJobs } from "./aws/discover.ts";
import { gapOf } from "./aws/refusal.ts";
import { readingCredentials } from "./aws/roles.ts";
import { regionOf } from "./aws/tuning-job.ts";
import type { LiveDependencies } from "./live.ts";

export interface DiscoverRequest {
  /** `null`: as the environment or the profile has it. */
  readonly region: string | null;
  readonly profile: string | null;
  /** ARN of a role in the account to list. */
  readonly role: string | null;
  /** Seconds since the epoch. */
  readonly window: { readonly since: number; readonly until: number };
  readonly nameContains: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly wantsTags: boolean;
}

export interface Discovered {
  readonly region: string;
  readonly jobs: readonly DiscoveredTuningJob[];
  readonly gaps: readonly string[];
  readonly awsCalls: Readonly<Record<string, number>>;
}

/**
 * Lists the tuning jobs of one region that ended within a window or run still.
 *
 * @throws Problem where AWS refuses every way to list them.
 */
export async function discover(request: DiscoverRequest, deps: LiveDependencies): Promise<Discovered> {
  const { profile, role } = request;
  const credentials = await readingCredentials(profile, role, request.region ?? undefined, deps.roles);
  if (role !== null) await expectRole(credentials, role);
  const counter: CallCounter = { calls: {}, metricsRequested: 0 };
  const access = { region: request.region ?? undefined, credentials, env: deps.env };
  const client = counted(
    new SageMakerClient({
      ...clientConfig(access),
      ...(request.profile === null ? {} : { profile: request.profile }),
    }),
    counter,
  );
  const region = await regionOf(client);
  const query = {
    ...request,
    since: new Date(1000 * request.window.since),
    until: new Date(1000 * request.window.until),
  };
  const { jobs, gaps } = await discoverTuningJobs(client, query, region, deps.progress);
  return { region, jobs, gaps, awsCalls: counter.calls };
}

/**
 * Assumes the role before anything is asked with it.
 *
 * @throws Problem where that is refused.
 */
async function expectRole(
  credentials: Awaited<ReturnType<typeof readingCredentials>>,
  role: string,
): Promise<void> {
  try {
    await credentials?.();
  } catch (error) {
    const name = role.replace(/^.*:role\//, "");
    const lacks = `The role ${name} cannot be assumed, so nothing of its account was read`;
    const remedy = "Check its ARN in `roles` and its trust policy.";
    throw new Problem(`${gapOf(error, "sts:AssumeRole", lacks)} ${remedy}`, 3, { cause: error });
  }
}
