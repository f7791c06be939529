import type { Interval } from "../../model/interval.ts";

/** What a metric can be at all. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const NONE: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const PERCENT = 100;

/** Shares by definition: 0 to 1, or to 100 where they are told in percent. */
const SHARES =
  /^(auc|auroc|auprc|aucpr|ap|map|acc|accuracy|top\d|f\d?|fbeta|f1score|precision|recall|sensitivity|specificity|merror|ndcg|iou|miou|dice|jaccard|gini|bleu|rouge)$/;
/** Distances, counts and losses: never below zero, unless a value says otherwise. */
const AMOUNTS =
  /^(loss|error|err|wer|cer|mer|rmse|mse|mae|rmsle|mape|smape|wmape|wape|mase|logloss|mlogloss|crossentropy|entropy|perplexity|ppl|deviance|distance)$/;
const CORRELATIONS = /^(mcc|kappa|pearson|spearman|correlation|corr)$/;
const DETERMINATIONS = /^(r2|rsquared)$/;

/**
 * The values that a metric of this name can have, where all that were seen are among them: a name that its script uses
 * otherwise bounds nothing. Negated metrics have the mirrored bounds.
 */
export function metricBounds(metric: string, seen: readonly number[]): Bounds {
  const [least, most] = seen.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const words = metric
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  const possible = boundsOf(words).flatMap((bounds) => [bounds, { low: -bounds.high, high: -bounds.low }]);
  return possible.find(({ low, high }) => low <= least && most <= high) ?? NONE;
}

function boundsOf(words: readonly string[]): Bounds[] {
  const any = (kind: RegExp): boolean => words.some((word) => kind.test(word));
  if (any(AMOUNTS)) return [{ low: 0, high: Number.POSITIVE_INFINITY }];
  if (any(CORRELATIONS)) return [{ low: -1, high: 1 }];
  if (any(DETERMINATIONS)) return [{ low: Number.NEGATIVE_INFINITY, high: 1 }];
  return any(SHARES) ? [1, PERCENT].map((high) => ({ low: 0, high })) : [];
}

/** A range without what cannot be. */
export function withinBounds(range: Interval, { low, high }: Bounds): Interval {
  return { ...range, low: Math.max(low, range.low), high: Math.min(high, range.high) };
}
