import { markdownTable } from "markdown-table";
import {
  CALIBRATION,
  type Calibration,
  probabilitiesOf,
  probabilityOfAny,
} from "../src/estimate/risk/calibration.ts";
import type { Outlook } from "../src/estimate/risk/outlook.ts";
import { JOB_BINS, reliability } from "./risk-scores.ts";

/** The stopped trials of one replayed tuning job, and which of them would have won. */
export interface CalibrationJob {
  readonly family: string;
  readonly task: string;
  readonly outlooks: readonly Outlook[];
  readonly won: readonly boolean[];
  readonly lost: boolean;
}

/** Factors on the odds to choose from, finely enough to be told to two digits by a parabola. */
const ODDS = Array.from({ length: 17 }, (_, i) => Math.exp(-1.2 + 0.1 * i));
const TOGETHER = Array.from({ length: 20 }, (_, i) => 0.05 * (i + 1));

/** Constants that were chosen, not fitted, with what else they might have been. */
const ALTERNATIVES: readonly (readonly [words: string, change: Partial<Calibration>])[] = [
  ["as chosen", {}],
  ["θ grows to 2.5", { growth: 2.5 }],
  ["θ grows to 6", { growth: 6 }],
  ["tuning jobs differ by 0.15", { spread: 0.15 }],
  ["tuning jobs differ by 0.6", { spread: 0.6 }],
  ["nothing learnt from the order at twice the step", { carried: 0 }],
  ["0.6 of it carried to the end", { carried: 0.6 }],
  ["hyperparameters left out", { prospect: 0 }],
  ["hyperparameters weigh 3", { prospect: 3 }],
  ["the lead left out", { lead: 0 }],
  ["the odds grow with the lead itself", { lead: 1 }],
];

/**
 * Fits the two factors by log loss in which every family weighs the same, and a job within it as the root of its stopped
 * trials, because they win or lose together. Each task is scored by factors that were fitted without it.
 */
export function calibrationReport(all: readonly CalibrationJob[]): string {
  const jobs = all.filter(({ outlooks }) => outlooks.length > 0);
  const fits = ALTERNATIVES.map(([words, change]) => ({
    words,
    ...fitted(jobs, { ...CALIBRATION, ...change }),
  }));
  const [{ odds, left } = { odds: 1, left: [] }] = fits;
  const families = [...Map.groupBy(left, ({ job }) => job.family)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = families.map(([family, of]) => {
    const pairs = of.flatMap(({ job, probabilities }) =>
      probabilities.map((probability, i) => ({ probability, won: job.won[i] === true })),
    );
    const wins = pairs.filter(({ won }) => won).length;
    const sum = pairs.reduce((total, { probability }) => total + probability, 0);
    const base = loss(pairs.map(({ won }) => ({ won, probability: wins / pairs.length })));
    return [
      family,
      String(pairs.length),
      (loss(pairs) / pairs.length).toFixed(4),
      (base / pairs.length).toFixed(4),
      wins > 0 ? (sum / wins).toFixed(2) : "none won",
    ];
  });
  const together = factorTogether(left);
  return [
    markdownTable(
      [["family", "stopped trials", "log loss, task left out", "base rate", "predicted / observed"], ...rows],
      { align: ["l", "r", "r", "r", "r"] },
    ),
    `Factor on the odds: ${odds.toFixed(2)}. Factor on those of a tuning job: ${together.toFixed(2)}.`,
    markdownTable(
      [
        ["probability", "tuning jobs", "mean predicted, task left out", "observed"],
        ...reliability(jobsLeftOut(left), JOB_BINS),
      ],
      { align: ["l", "r", "r", "r"] },
    ),
    markdownTable(
      [
        ["constants", "log loss, task left out, families alike", "by tuning job"],
        ...fits.map(({ words, mean, left: of }) => [
          words,
          mean.toFixed(4),
          (loss(jobsLeftOut(of)) / of.length).toFixed(4),
        ]),
      ],
      { align: ["l", "r", "r"] },
    ),
  ].join("\n\n");
}

interface Left {
  readonly job: CalibrationJob;
  readonly probabilities: readonly number[];
}

/** The factor on the odds fitted on all tasks, and the probabilities of each task by the factor fitted on the others. */
function fitted(
  jobs: readonly CalibrationJob[],
  calibration: Calibration,
): { odds: number; left: readonly Left[]; mean: number } {
  const weights = weighed(jobs);
  const losses = ODDS.map((odds) =>
    jobs.map(
      (job, i) =>
        (weights[i] ?? 0) * loss(scored(job, probabilitiesOf(job.outlooks, { ...calibration, odds }))),
    ),
  );
  const without = new Map(
    [...new Set(jobs.map(({ task }) => task))].map((task) => {
      const sums = losses.map((of) =>
        of.reduce((sum, each, i) => sum + (jobs[i]?.task === task ? 0 : each), 0),
      );
      return [task, least(sums)];
    }),
  );
  const left = jobs.map((job) => {
    const odds = without.get(job.task) ?? 1;
    return { job, probabilities: probabilitiesOf(job.outlooks, { ...calibration, odds }) };
  });
  const total = left.reduce(
    (sum, { job, probabilities }, i) => sum + (weights[i] ?? 0) * loss(scored(job, probabilities)),
    0,
  );
  const odds = least(losses.map((of) => of.reduce((sum, each) => sum + each, 0)));
  return { odds, left, mean: total };
}

/** Weight of each trial of each job; they add up to 1. */
function weighed(jobs: readonly CalibrationJob[]): number[] {
  const own = jobs.map(({ outlooks }) => 1 / Math.sqrt(outlooks.length));
  const total = new Map<string, number>();
  for (const [i, { family, outlooks }] of jobs.entries()) {
    total.set(family, (total.get(family) ?? 0) + outlooks.length * (own[i] ?? 0));
  }
  return jobs.map(({ family }, i) => (own[i] ?? 0) / (total.size * (total.get(family) ?? 1)));
}

/** The factor with the least loss: the vertex of the parabola through the least and its neighbours, in the logarithm. */
function least(losses: readonly number[]): number {
  const at = losses.reduce((best, each, i) => (each < (losses[best] ?? 0) ? i : best), 0);
  const [before, here, after] = [losses[at - 1], losses[at] ?? 0, losses[at + 1]];
  const odds = ODDS[at] ?? 1;
  if (before === undefined || after === undefined) return odds;
  return odds * Math.exp((0.05 * (before - after)) / (before - 2 * here + after));
}

/** The factor on the odds of all stopped trials of a tuning job that has the least log loss over tuning jobs. */
function factorTogether(left: readonly Left[]): number {
  return TOGETHER.reduce((best, each) => (jobLoss(left, each) < jobLoss(left, best) ? each : best), 1);
}

function jobLoss(left: readonly Left[], together: number): number {
  return loss(left.map((of) => jobScored(of, together)));
}

/** Each tuning job's probability by the factor that was fitted on the other tasks. */
function jobsLeftOut(left: readonly Left[]) {
  const without = new Map(
    [...new Set(left.map(({ job }) => job.task))].map((task) => [
      task,
      factorTogether(left.filter(({ job }) => job.task !== task)),
    ]),
  );
  return left.map((of) => jobScored(of, without.get(of.job.task) ?? 1));
}

function jobScored({ job, probabilities }: Left, together: number) {
  return { won: job.lost, probability: probabilityOfAny(probabilities, { ...CALIBRATION, together }) };
}

function scored({ won }: CalibrationJob, probabilities: readonly number[]) {
  return probabilities.map((probability, i) => ({ probability, won: won[i] === true }));
}

function loss(of: readonly { readonly probability: number; readonly won: boolean }[]): number {
  return of.reduce((total, { probability, won }) => {
    const p = Math.min(1 - 1e-4, Math.max(1e-4, probability));
    return total - Math.log(won ? p : 1 - p);
  }, 0);
}
