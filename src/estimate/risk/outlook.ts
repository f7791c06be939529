import type { ClassifiedTrial } from "../../model/trial.ts";
import { definitionOf, signIn, type TuningJob } from "../../model/tuning-job.ts";
import { remember } from "../../stats/remember.ts";
import { countUpTo } from "../../stats/sorted.ts";
import { thinned } from "../../stats/thinned.ts";
import { hyperparameterFeatures } from "../unstopped/features.ts";
import { plannedLength } from "../unstopped/length.ts";
import type { Progress } from "../unstopped/progress.ts";
import { readTogether } from "../unstopped/reading.ts";
import { withoutSilent } from "../unstopped/silent.ts";
import { curveOf, type ScoredCurve } from "./curve.ts";
import { type Match, matchedGain } from "./match.ts";
import { prospectsAmong } from "./prospects.ts";
import { type Standings, standingsAt } from "./standings.ts";

/** What is known of one stopped trial's chance to have passed the incumbent: the best final among completed trials. */
export interface Outlook {
  readonly name: string;
  /** Final value of the incumbent, and last value of the trial; larger is better. */
  readonly incumbent: number;
  readonly value: number;
  /** Its last value was not finite: it cannot win. */
  readonly diverged: boolean;
  /** Completed trials with a final value. */
  readonly completed: number;
  /** `null` where the trial diverged or shows no curve. */
  readonly evidence: Evidence | null;
  /** What it would have gained, in the objective's unit; `null` where no completed trial went further. */
  readonly match: () => Match | null;
}

/** What the probability is computed from; none of it depends on the objective's unit or scale. */
export interface Evidence {
  readonly contest: Contest;
  /** Of the trial, at its last step. */
  readonly standing: number;
  /** Of the trial, from its hyperparameters alone: the expected normal score of its end among the completed trials. */
  readonly prospect: number;
  /** Step at which the incumbent first had the trial's last value, over the trial's own; below 1 it is behind. */
  readonly lead: number;
}

/** How all trials stood at a step, and the share of the planned steps that it is. */
export interface Contest {
  readonly standings: Standings;
  /** Of the completed trials, in their order. */
  readonly prospects: Float64Array;
  readonly progress: number;
}

/**
 * Most and fewest finished trials that the gain of a stopped one is estimated from, and about how many comparisons
 * all of them may take.
 */
const MOST_REFERENCES = 300;
const FEWEST_REFERENCES = 30;
const COMPARISONS = 300_000;

/**
 * Outlooks of the early-stopped trials, except those of a definition in which no stopped trial can be compared with a
 * completed one.
 */
export function outlooks(job: TuningJob, trials: readonly ClassifiedTrial[]): Outlook[] {
  const read = [...readTogether(job, trials).progress.values()];
  const byDefinition = Map.groupBy(read, ({ trial }) => trial.definitionName);
  return [...byDefinition.values()].flatMap((own) => outlooksAmong(job, own));
}

/** @param read all trials of one definition. */
function outlooksAmong(job: TuningJob, read: readonly Progress[]): Outlook[] {
  const name = read[0]?.trial.definitionName ?? null;
  const definition = definitionOf(job, name);
  const sign = signIn(job, name);
  const finished = read.filter(({ trial }) => trial.outcome === "completed");
  const stopped = read.filter(({ trial }) => trial.outcome === "earlyStopped");
  const everyone = [...finished, ...stopped];
  const length = plannedLength(job, withoutSilent(finished), everyone);
  const rows = hyperparameterFeatures(
    everyone.map(({ trial }) => trial),
    definition?.ranges ?? [],
  );
  const features = new Map(everyone.map((progress, i) => [progress, rows[i] as Float64Array]));
  const curves = (of: readonly Progress[]): ScoredCurve[] =>
    of
      .map((progress) =>
        curveOf(progress.values, finalValue(progress, sign), features.get(progress) as Float64Array),
      )
      .filter(({ final }) => Number.isFinite(final));
  const completed = curves(finished).sort((a, b) => b.final - a.final);
  const shown = completed.filter(({ values }) => values.length > 0);
  const behind = curves(stopped).filter(({ values }) => values.length > 0);
  const [incumbent] = completed;
  if (!incumbent || stopped.every(({ steps }) => steps === 0)) return [];
  const prospectOf = remember(prospectsAmong(completed));
  const longest = shown.reduce((most, { values }) => Math.max(most, values.length), 0);
  const lengths = new Set(behind.map(({ values }) => values.length));
  const mostRanked = Math.floor(COMPARISONS / lengths.size);
  const contestAfter = remember((steps: number) => {
    const standings = standingsAt(steps, shown, completed.length, behind, mostRanked);
    const prospects = Float64Array.from(standings.rivals, ({ features }) => prospectOf(features));
    // A hyperparameter that declares the steps may be missing from one trial.
    return remember((planned: number): Contest => {
      return { standings, prospects, progress: steps < planned ? steps / planned : 1 };
    });
  });
  const mostCompared = Math.floor(COMPARISONS / stopped.length);
  const most = Math.min(MOST_REFERENCES, Math.max(FEWEST_REFERENCES, mostCompared));
  const longerThan = remember((steps: number) => {
    const longer = shown.filter((of) => of.values.length > steps && Number.isFinite(of.values[steps - 1]));
    return thinned(longer, most);
  });
  return stopped.map((progress): Outlook => {
    const { steps, values, trial } = progress;
    const value = finalValue(progress, sign);
    const diverged = steps > 0 && !Number.isFinite(value);
    const name = trial.name;
    const base = { name, incumbent: incumbent.final, value, diverged, completed: completed.length };
    if (diverged || steps === 0 || shown.length === 0) return { ...base, evidence: null, match: () => null };
    const contest = contestAfter(steps)(length?.steps(progress) ?? Math.max(steps, longest));
    const best = values.reduce((a, b) => (b > a ? b : a), Number.NEGATIVE_INFINITY);
    const standing = contest.standings.of(best);
    const prospect = prospectOf(features.get(progress) as Float64Array);
    const lead = leadOver(incumbent, value, steps);
    const match = (): Match | null => {
      const longer = longerThan(steps);
      return longer.length > 0 ? matchedGain(values, steps, longer) : null;
    };
    return { ...base, evidence: { contest, standing, prospect, lead }, match };
  });
}

/** Held within e⁻³ and e; 1 where the incumbent shows no curve, which tells nothing. */
function leadOver({ best }: ScoredCurve, value: number, steps: number): number {
  if (best.length === 0) return 1;
  const reached = countUpTo(best, value, false) + 1;
  return Math.min(Math.E, Math.max(Math.exp(-3), reached / steps));
}

/** What SageMaker recorded as the final objective, or the last point of the curve; signed so that larger is better. */
function finalValue({ trial, values }: Progress, sign: 1 | -1): number {
  const last = values.at(-1) ?? Number.NaN;
  if (trial.objective === null) return values.length > 0 ? last : Number.NaN;
  return Number.isFinite(last) || values.length === 0 ? sign * trial.objective : Number.NaN;
}
