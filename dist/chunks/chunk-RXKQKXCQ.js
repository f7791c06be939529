import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  analyze,
  array,
  boolean,
  finite,
  getDotPath,
  literal,
  looseObject,
  nullable,
  number,
  parseDocuments,
  pipe,
  safeParse,
  string
} from "./chunk-SMJUAQML.js";
import {
  RECORDING_FILES
} from "./chunk-7YHX562V.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  seededRandom
} from "./chunk-BH2YQCY5.js";

// src/shell/baseline.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";

// src/collect/recording.ts
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var NOTHING_COLLECTED = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
async function readRecording(folder) {
  const documents = await readDocuments(folder);
  try {
    return parseDocuments(documents, null, NOTHING_COLLECTED);
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${basename(folder)}/${error.message}`, error.exitCode);
    throw error;
  }
}
async function readDocuments(folder) {
  await expectFolder(folder);
  const entries = await Promise.all(
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
    throw new Problem(
      `${path} cannot be read (${error.code ?? "unknown error"}).`
    );
  }
  try {
    const document = JSON.parse(text.replace(/^\uFEFF/, ""));
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

// src/report/difference.ts
var Z90 = 1.645;
var DRAWS = 400;
function withDifferences(report, baseline) {
  return {
    ...report,
    tuningJobs: report.tuningJobs.map((job) => {
      const before = lastRunOf(job, baseline, report.tuningJobs.length);
      return before ? { ...job, difference: difference(job, before, baseline) } : job;
    })
  };
}
function settingsOf(job) {
  const types = job.trialDetails.flatMap((trial) => trial.instances.map(({ instanceType }) => instanceType));
  return {
    Strategy: job.strategy,
    "ResourceLimits.MaxNumberOfTrainingJobs": job.limits.maxJobs,
    "ResourceLimits.MaxParallelTrainingJobs": job.limits.maxParallelJobs,
    "ResourceLimits.MaxRuntimeInSeconds": job.limits.maxRuntimeSeconds,
    TrainingJobEarlyStoppingType: job.earlyStoppingType,
    "ResourceConfig.InstanceType": [...new Set(types)].sort().slice(0, 3).join(", ") || null,
    EnableManagedSpotTraining: String(job.trialDetails.some((trial) => trial.spot))
  };
}
function baselineJob(job) {
  return {
    name: job.name,
    objective: job.objective,
    settings: settingsOf(job),
    costUsd: job.actual.costIsAtLeast ? null : job.actual.costUsd,
    billableSeconds: job.actual.billableSeconds,
    wallClockSeconds: job.actual.wallClockSeconds,
    trials: job.trials.total,
    bestObjective: job.actual.bestObjective
  };
}
function nameStem(name) {
  return name.toLowerCase().replace(/(?:-(?:\d+|(?=[a-f]*\d)[0-9a-f]{6,}))+$/, "");
}
function lastRunOf(job, baseline, ofJobs) {
  const alike = baseline.jobs.filter(
    ({ name, objective }) => name !== job.name && objective?.metric === job.objective?.metric && objective?.goal === job.objective?.goal
  );
  const stem = nameStem(job.name);
  const named = alike.filter(({ name }) => nameStem(name) === stem);
  if (named.length > 0) return named.at(-1) ?? null;
  const only = alike.length === 1 && baseline.jobs.length === 1 && ofJobs === 1;
  return only ? alike[0] ?? null : null;
}
function difference(job, before, baseline) {
  const after = baselineJob(job);
  const billable = numbers(job.trialDetails.map((trial) => trial.billableSeconds));
  const noiseSeconds = spreadOfSums(billable, after.trials + before.trials);
  const changed = Object.entries(after.settings).filter(
    ([name, value]) => name in before.settings && before.settings[name] !== value
  );
  return {
    name: before.name,
    label: baseline.label,
    url: baseline.url,
    commit: baseline.commit,
    costUsd: {
      before: before.costUsd,
      after: after.costUsd,
      noise: spreadOfSums(
        numbers(job.trialDetails.map((trial) => trial.costUsd)),
        after.trials + before.trials
      )
    },
    billableSeconds: { before: before.billableSeconds, after: after.billableSeconds, noise: noiseSeconds },
    wallClockSeconds: {
      before: before.wallClockSeconds,
      after: after.wallClockSeconds,
      noise: noiseSeconds === null ? null : noiseSeconds / Math.max(1, job.limits.maxParallelJobs)
    },
    trials: { before: before.trials, after: after.trials, noise: null },
    bestObjective: { before: before.bestObjective, after: after.bestObjective, noise: spreadOfBest(job) },
    settings: changed.map(([parameter, value]) => ({
      parameter,
      before: before.settings[parameter] ?? null,
      after: value
    }))
  };
}
function numbers(values) {
  return values.filter((value) => value !== null);
}
function spreadOfSums(values, trials) {
  if (values.length < 5) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Z90 * Math.sqrt(variance * trials);
}
function spreadOfBest(job) {
  const values = numbers(job.trialDetails.map((trial) => trial.objective));
  if (values.length < 5) return null;
  const random = seededRandom(1);
  const pick = job.objective?.goal === "Minimize" ? Math.min : Math.max;
  const best = () => values.reduce(
    (found) => pick(found, values[Math.floor(random.uniform() * values.length)] ?? found),
    values[Math.floor(random.uniform() * values.length)] ?? 0
  );
  const apart = Array.from({ length: DRAWS }, () => Math.abs(best() - best())).sort((a, b) => a - b);
  return apart[Math.floor(0.9 * DRAWS)] ?? null;
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
  withDifferences,
  settingsOf,
  readRecording,
  readEarlierReport,
  readBaseline
};
