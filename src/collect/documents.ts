/**
 * The documents of one tuning job in AWS's own words, as the AWS CLI prints them: what a recording folder holds and what
 * live collection gathers. One parser turns both into `Observations`, so both give the same report.
 */
export interface RecordingDocuments {
  readonly tuningJob: unknown;
  readonly trainingJobSummaries: unknown;
  /** `null`, here and below: the document is not there. */
  readonly trainingJobs: unknown;
  readonly objectiveCurves: unknown;
  readonly costAndUsage: unknown;
  readonly priceList: unknown;
  readonly serviceQuotas: unknown;
  /** Not of every recording: only where the bill by resource was asked for. */
  readonly costAndUsageWithResources?: unknown;
  /** Only where the trials did not run on spot: the account's own past spot training jobs. */
  readonly pastSpotJobs?: unknown;
  /** CPU, GPU and memory of some hosts, where CloudWatch still has them. */
  readonly instanceUse?: unknown;
}

interface RecordingFile {
  readonly document: keyof RecordingDocuments;
  readonly file: string;
  readonly required: boolean;
  /** The command that writes the file, for the remedy. */
  readonly command: string;
  /** What the report lacks without the file; `null` where the advice that it bears on says so itself. */
  readonly without: string | null;
}

export const RECORDING_FILES: readonly RecordingFile[] = [
  {
    document: "tuningJob",
    file: "tuning-job.json",
    required: true,
    command: "aws sagemaker describe-hyper-parameter-tuning-job",
    without: "there is nothing to report on",
  },
  {
    document: "trainingJobSummaries",
    file: "training-job-summaries.json",
    required: true,
    command: "aws sagemaker list-training-jobs-for-hyper-parameter-tuning-job",
    without: "the trials are not known",
  },
  {
    document: "trainingJobs",
    file: "training-jobs.json",
    required: false,
    command: "aws sagemaker search --resource TrainingJob",
    without: "billable seconds are the trials' end minus start, at the instance type of the definition",
  },
  {
    document: "objectiveCurves",
    file: "objective-curves.json",
    required: false,
    command: "aws cloudwatch get-metric-statistics",
    without: "unstopped durations come from the finished trials alone",
  },
  {
    document: "costAndUsage",
    file: "cost-and-usage.json",
    required: false,
    command: "aws ce get-cost-and-usage",
    without: "rates are published ones, not the account's own",
  },
  {
    document: "priceList",
    file: "price-list.json",
    required: false,
    command: "aws pricing get-products",
    without: "rates that the bill does not give come from the built-in table",
  },
  {
    document: "serviceQuotas",
    file: "service-quotas.json",
    required: false,
    command: "aws service-quotas list-service-quotas --service-code sagemaker",
    without: null,
  },
  {
    document: "costAndUsageWithResources",
    file: "cost-and-usage-with-resources.json",
    required: false,
    command: "aws ce get-cost-and-usage-with-resources",
    without: null,
  },
  {
    document: "pastSpotJobs",
    file: "past-spot-jobs.json",
    required: false,
    command: "aws sagemaker search --resource TrainingJob",
    without: null,
  },
  {
    document: "instanceUse",
    file: "instance-use.json",
    required: false,
    command: "aws cloudwatch get-metric-statistics",
    without: null,
  },
];
