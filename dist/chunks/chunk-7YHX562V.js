import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/collect/documents.ts
var RECORDING_FILES = [
  {
    document: "tuningJob",
    file: "tuning-job.json",
    required: true,
    command: "aws sagemaker describe-hyper-parameter-tuning-job",
    without: "there is nothing to report on"
  },
  {
    document: "trainingJobSummaries",
    file: "training-job-summaries.json",
    required: true,
    command: "aws sagemaker list-training-jobs-for-hyper-parameter-tuning-job",
    without: "the trials are not known"
  },
  {
    document: "trainingJobs",
    file: "training-jobs.json",
    required: false,
    command: "aws sagemaker search --resource TrainingJob",
    without: "billable seconds are the trials' end minus start, at the instance type of the definition"
  },
  {
    document: "objectiveCurves",
    file: "objective-curves.json",
    required: false,
    command: "aws cloudwatch get-metric-statistics",
    without: "unstopped durations come from the finished trials alone"
  },
  {
    document: "costAndUsage",
    file: "cost-and-usage.json",
    required: false,
    command: "aws ce get-cost-and-usage",
    without: "rates are published ones, not the account's own"
  },
  {
    document: "priceList",
    file: "price-list.json",
    required: false,
    command: "aws pricing get-products",
    without: "rates that the bill does not give come from the built-in table"
  },
  {
    document: "serviceQuotas",
    file: "service-quotas.json",
    required: false,
    command: "aws service-quotas list-service-quotas --service-code sagemaker",
    without: null
  },
  {
    document: "costAndUsageWithResources",
    file: "cost-and-usage-with-resources.json",
    required: false,
    command: "aws ce get-cost-and-usage-with-resources",
    without: null
  },
  {
    document: "pastSpotJobs",
    file: "past-spot-jobs.json",
    required: false,
    command: "aws sagemaker search --resource TrainingJob",
    without: null
  },
  {
    document: "instanceUse",
    file: "instance-use.json",
    required: false,
    command: "aws cloudwatch get-metric-statistics",
    without: null
  }
];

export {
  RECORDING_FILES
};
