import { markdownTable } from "markdown-table";
import { figuresWithRanges, type Sampled } from "./sampling.ts";

/** A chance that was given, and what came true. */
export interface Predicted {
  readonly probability: number;
  readonly won: boolean;
}

/** What was predicted of one tuning job. */
export interface JobPredictions extends Sampled {
  readonly predicted: readonly Predicted[];
}

/** Surprise at what came true, in nats; no chance counts as less than one in ten thousand. */
export function logLoss({ probability, won }: Predicted): number {
  const clipped = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  return -Math.log(won ? clipped : 1 - clipped);
}

/** Headline scores with what other tasks and tuning jobs would have given (see `figuresWithRanges`). */
export function riskRanges(rows: readonly [name: string, jobs: readonly JobPredictions[]][]): string {
  const head = ["ours", "log loss", "log loss of the base rate", "predicted / observed"];
  const body = rows
    .filter(([, jobs]) => jobs.length > 0)
    .map(([name, jobs]) => [name, ...figuresWithRanges(jobs.map(tally), headline, [3, 3, 2])]);
  return markdownTable([head, ...body], { align: ["l", "r", "r", "r"] });
}

interface Tally extends Sampled {
  readonly count: number;
  readonly loss: number;
  readonly probability: number;
  readonly won: number;
}

function tally({ family, task, predicted }: JobPredictions): Tally {
  const total = (of: (each: Predicted) => number): number =>
    predicted.reduce((sum, each) => sum + of(each), 0);
  return {
    family,
    task,
    count: predicted.length,
    loss: total(logLoss),
    probability: total(({ probability }) => probability),
    won: total(({ won }) => Number(won)),
  };
}

/** Log loss, that of always saying how many won, and the chances given over the winners. */
function headline(jobs: readonly Tally[]): number[] {
  const total = (of: "count" | "loss" | "probability" | "won"): number =>
    jobs.reduce((sum, each) => sum + each[of], 0);
  const rate = total("won") / total("count");
  const base = rate > 0 && rate < 1 ? -rate * Math.log(rate) - (1 - rate) * Math.log(1 - rate) : 0;
  return [total("loss") / total("count"), base, total("probability") / total("won")];
}
