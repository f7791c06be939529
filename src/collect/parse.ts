import * as v from "valibot";
import type { Collection, ListPrice, Observations } from "../model/observations.ts";
import { Problem } from "../model/problem.ts";
import type { RecordingDocuments } from "./documents.ts";
import { RECORDING_FILES } from "./documents.ts";
import { billedResources, billedUsage } from "./parse/bill.ts";
import { readInstanceUse } from "./parse/instance-use.ts";
import { readPastSpotJobs } from "./parse/past-spot-jobs.ts";
import { readPriceList } from "./parse/price-list.ts";
import { readQuota } from "./parse/quota.ts";
import {
  costAndUsageSchema,
  type PriceListDocument,
  priceListSchema,
  serviceQuotasSchema,
} from "./parse/schemas/billing.ts";
import { instanceUseSchema, objectiveCurvesSchema } from "./parse/schemas/metrics.ts";
import {
  type TrainingJobDocument,
  trainingJobSummariesSchema,
  trainingJobsSchema,
} from "./parse/schemas/training-jobs.ts";
import { tuningJobSchema } from "./parse/schemas/tuning-job.ts";
import { readTrials } from "./parse/trials.ts";
import { readTuningJob } from "./parse/tuning-job.ts";

/**
 * Turns AWS's documents into `Observations`.
 *
 * @param gaps what collection could not get, each a sentence with its remedy; `null` for a recording, where every
 *   document that is not there is named.
 * @throws Problem with file, JSON path and remedy where a document breaks its shape.
 */
export function parseDocuments(
  documents: RecordingDocuments,
  gaps: readonly string[] | null,
  collection: Collection,
): Observations {
  const tuningJob = readTuningJob(check(tuningJobSchema, documents, "tuningJob"));
  const summaries = check(trainingJobSummariesSchema, documents, "trainingJobSummaries");
  const trainingJobs = optional(trainingJobsSchema, documents, "trainingJobs");
  const curves = optional(objectiveCurvesSchema, documents, "objectiveCurves");
  const bill = optional(costAndUsageSchema, documents, "costAndUsage");
  const prices = optional(priceListSchema, documents, "priceList");
  const quotas = optional(serviceQuotasSchema, documents, "serviceQuotas");
  const resources = optional(costAndUsageSchema, documents, "costAndUsageWithResources");
  const pastSpotJobs = optional(trainingJobsSchema, documents, "pastSpotJobs");
  const use = optional(instanceUseSchema, documents, "instanceUse");
  const read = readTrials(tuningJob, summaries.TrainingJobSummaries, trainingJobs, curves);
  return {
    tuningJob,
    trials: read.trials,
    bill: bill && billedUsage(bill),
    resourceBill: resources && billedResources(resources),
    pastSpotJobs: pastSpotJobs && readPastSpotJobs(pastSpotJobs),
    priceList: prices && listPrices(prices),
    tags: commonTags(trainingJobs ?? []),
    instanceUse: use && readInstanceUse(use),
    quota: quotas && readQuota(quotas.Quotas),
    gaps: [...(gaps ?? [...missingFiles(documents), ...read.lacking]), ...read.gaps],
    collection,
  };
}

/** Tags of a tuning job are copied to its training jobs; what single ones were given besides is left out. */
function commonTags(trainingJobs: readonly TrainingJobDocument[]): Record<string, string> {
  const [first, ...others] = trainingJobs.map(
    ({ Tags }) => new Map((Tags ?? []).map(({ Key, Value }) => [Key, Value])),
  );
  return Object.fromEntries(
    [...(first ?? [])].filter(([key, value]) => others.every((tags) => tags.get(key) === value)),
  );
}

function missingFiles(documents: RecordingDocuments): string[] {
  const missing = RECORDING_FILES.filter(
    ({ document, without }) => documents[document] === null && without !== null,
  );
  return missing.map(
    ({ file, without, command }) =>
      `${file} is not in the recording: ${without}. Write it with \`${command}\`.`,
  );
}

function optional<T>(
  of: v.GenericSchema<unknown, T>,
  documents: RecordingDocuments,
  document: keyof RecordingDocuments,
): T | null {
  return (documents[document] ?? null) === null ? null : check(of, documents, document);
}

function check<T>(
  of: v.GenericSchema<unknown, T>,
  documents: RecordingDocuments,
  document: keyof RecordingDocuments,
): T {
  const result = v.safeParse(of, documents[document], { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const found = RECORDING_FILES.find((entry) => entry.document === document);
  const missing = issue.received === "undefined";
  throw new Problem(
    `${found?.file ?? document}: ${jsonPath(issue)} ${missing ? "is missing" : complaint(issue)}. ` +
      `Write the file again with \`${found?.command ?? ""}\`.`,
  );
}

/** Our own messages read on from the path; valibot's are turned into that form. */
function complaint(issue: v.BaseIssue<unknown>): string {
  return /^(is|has) /.test(issue.message)
    ? issue.message
    : `is ${issue.received.slice(0, 80)}, expected ${issue.expected ?? "something else"}`;
}

function jsonPath(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === "number"
      ? `[${key}]`
      : /^\w+$/.test(String(key))
        ? `.${key}`
        : `[${JSON.stringify(String(key).slice(0, 80))}]`,
  );
  return `$${steps.join("")}`;
}

function listPrices(pages: PriceListDocument): ListPrice[] {
  return pages.flatMap((page) => page.PriceList.flatMap(readPriceList));
}
