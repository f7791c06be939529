import { Problem } from "../model/problem.ts";
import type { CallCounter } from "./aws/client-config.ts";
import { collectPastSpotJobs } from "./aws/past-spot-jobs.ts";
import { collectQuotas } from "./aws/quotas.ts";
import { openSession } from "./aws/session.ts";
import { collectTrials } from "./aws/training-jobs.ts";
import { describeTuningJob } from "./aws/tuning-job.ts";
import { billing } from "./billing.ts";
import type { Collected, LiveDependencies, LiveOptions } from "./live-options.ts";
import { collectTrialMetrics } from "./trial-metrics.ts";

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
  const [, arnRegion, arnAccount, arnName] = ARN.exec(options.tuningJob) ?? [];
  const name = arnName ?? options.tuningJob;
  if (!NAME.test(name)) {
    throw new Problem(
      `${JSON.stringify(options.tuningJob.slice(0, 80))} is neither the name nor the ARN of a tuning job.`,
    );
  }
  const { profile, role = null } = options;
  const counter: CallCounter = { calls: {}, metricsRequested: 0 };
  const session = deps.session ?? openSession(deps.env);
  const aws = await session.as({ profile, role }, arnRegion ?? options.region, counter);
  const sagemaker = await aws.client("sagemaker");

  deps.progress(`reading tuning job ${name}`);
  const { waitMinutes } = options;
  const job = await describeTuningJob(sagemaker, name, {
    ...deps,
    profile,
    waitMinutes,
    now: () => deps.now().getTime(),
  });
  if (arnAccount !== undefined && job.HyperParameterTuningJobArn?.split(":")[4] !== arnAccount) {
    throw new Problem(
      `The ARN of ${name} is of another account than the credentials, which has a tuning job of the same name: assume a role in the ARN's account.`,
    );
  }
  const bill = billing(aws, options, job, { ...deps, session });
  const [billed, trials] = await Promise.all([bill.read(), collectTrials(sagemaker, job, deps.progress)]);
  const [curves, prices, quotas, pastSpotJobs] = await Promise.all([
    collectTrialMetrics(aws, options.objectiveCurves, job, trials, deps),
    bill.readPrices(billed.pages, trials),
    collectQuotas(aws, job, trials, deps.progress),
    collectPastSpotJobs(aws, trials),
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

/** As the AWS CLI prints it: dates as ISO 8601 in UTC, no metadata of the client. */
function plain(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === "$metadata" ? undefined : value)),
  );
}
