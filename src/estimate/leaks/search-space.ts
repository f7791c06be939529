import type { TuningJob } from "../../model/tuning-job.ts";
import type { ScoredTrial } from "../search-length/scored-trials.ts";
import { type Decade, type Edge, goodDecade, goodEdge, type Sampled } from "./good-values.ts";
import { explainedBy, otherwiseEqual } from "./importance.ts";

/** What the run says about one tuned hyperparameter. */
export interface ParameterUse {
  readonly name: string;
  /**
   * Share of the variance of the objective's ranks that it explains alone, 0 to 1, and that chance does as much. In a grid:
   * among trials that are otherwise equal.
   */
  readonly explainedShare: number;
  readonly pValue: number;
  /** No effect was seen, where others had one. A joint effect with another hyperparameter would not show. */
  readonly withoutEffect: boolean;
  /** The best trials lie at an end of its range; `null` where they do not. */
  readonly edge: Edge | null;
  /** Its scale is linear and the best trials lie in one decade of it, where few were drawn. */
  readonly decade: Decade | null;
}

/** How the search space was used. */
export interface SearchSpace {
  /** Trials that gave an objective, and how many of them count as the best. */
  readonly trials: number;
  readonly best: number;
  /** The most telling first. */
  readonly parameters: readonly ParameterUse[];
}

/** Fewer trials tell nothing about a hyperparameter. */
const FEWEST_TRIALS = 30;
const FEWEST_FOR_NO_EFFECT = 60;
const BEST_SHARE = 0.1;
const FEWEST_BEST = 5;
/** An effect is seen where chance alone would hardly make it (Bonferroni), and it explains this share; none where far from it. */
const UNLIKELY = 0.01;
const LEAST_EFFECT = 0.1;
const LIKELY = 0.2;
const MOST_NOTHING = 0.05;

/** `null` below thirty scored trials, and where several definitions have spaces of their own. */
export function searchSpace(job: TuningJob, scored: readonly ScoredTrial[]): SearchSpace | null {
  const [definition, ...others] = job.definitions;
  if (!definition || others.length > 0 || !job.objective || scored.length < FEWEST_TRIALS) return null;
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  const best = Math.max(FEWEST_BEST, Math.ceil(BEST_SHARE * scored.length));
  const sampled = definition.ranges.flatMap((range): Sampled[] => {
    const texts = ranked.flatMap(({ hyperparameters }) => hyperparameters[range.name] ?? []);
    const values = texts.map(Number);
    const told =
      texts.length === ranked.length && (range.kind === "categorical" || values.every(Number.isFinite));
    return told ? [{ range, texts, values, best, tests: definition.ranges.length }] : [];
  });
  const scores = ranked.map(({ score }) => score);
  const explained = sampled.map((each) => {
    const others = sampled.filter((other) => other !== each);
    return {
      each,
      found: explainedBy(
        each,
        job.strategy === "Grid" ? otherwiseEqual(scores, others) : { scores, means: 0 },
      ),
    };
  });
  const some = explained.some(
    ({ found }) => found.share >= LEAST_EFFECT && found.pValue * sampled.length <= UNLIKELY,
  );
  const enough = job.strategy === "Grid" ? FEWEST_TRIALS : FEWEST_FOR_NO_EFFECT;
  return {
    trials: scored.length,
    best,
    parameters: explained
      .map(
        ({ each, found }): ParameterUse => ({
          name: each.range.name,
          explainedShare: found.share,
          pValue: found.pValue,
          withoutEffect:
            some && scored.length >= enough && found.pValue > LIKELY && found.share < MOST_NOTHING,
          edge: goodEdge(each),
          decade: goodDecade(each),
        }),
      )
      .sort((a, b) => b.explainedShare - a.explainedShare || a.pValue - b.pValue),
  };
}
