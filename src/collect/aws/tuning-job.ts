import { DescribeHyperParameterTuningJobCommand, type SageMakerClient } from "@aws-sdk/client-sagemaker";
import { counted } from "../../model/counted.ts";
import { Problem } from "../../model/problem.ts";
import { errorName, problemOf, refusalOf } from "./refusal.ts";
import { NO_REGION, regionOf } from "./session.ts";

/** A running tuning job is looked at this often, or ten times within a shorter wait. */
const POLL_MS = 30_000;
const ENDED = new Set(["Completed", "Failed", "Stopped", "DeleteFailed"]);

export interface Waiting {
  /** Named by the user; credentials come from it. */
  readonly profile: string | null;
  readonly waitMinutes: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
  readonly progress: (line: string) => void;
}

/** What `DescribeHyperParameterTuningJob` answers, as far as collection needs it. */
export type DescribedTuningJob = Awaited<ReturnType<typeof describe>>;

/** What may be over at the next look; of credentials that have expired it is not. */
const PASSING: ReadonlySet<string> = new Set(["throttled", "unreachable", "other"]);

/**
 * Describes a tuning job; while it runs, again and again for as long as the caller is willing to wait. Once it was seen, AWS may
 * fail until then.
 *
 * @throws Problem where it does not exist in this region, or AWS refuses.
 */
export async function describeTuningJob(
  client: SageMakerClient,
  name: string,
  waiting: Waiting,
): Promise<DescribedTuningJob> {
  const until = waiting.now() + waiting.waitMinutes * 60_000;
  const pause = Math.min(POLL_MS, waiting.waitMinutes * (60_000 / 10));
  let seen = false;
  for (;;) {
    try {
      const job = await describe(client, name, waiting.profile);
      seen = true;
      if (ENDED.has(job.HyperParameterTuningJobStatus ?? "") || waiting.now() >= until) return job;
      const counters = job.TrainingJobStatusCounters;
      const left = Math.max(0, Math.round((until - waiting.now()) / 60_000));
      waiting.progress(
        `${name} is ${job.HyperParameterTuningJobStatus}: ${counted(counters?.Completed ?? 0, "trial")} completed, ` +
          `${counters?.InProgress ?? 0} in progress; waiting up to ${counted(left, "minute")} more`,
      );
    } catch (error) {
      const cause = error instanceof Problem ? error.cause : null;
      if (!seen || !PASSING.has(refusalOf(cause)) || waiting.now() >= until) throw error;
      waiting.progress(`${name} cannot be looked at (${errorName(cause)}): trying again`);
    }
    await waiting.sleep(pause);
  }
}

async function describe(client: SageMakerClient, name: string, profile: string | null) {
  try {
    return await client.send(
      new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName: name }),
    );
  } catch (error) {
    const region = await regionOf(client);
    if (refusalOf(error) === "not-found") {
      throw new Problem(
        `There is no tuning job ${JSON.stringify(name)} in ${region}: check its name and account, or name its region with \`aws-region\` (--region).`,
        2,
        { cause: error },
      );
    }
    if (profile !== null && refusalOf(error) === "credentials") {
      throw new Problem(
        `The profile ${JSON.stringify(profile)} gives no credentials that AWS accepts (${errorName(error)}): check its name in ` +
          `~/.aws/config, and run \`aws sso login --profile ${profile}\` where it uses SSO.`,
        3,
        { cause: error },
      );
    }
    if (region === NO_REGION) {
      throw new Problem(
        "No AWS region: name it with `aws-region` (--region), AWS_REGION, or the profile.",
        2,
        { cause: error },
      );
    }
    throw problemOf(error, "sagemaker:DescribeHyperParameterTuningJob", `tuning job ${name} in ${region}`);
  }
}
