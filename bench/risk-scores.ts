import { markdownTable } from "markdown-table";
import type { LostModelRisk } from "../src/estimate/risk.ts";
import type { ClassifiedTrial } from "../src/model/trial.ts";
import type { Truth } from "./replay/replay.ts";

/** A replayed tuning job with what was said of its stopped trials, and what would have become of them. */
export interface RiskOutcome {
  readonly family: string;
  readonly resolution: string;
  readonly truth: Truth;
  /** 1 where larger is better. */
  readonly sign: number;
  readonly risk: LostModelRisk;
  readonly trials: readonly ClassifiedTrial[];
}

interface Predicted {
  readonly probability: number;
  readonly won: boolean;
}

const BINS = [0, 0.005, 0.02, 0.1, 0.25, 0.5, 1.01];

/** Scores of the probability that a stopped trial would have won: by trial against simpler answers, and its reliability. */
export function riskTables(outcomes: readonly RiskOutcome[]): string[] {
  const trials = outcomes.flatMap(trialPredictions);
  if (trials.length === 0) return [];
  const base = trials.filter(({ won }) => won).length / trials.length;
  const rows: [string, readonly Predicted[]][] = [
    ["ours", trials],
    ["always zero", trials.map(({ won }) => ({ won, probability: 0 }))],
    ["base rate (knows the truth)", trials.map(({ won }) => ({ won, probability: base }))],
    ["rank at the stop", outcomes.flatMap(rankPredictions)],
  ];
  const jobs = outcomes.map(({ risk, truth }) => ({
    probability: risk.probability ?? 0,
    won: truth.betterModelLost,
  }));
  const scores = markdownTable(
    [
      ["by stopped trial", "log loss", "Brier x 1000", "predicted / observed"],
      ...rows.map(([name, of]) => scoreRow(name, of)),
      scoreRow("ours, by tuning job", jobs),
    ],
    { align: ["l", "r", "r", "r"] },
  );
  const reliability = BINS.slice(1).flatMap((high, index) => {
    const low = BINS[index] ?? 0;
    const inside = trials.filter(({ probability }) => probability >= low && probability < high);
    if (inside.length === 0) return [];
    const predicted = inside.reduce((sum, each) => sum + each.probability, 0) / inside.length;
    const observed = inside.filter(({ won }) => won).length / inside.length;
    return [
      [`${low} to ${Math.min(1, high)}`, String(inside.length), predicted.toFixed(4), observed.toFixed(4)],
    ];
  });
  return [
    `### Was a better model lost?\n\n${scores}`,
    markdownTable([["probability", "stopped trials", "mean predicted", "observed"], ...reliability], {
      align: ["l", "r", "r", "r"],
    }),
  ];
}

function trialPredictions({ risk, truth, sign }: RiskOutcome): Predicted[] {
  const { bestObjective: best } = truth;
  return truth.stoppedTrials.flatMap(({ name, finalObjective }) => {
    const probability = risk.trials.get(name);
    if (probability === undefined || best === null) return [];
    return [{ probability, won: finalObjective !== null && sign * finalObjective > sign * best }];
  });
}

/** How many of the completed trials, no better at the same step, reached the best: the simplest honest answer. */
function rankPredictions(outcome: RiskOutcome): Predicted[] {
  const completed = outcome.trials.filter(
    (trial) => trial.outcome === "completed" && trial.objective !== null,
  );
  return trialPredictions(outcome).map(({ won }) => ({
    won,
    probability: 1 / (2 * Math.max(1, completed.length)),
  }));
}

function scoreRow(name: string, of: readonly Predicted[]): string[] {
  const clipped = (probability: number): number => Math.min(1 - 1e-4, Math.max(1e-4, probability));
  const mean = (value: (each: Predicted) => number): number =>
    of.reduce((sum, each) => sum + value(each), 0) / of.length;
  const logLoss = mean(
    ({ probability, won }) => -Math.log(won ? clipped(probability) : 1 - clipped(probability)),
  );
  const brier = mean(({ probability, won }) => (probability - Number(won)) ** 2);
  const observed = mean(({ won }) => Number(won));
  const ratio = observed > 0 ? mean(({ probability }) => probability) / observed : Number.NaN;
  return [
    name,
    logLoss.toFixed(3),
    (1000 * brier).toFixed(1),
    Number.isFinite(ratio) ? ratio.toFixed(2) : "none won",
  ];
}
