/**
 * `npm run bench -- frontier [--side development|left-out] [--jobs N]`
 *
 * Wall clock that the frontier predicts for each parallelism from one recorded run, against the same trials replayed on
 * that many slots; and for real recorded tuning jobs, at the parallelism that ran, with each trial's launch gap predicted
 * from the other trials. Beside it what a user would do: all work over the number of slots.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { max, mean, median } from "simple-statistics";
import { parseDocuments } from "../src/collect/parse.ts";
import { classify } from "../src/estimate/classify.ts";
import { parallelismFrontier } from "../src/estimate/frontier.ts";
import { lastEnd, type Occupancy, readSchedule, type Schedule } from "../src/estimate/schedule.ts";
import { drawJob } from "./jobs.ts";
import { planReplay } from "./replay/plan.ts";
import { runPlan } from "./replay/run.ts";
import { DATA, measuredStudies, publishedStudies } from "./replay/trainings.ts";
import { type Side, sideOf } from "./split.ts";

interface Score {
  readonly slots: number;
  readonly error: number;
  readonly shortcut: number;
  readonly covered: boolean;
  readonly bounded: boolean;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { side: { type: "string", default: "left-out" }, jobs: { type: "string", default: "60" } },
  });
  const studies = sideOf([...measuredStudies(), ...publishedStudies()], values.side as Side);
  const scores: Score[] = [];
  for (let seed = 1; seed <= Number(values.jobs); seed += 1) {
    const study = studies[seed % studies.length];
    if (study) scores.push(...scoreJob(study, seed));
  }
  console.log(`Side: ${values.side}; ${values.jobs} replayed tuning jobs.\n\n${simulatedTable(scores)}`);
  const real = realJobs();
  console.log(
    real.length > 0
      ? `\n${real.length} real recorded tuning jobs at the parallelism that ran.\n\n${realTable(real)}`
      : "\nThe real recorded tuning jobs are not there (TUNING_DATA).",
  );
}

function scoreJob(study: Parameters<typeof drawJob>[0]["study"], seed: number): Score[] {
  const { documents, settings } = drawJob({ study, resolution: "none", seed });
  const observations = parseDocuments(documents, [], { awsCalls: {}, metricsRequested: 0, seconds: 0 });
  const job = observations.tuningJob;
  const trials = classify(job, observations.trials);
  const schedule = readSchedule(job, trials, job.endedAt ?? 0);
  const sign = study.goal === "Minimize" ? -1 : 1;
  const plan = planReplay(study, settings, seed);
  const ran = new Map(
    runPlan(plan, settings, sign, settings.slots).map((trial) => [
      trial.planned.name,
      trial.endedAt - trial.startedAt,
    ]),
  );
  const work = schedule.trials.reduce((sum, trial) => sum + trial.startUp + trial.run, 0);
  const tail = schedule.tail;
  return parallelismFrontier(schedule, trials).map((point) => {
    const slots = point.maxParallelJobs;
    const replayed = runPlan(plan, settings, sign, slots, ran);
    const truth =
      replayed.reduce((end, trial) => Math.max(end, trial.endedAt), 0) -
      Date.parse(settings.startAt) / 1000 +
      tail;
    const { low, high } = point.wallClockRange;
    return {
      slots,
      error: Math.abs(point.wallClockSeconds - truth) / truth,
      shortcut: Math.abs(work / slots - truth) / truth,
      covered: low <= truth + 1 && truth <= high + 1,
      bounded: point.bounds.low <= truth + 1 && truth <= point.bounds.high + 1,
    };
  });
}

function simulatedTable(scores: readonly Score[]): string {
  const groups = [...Map.groupBy(scores, (score) => score.slots)].sort((a, b) => a[0] - b[0]);
  const rows = groups.map(([slots, of]) => row(String(slots), of));
  return markdownTable(
    [
      [
        "parallel trials",
        "tuning jobs",
        "median error",
        "largest",
        "work over slots",
        "90 % range covers",
        "within Graham's bounds",
      ],
      ...rows,
      row("all", scores),
    ],
    { align: ["r", "r", "r", "r", "r", "r", "r"] },
  );
}

function row(name: string, of: readonly Score[]): string[] {
  return [
    name,
    String(of.length),
    percent(median(of.map((score) => score.error))),
    percent(max(of.map((score) => score.error))),
    percent(median(of.map((score) => score.shortcut))),
    percent(mean(of.map((score) => Number(score.covered)))),
    percent(mean(of.map((score) => Number(score.bounded)))),
  ];
}

interface RealTrial {
  readonly name: string;
  readonly start?: string;
  readonly end?: string;
}

interface RealJob {
  readonly tuning_job_name: string;
  readonly complete_listing: boolean;
  readonly max_parallel: number;
  readonly trials: readonly RealTrial[];
}

/** Completely listed tuning jobs with at least one trial that took over a slot. Launch times are not in them. */
function realJobs(): { name: string; slots: number; count: number; errors: number[] }[] {
  const folder = join(DATA, "sagemaker");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as { tuning_jobs?: RealJob[] })
    .flatMap(({ tuning_jobs }) => tuning_jobs ?? [])
    .flatMap((job) => {
      const times = job.trials
        .flatMap(({ start, end }) => (start && end ? [{ start: seconds(start), end: seconds(end) }] : []))
        .sort((a, b) => a.start - b.start);
      if (!job.complete_listing || times.length < job.max_parallel + 2) return [];
      const schedule = scheduleOf(times, job.max_parallel);
      const span = Math.max(...times.map(({ end }) => end)) - (times[0]?.start ?? 0);
      const shortcut = schedule.trials.reduce((sum, trial) => sum + trial.run, 0) / schedule.slots;
      const errors = [predicted(schedule), shortcut].map((clock) => (clock - span) / span);
      return { name: job.tuning_job_name, slots: job.max_parallel, count: times.length, errors };
    });
}

function seconds(date: string): number {
  return Date.parse(date.replace(" ", "T")) / 1000;
}

function scheduleOf(times: readonly { start: number; end: number }[], slots: number): Schedule {
  const first = times[0]?.start ?? 0;
  const free: number[] = [];
  const trials = times.map(({ start, end }, index): Occupancy => {
    free.sort((a, b) => a - b);
    const reused = free.length >= slots ? free.shift() : undefined;
    free.push(end);
    const gap = reused === undefined ? null : Math.max(0, start - reused);
    return { name: String(index), gap, offset: start - first, startUp: 0, run: end - start };
  });
  return { slots, trials, leadIn: 0, tail: 0, typicalGap: 0, openingStep: 0, wallClockSeconds: 0 };
}

/** Each trial with the median launch gap of all others: its own is what a prediction would not know. */
function predicted(schedule: Schedule): number {
  const gaps = schedule.trials.flatMap((trial) =>
    trial.gap === null ? [] : [[trial.name, trial.gap] as const],
  );
  const drawn = schedule.trials.map((trial) => {
    const others = gaps.filter(([name]) => name !== trial.name).map(([, gap]) => gap);
    return others.length > 0 ? median(others) : 0;
  });
  return lastEnd(schedule, schedule.slots, undefined, drawn);
}

function realTable(jobs: ReturnType<typeof realJobs>): string {
  const rows = jobs.map(({ name, slots, count, errors }) => [
    name,
    String(count),
    String(slots),
    ...errors.map(signedPercent),
  ]);
  const middle = [0, 1].map((index) =>
    percent(median(jobs.map(({ errors }) => Math.abs(errors[index] ?? 0)))),
  );
  return markdownTable(
    [
      ["tuning job", "trials", "parallel", "error", "work over slots"],
      ...rows,
      ["median of sizes", "", "", ...middle],
    ],
    { align: ["l", "r", "r", "r", "r"] },
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function signedPercent(share: number): string {
  return `${share < 0 ? "-" : "+"}${percent(Math.abs(share))}`;
}
