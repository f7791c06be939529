import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  analyze,
  baselineJob,
  parseDocuments
} from "./chunk-WLGKUXCX.js";
import {
  parseJson
} from "./chunk-BRINWBTM.js";
import {
  RECORDING_FILES
} from "./chunk-7YHX562V.js";
import {
  array,
  boolean,
  finite,
  getDotPath,
  literal,
  looseObject,
  nullable,
  number,
  object,
  pipe,
  safeParse,
  string
} from "./chunk-DCEYEHZ6.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  EVER
} from "./chunk-67FPPKSH.js";

// src/shell/baseline.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";

// src/collect/recording.ts
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// src/collect/in-order.ts
async function inOrder(reads) {
  await Promise.allSettled(reads);
  return Promise.all(reads);
}

// src/collect/recording.ts
var NOTHING_COLLECTED = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
var MASKED_ACCOUNT = "111122223333";
async function readRecording(folder, charges = null) {
  const recorded = await readDocuments(folder);
  const documents = charges ? await withCharges(recorded, charges) : recorded;
  try {
    return parseDocuments(documents, null, NOTHING_COLLECTED);
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${basename(folder)}/${error.message}`, error.exitCode);
    throw error;
  }
}
async function withCharges(documents, charges) {
  const job = safeParse(ARN_OF, documents.tuningJob);
  const jobs = safeParse(NAMES_OF, documents.trainingJobSummaries);
  const [, region = "", account = ""] = job.success ? /^arn:[^:]*:sagemaker:([^:]*):([^:]*):/.exec(job.output.HyperParameterTuningJobArn) ?? [] : [];
  if (region === "" || !jobs.success) return documents;
  const counter = { calls: {}, metricsRequested: 0 };
  const owner = account === MASKED_ACCOUNT ? null : account;
  const { charges: own } = await charges.of(EVER, owner, region, counter);
  if (!own) return documents;
  const names = jobs.output.TrainingJobSummaries.map((each) => each.TrainingJobName);
  return {
    ...documents,
    costAndUsage: [own.costAndUsage],
    costAndUsageWithResources: [own.withResources(names)]
  };
}
var ARN_OF = object({ HyperParameterTuningJobArn: string() });
var NAMES_OF = object({ TrainingJobSummaries: array(object({ TrainingJobName: string() })) });
async function readDocuments(folder) {
  await expectFolder(folder);
  const entries = await inOrder(
    RECORDING_FILES.map(async (entry) => [entry.document, await readDocument(folder, entry)])
  );
  return Object.fromEntries(entries);
}
async function expectFolder(folder) {
  const kind = await kindOf(folder);
  if (kind === null) throw new Problem(`${JSON.stringify(folder)} is not there: check the recording's name.`);
  if (kind === "file") {
    throw new Problem(
      `${folder} is a file, and a recording is a folder: name the one that it is in (${dirname(folder)}).`
    );
  }
  const inner = join(folder, "recording");
  const holds = async (path) => await kindOf(join(path, "tuning-job.json")) === "file";
  if (!await holds(folder) && await holds(inner)) {
    throw new Problem(`${folder} is no recording, but ${inner} is: name that.`);
  }
}
async function kindOf(path) {
  const found = await stat(path).catch(() => null);
  return found && (found.isDirectory() ? "folder" : "file");
}
async function readDocument(folder, entry) {
  const path = join(folder, entry.file);
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) {
      if (!entry.required) return null;
      throw new Problem(
        `${path} is not there, and a recording needs it. Write it with \`${entry.command}\`, or check the folder's name.`
      );
    }
    const { code = "unknown error" } = error;
    const what = code === "EISDIR" ? "is a folder, and a file belongs there. Move it away, and write" : `cannot be read (${code}). Change its permissions, or write`;
    throw new Problem(`${path} ${what} the file again with \`${entry.command}\`.`);
  }
  try {
    const document = parseJson(text);
    if (document === null) throw new SyntaxError("the file holds null");
    return document;
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message.slice(0, 160) : "unknown error";
    throw new Problem(`${path}: $ is not JSON (${detail}). Write the file again with \`${entry.command}\`.`);
  }
}
function isMissing(error) {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

// src/shell/baseline.ts
var number2 = pipe(number(), finite());
var maybe = nullable(number2);
var earlierReport = looseObject({
  schema: literal("sagemaker-tuning-report/1"),
  tuningJobs: array(
    looseObject({
      name: string(),
      strategy: string(),
      objective: nullable(looseObject({ metric: string(), goal: string() })),
      limits: looseObject({ maxJobs: maybe, maxParallelJobs: number2, maxRuntimeSeconds: maybe }),
      earlyStoppingType: string(),
      trials: looseObject({ total: number2 }),
      actual: looseObject({
        costUsd: maybe,
        costIsAtLeast: boolean(),
        billableSeconds: number2,
        wallClockSeconds: number2,
        bestObjective: maybe
      }),
      savings: looseObject({ spot: looseObject({}) }),
      billing: looseObject({ currency: string() }),
      policies: array(looseObject({ name: string() })),
      trialDetails: array(
        looseObject({
          costUsd: maybe,
          billableSeconds: maybe,
          spot: boolean(),
          instances: array(looseObject({ instanceType: string() }))
        })
      )
    })
  )
});
async function readEarlierReport(path, config, now) {
  const found = await stat2(path).catch(() => null);
  if (found === null)
    throw new Problem(
      `baseline: there is no ${JSON.stringify(path)}. Name an earlier tuning-report.json or a recording.`
    );
  if (found.isDirectory()) return analyze(config, [await readRecording(path)], now).report;
  let document;
  try {
    document = JSON.parse(await readFile2(path, "utf8"));
  } catch {
    throw new Problem(
      `baseline: ${JSON.stringify(path)} is not JSON. Name an earlier tuning-report.json or a recording.`
    );
  }
  const parsed = safeParse(earlierReport, document);
  if (parsed.success) return document;
  const at = getDotPath(parsed.issues[0]) ?? "$";
  throw new Problem(
    `baseline: ${JSON.stringify(path)} is no tuning report (${at}). Name an earlier tuning-report.json or a recording.`
  );
}
async function readBaseline(path, config, now) {
  const report = await readEarlierReport(path, config, now);
  return { label: "the baseline", url: null, commit: null, jobs: report.tuningJobs.map(baselineJob) };
}

export {
  inOrder,
  readRecording,
  readEarlierReport,
  readBaseline
};
