/**
 * `npm run bench -- recorded`
 *
 * Real tuning jobs, as public notebooks printed them, through the whole analysis: the wall clock that was, the one that
 * the replay gives at the parallelism that ran, and one at a time; beside it what a user would do instead, the sum of the
 * trials' times, which forgets that every launch takes a while. Then every printed `DescribeHyperParameterTuningJob`
 * answer, with the trials of its tuning job where they are known. Ends with 1 where a law is broken.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import * as v from "valibot";
import { analyze } from "../src/analyze.ts";
import { parseDocuments } from "../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { duration } from "../src/report/format.ts";
import { type TuningJobReport, tuningReportSchema } from "../src/report/schema.ts";
import { documentsOf, type PrintedJob } from "./recorded/documents.ts";
import { DATA } from "./replay/trainings.ts";

type Json = Record<string, unknown>;
const NOTHING_COLLECTED = { awsCalls: {}, metricsRequested: 0, seconds: 0 };
const NOW = Date.parse("2026-11-24T00:00:00Z") / 1000;

export async function run(): Promise<void> {
  const folder = join(DATA, "sagemaker");
  if (!existsSync(folder)) {
    console.log("The recorded tuning jobs are not there (TUNING_DATA).");
    return;
  }
  const files = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Json,
  );
  const jobs = files.flatMap((file) => (file["tuning_jobs"] as PrintedJob[] | undefined) ?? []);
  const responses = files
    .flatMap((file) => (file["responses"] as { response: Json }[] | undefined) ?? [])
    .map(({ response }) => response);
  const broken: string[] = [];

  const rows = jobs.map((job) => row(job, report(job, null), broken));
  console.log(`${jobs.length} tuning jobs.\n\n${table(rows)}\n`);

  const described = responses.map((response) => {
    const name = String(response["HyperParameterTuningJobName"]);
    const printed = jobs.find((job) => job.tuning_job_name === name);
    const job = printed ?? { ...(jobs[0] as PrintedJob), tuning_job_name: name, trials: [] };
    return row(job, report(job, response), broken);
  });
  console.log(`${responses.length} answers of DescribeHyperParameterTuningJob.\n\n${table(described)}`);
  console.log(broken.length === 0 ? "\nNo law is broken." : `\nBroken:\n${broken.join("\n")}`);
  if (broken.length > 0) process.exitCode = 1;
}

function report(job: PrintedJob, described: Json | null): TuningJobReport {
  const observations = parseDocuments(documentsOf(job, described), null, NOTHING_COLLECTED);
  const analysis = analyze(DEFAULT_CONFIG, [observations], NOW);
  const [found] = v.parse(tuningReportSchema, JSON.parse(JSON.stringify(analysis.report))).tuningJobs;
  if (!found) throw new Error("a report without its tuning job");
  return found;
}

function row(printed: PrintedJob, job: TuningJobReport, broken: string[]): string[] {
  const ran = job.parallelismFrontier.find(
    ({ maxParallelJobs }) => maxParallelJobs === job.limits.maxParallelJobs,
  );
  const { wallClockSeconds: span, billableSeconds } = job.actual;
  const sequential = job.sequential?.wallClockSeconds ?? null;
  for (const [law, holds] of laws(job, ran?.wallClockSeconds ?? null)) {
    if (!holds) broken.push(`${job.name}: ${law}`);
  }
  const summed = billableSeconds / (printed.instance_count ?? 1);
  const against = (seconds: number): string => (span > 0 ? `x${(seconds / span).toFixed(2)}` : "");
  return [
    job.name,
    `${job.trials.total}${printed.complete_listing ? "" : " listed"}`,
    String(job.limits.maxParallelJobs),
    duration(span),
    ran ? duration(ran.wallClockSeconds) : "",
    sequential ? duration(sequential.estimate) : "",
    sequential ? against(sequential.estimate) : "",
    against(summed),
    job.savings.earlyStopping?.method.split(";")[0] ?? "none",
  ];
}

function laws(job: TuningJobReport, replayed: number | null): [string, boolean][] {
  const { wallClockSeconds: span, billableSeconds, costUsd } = job.actual;
  const { unstopped, sequential, sequentialUnstopped } = job;
  return [
    [
      "the replay at the parallelism that ran gives the wall clock that was",
      replayed === null || Math.abs(replayed - span) <= 1 + 0.001 * span,
    ],
    [
      "one at a time is never faster than what ran",
      !sequential || sequential.wallClockSeconds.low >= span - 1,
    ],
    [
      "unstopped takes at least what was billed",
      !unstopped || unstopped.billableSeconds.low >= billableSeconds - 1e-6,
    ],
    [
      "unstopped costs at least what was paid",
      !unstopped?.costUsd || unstopped.costUsd.low >= (costUsd ?? 0) - 1e-9,
    ],
    [
      "both is at least one at a time",
      !sequential ||
        !sequentialUnstopped ||
        sequentialUnstopped.wallClockSeconds.estimate >= sequential.wallClockSeconds.estimate - 1e-6,
    ],
    [
      "outcomes add up",
      job.trials.total ===
        job.trials.completed +
          job.trials.earlyStopped +
          job.trials.stopped +
          job.trials.failed +
          job.trials.running,
    ],
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const head = [
    "tuning job",
    "trials",
    "parallel",
    "span",
    "replayed",
    "one at a time",
    "",
    "sum of trials",
    "unstopped by",
  ];
  return markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "r", "r", "r", "l"] });
}
