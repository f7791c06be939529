import { markdownTable } from "markdown-table";
import { bandOf } from "../src/estimate/risk/bands.ts";
import type { LostModelRisk } from "../src/estimate/risk.ts";
import type { ClassifiedTrial } from "../src/model/trial.ts";
import type { TuningJob } from "../src/model/tuning-job.ts";
import type { Truth } from "./replay/replay.ts";
import { type SimpleAnswers, simpleAnswers } from "./risk-baselines.ts";
import { logLoss, type Predicted, riskRanges } from "./risk-ranges.ts";
import type { Sampled } from "./sampling.ts";

/** A replayed tuning job with what was said of its stopped trials, and what would have become of them. */
export interface RiskOutcome extends Sampled {
  readonly resolution: string;
  /** Variant of the median rule that stopped the trials, in words, or `HYPERBAND`. */
  readonly variant: string;
  readonly truth: Truth;
  /** 1 where larger is better. */
  readonly sign: number;
  readonly risk: LostModelRisk;
  readonly job: TuningJob;
  readonly trials: readonly ClassifiedTrial[];
}

const LOGISTIC = "similar shapes, rank and progress, logistic";
/** What the coefficients of the logistic regression were fitted on: the median rule, and trainings of a kind with these. */
const OF_A_KIND = new Set(["gbt_xgboost_lightgbm", "klein_cnn_cifar10", "measured", "taskset_rnn_imdb"]);
const ALIKE = "median rule, boosted trees and small nets";
export const HYPERBAND = "Hyperband";
const SCORES = ["log loss", "Brier x 1000", "predicted / observed", "AUC"];
const TRIAL_SCORES = ["trials", "would have won", ...SCORES];
const TRIAL_BINS = [0, 0.005, 0.02, 0.05, 0.1, 0.25, 1.01];
export const JOB_BINS = [0, 0.02, 0.1, 0.25, 0.5, 1.01];

/** Scores of the probability that a stopped trial would have won: beside simpler answers, by family, and its reliability. */
export function riskTables(all: readonly RiskOutcome[]): string[] {
  const outcomes = all.filter(({ risk }) => risk.band !== null);
  const by = (of: readonly RiskOutcome[], pick: (outcome: RiskOutcome) => ReadonlyMap<string, number>) =>
    of.flatMap((outcome) => predictions(outcome, pick(outcome)));
  const ours = (of: readonly RiskOutcome[]): Predicted[] => by(of, ({ risk }) => risk.trials);
  const trials = ours(outcomes);
  if (trials.length === 0) return [];
  const answers = new Map(outcomes.map((each) => [each, simpleAnswers(each.job, each.trials)]));
  const families = [...Map.groupBy(outcomes, ({ family }) => family)].sort(([a], [b]) => (a < b ? -1 : 1));
  const alike = outcomes.filter(({ family, variant }) => OF_A_KIND.has(family) && variant !== HYPERBAND);
  const answered = (of: readonly RiskOutcome[], which: keyof SimpleAnswers): Predicted[] =>
    by(of, (outcome) => answers.get(outcome)?.[which] ?? new Map());
  const jobs = jobPredictions(outcomes);
  const scores = table(
    ["by stopped trial", ...TRIAL_SCORES],
    [
      scoreRow("**ours**", trials),
      ...families.map(([family, of]) => scoreRow(`ours, ${family}`, ours(of))),
      scoreRow(
        "always zero",
        trials.map(({ won }) => ({ won, probability: 0 })),
      ),
      scoreRow("base rate (knows the truth)", baseRate(trials)),
      scoreRow("rank at the stop", answered(outcomes, "rank")),
      scoreRow("last value + usual gain", answered(outcomes, "lastValue")),
      scoreRow(LOGISTIC, answered(outcomes, "logistic")),
      ...(alike.length > 0
        ? [
            scoreRow(`ours, ${ALIKE}`, ours(alike)),
            scoreRow("base rate, the same", baseRate(ours(alike))),
            scoreRow(`${LOGISTIC}, the same`, answered(alike, "logistic")),
          ]
        : []),
    ],
  );
  const jobScores = table(
    ["by tuning job", "jobs", "lost a better model", ...SCORES],
    [
      scoreRow("**ours**", jobs),
      ...families.map(([family, of]) => scoreRow(`ours, ${family}`, jobPredictions(of))),
      scoreRow(
        "always zero",
        jobs.map(({ won }) => ({ won, probability: 0 })),
      ),
      scoreRow("base rate (knows the truth)", baseRate(jobs)),
    ],
  );
  const byJob = (of: readonly RiskOutcome[], predicted: (each: RiskOutcome) => Predicted[]) =>
    of.map((each) => ({ family: each.family, task: each.task, predicted: predicted(each) }));
  return [
    riskRanges([
      ["by stopped trial", byJob(outcomes, (each) => ours([each]))],
      [`by stopped trial, ${ALIKE}`, byJob(alike, (each) => ours([each]))],
      ["by tuning job", byJob(outcomes, (each) => jobPredictions([each]))],
    ]),
    scores,
    table(["probability", "stopped trials", "mean predicted", "observed"], reliability(trials, TRIAL_BINS)),
    kindTable("rule", outcomes, ({ variant }) => variant),
    kindTable("completed trials", outcomes, completedIn),
    jobScores,
    table(
      ["probability", "tuning jobs", "mean predicted", "observed", "the report says"],
      reliability(jobs, JOB_BINS, (low) => `${bandOf(low).words}, ${bandOf(low).observed}`),
    ),
    gainTable(outcomes),
  ];
}

/**
 * Log loss moves with how often a better model is lost, and that depends on the rule and on how many trials completed: each
 * kind of tuning job beside its own base rate.
 */
function kindTable(
  kind: string,
  outcomes: readonly RiskOutcome[],
  of: (each: RiskOutcome) => string,
): string {
  const rows = [...Map.groupBy(outcomes, of)].map(([name, jobs]) => {
    const predicted = jobs.flatMap((outcome) => predictions(outcome, outcome.risk.trials));
    const baseLogLoss = scoreRow("", baseRate(predicted))[3] ?? "";
    return [...scoreRow(name, predicted), baseLogLoss];
  });
  return table([kind, ...TRIAL_SCORES, "log loss of its base rate"], rows);
}

function completedIn({ trials }: RiskOutcome): string {
  const completed = trials.filter(({ outcome }) => outcome === "completed").length;
  return completed < 5 ? "fewer than 5" : completed < 20 ? "5 to 19" : "20 or more";
}

function predictions({ truth, sign }: RiskOutcome, of: ReadonlyMap<string, number>): Predicted[] {
  const { bestObjective: best } = truth;
  return truth.stoppedTrials.flatMap(({ name, finalObjective }) => {
    const probability = of.get(name);
    if (probability === undefined || best === null) return [];
    return [{ probability, won: finalObjective !== null && sign * finalObjective > sign * best }];
  });
}

function jobPredictions(outcomes: readonly RiskOutcome[]): Predicted[] {
  return outcomes.flatMap(({ risk, truth }) =>
    risk.probability === null ? [] : [{ probability: risk.probability, won: truth.betterModelLost }],
  );
}

/** Predicted beside observed, by range of the prediction. */
export function reliability(
  of: readonly Predicted[],
  bins: readonly number[],
  said?: (low: number) => string,
): string[][] {
  return bins.slice(1).flatMap((high, index) => {
    const low = bins[index] ?? 0;
    const inside = of.filter(({ probability }) => probability >= low && probability < high);
    if (inside.length === 0) return [];
    const predicted = inside.reduce((sum, each) => sum + each.probability, 0) / inside.length;
    const range = `${low} to ${Math.min(1, high)}`;
    const figures = [range, String(inside.length), predicted.toFixed(4), share(inside).toFixed(4)];
    return [said ? [...figures, said(low)] : figures];
  });
}

/** How often the best stopped trial's true lead over the run's best lies below the printed bound. */
function gainTable(outcomes: readonly RiskOutcome[]): string {
  const rows = outcomes.flatMap(({ risk, truth, sign }) => {
    const { bestObjective: best } = truth;
    if (risk.gainUpperBound === null || best === null) return [];
    const leads = truth.stoppedTrials.map(({ finalObjective }) =>
      finalObjective === null ? 0 : sign * (finalObjective - best),
    );
    const lead = leads.reduce((most, each) => Math.max(most, each), 0);
    return [{ held: lead <= risk.gainUpperBound + 1e-6 * Math.abs(best), none: risk.gainUpperBound === 0 }];
  });
  const percent = (of: readonly { held: boolean }[]): string =>
    of.length === 0 ? "" : `${((100 * of.filter(({ held }) => held).length) / of.length).toFixed(1)} %`;
  const row = (name: string, of: typeof rows): string[] => [name, String(of.length), percent(of)];
  return table(
    ["95 % bound of the gain", "tuning jobs", "true gain below it"],
    [
      row("all", rows),
      row(
        "bound is zero",
        rows.filter(({ none }) => none),
      ),
      row(
        "bound above zero",
        rows.filter(({ none }) => !none),
      ),
    ],
  );
}

function scoreRow(name: string, of: readonly Predicted[]): string[] {
  const mean = (value: (each: Predicted) => number): number =>
    of.reduce((sum, each) => sum + value(each), 0) / of.length;
  const brier = mean(({ probability, won }) => (probability - Number(won)) ** 2);
  const observed = share(of);
  const ratio = observed > 0 ? mean(({ probability }) => probability) / observed : Number.NaN;
  return [
    name,
    String(of.length),
    `${(100 * observed).toFixed(1)} %`,
    mean(logLoss).toFixed(3),
    (1000 * brier).toFixed(1),
    Number.isFinite(ratio) ? ratio.toFixed(2) : "none won",
    observed > 0 ? discrimination(of).toFixed(2) : "none won",
  ];
}

/** Area under the ROC curve: how often one that won was given more than one that did not; ties count half. */
function discrimination(of: readonly Predicted[]): number {
  const ascending = of.toSorted((a, b) => a.probability - b.probability);
  const won = of.filter((each) => each.won).length;
  let below = 0;
  let pairs = 0;
  for (let from = 0; from < ascending.length; ) {
    let to = from;
    let wins = 0;
    while (to < ascending.length && ascending[to]?.probability === ascending[from]?.probability) {
      wins += Number(ascending[to]?.won);
      to++;
    }
    const losses = to - from - wins;
    pairs += wins * (below + losses / 2);
    below += losses;
    from = to;
  }
  return pairs / (won * (of.length - won));
}

/** Always the frequency that was observed: nobody has it beforehand. */
function baseRate(of: readonly Predicted[]): Predicted[] {
  const probability = share(of);
  return of.map(({ won }) => ({ won, probability }));
}

function share(of: readonly Predicted[]): number {
  return of.filter(({ won }) => won).length / of.length;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([[...head], ...rows.map((row) => [...row])], {
    align: ["l", ...head.slice(1).map(() => "r")],
  });
}
