import { Problem } from "../model/problem.ts";
import type { CallCounter } from "./aws/client-config.ts";
import type { Role } from "./aws/credentials.ts";
import { type DiscoveredTuningJob, discoverTuningJobs } from "./aws/discover.ts";
import { gapOf } from "./aws/refusal.ts";
import { type Aws, openSession } from "./aws/session.ts";
import type { LiveDependencies } from "./live-options.ts";

export interface DiscoverRequest {
  /** `null`: as the environment or the profile has it. */
  readonly region: string | null;
  readonly profile: string | null;
  /** In the account to list. */
  readonly role: Role | null;
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
  const counter: CallCounter = { calls: {}, metricsRequested: 0 };
  const session = deps.session ?? openSession(deps.env);
  const aws = await session.as({ profile, role }, request.region, counter);
  if (role !== null) await expectRole(aws, role);
  const { region } = aws;
  const query = {
    ...request,
    since: new Date(1000 * request.window.since),
    until: new Date(1000 * request.window.until),
  };
  const { jobs, gaps } = await discoverTuningJobs(
    await aws.client("sagemaker"),
    query,
    region,
    deps.progress,
  );
  return { region, jobs, gaps, awsCalls: counter.calls };
}

/**
 * Assumes the role before anything is asked with it.
 *
 * @throws Problem where that is refused.
 */
async function expectRole(aws: Aws, { arn }: Role): Promise<void> {
  try {
    await aws.expectCredentials();
  } catch (error) {
    const name = arn.replace(/^.*:role\//, "");
    const lacks = `The role ${name} cannot be assumed, so nothing of its account was read`;
    const remedy = "Check its ARN in `roles` and its trust policy.";
    throw new Problem(`${gapOf(error, "sts:AssumeRole", lacks)} ${remedy}`, 3, { cause: error });
  }
}
