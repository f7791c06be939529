import type { Findings, Recommended } from "../estimate/findings.ts";
import { type Merged, merged } from "../estimate/next-run/change.ts";
import type { ReplayChanges } from "../estimate/next-run/next-run.ts";
import type { Advice } from "../report/advice.ts";
import { fromTo, objectiveValue } from "../report/format.ts";
import { bestOfQuantile } from "../stats/best-of.ts";
import { oftenLost } from "./objective-change.ts";

/** Advice before it is known which of it is taken together. */
export type Uncounted = Omit<Advice, "counted">;

/**
 * The advice that the next run's column adds up: what a replay can follow, is more than indicative (that is folded away) and
 * does not mostly lose the trial that won. Of two rules that stop trials it is the one that a replay of both would take.
 */
export function takenTogether(advice: readonly Uncounted[]): Uncounted[] {
  const firm = advice.filter(
    ({ effect, confidence }) =>
      effect !== null &&
      confidence !== "indicative" &&
      !oftenLost(effect.policy?.betterModelLostProbability ?? null),
  );
  const { stops, ends } = merged(firm.flatMap(({ effect }) => effect ?? []));
  return firm.filter(({ effect }) => !effect?.policy || effect.policy === stops || effect.policy === ends);
}

/** The run with the advice taken together; `null` where there is none. */
export function recommended(
  findings: Findings,
  taken: readonly Uncounted[],
  replay: ReplayChanges,
): Recommended | null {
  const changes = taken.flatMap(({ effect }) => effect ?? []);
  if (changes.length === 0) return null;
  const { costUsd, wallClockSeconds, trials } = replay(changes);
  return { costUsd, wallClockSeconds, trials, objective: objectiveOf(findings, merged(changes), trials) };
}

/**
 * Where the objective would have ended: 5 % to 95 % over orders of the same trials and variants of the rule and the
 * criterion; `null` where it cannot be known.
 */
function objectiveOf({ searchLength, trials }: Findings, change: Merged, launched: number) {
  if (!searchLength) return null;
  const policies = [change.stops, change.ends].filter((policy) => policy !== null);
  if (policies.some(({ bestObjective }) => bestObjective === null)) return null;
  const { sign } = searchLength;
  const kept = <T extends { readonly name: string }>(of: readonly T[]): T[] =>
    of.filter(({ name }) => !change.without.has(name));
  const scores = kept(searchLength.scored)
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const scored = Math.max(1, Math.round((launched * scores.length) / Math.max(1, kept(trials).length)));
  const worst = bestOfQuantile(scores, scored, 0.05);
  const ends = [scores.at(-1) ?? worst, worst].map((score) => sign * score);
  for (const { spread } of policies)
    if (spread?.bestObjective) ends.push(spread.bestObjective.low, spread.bestObjective.high);
  return fromTo(objectiveValue(Math.min(...ends)), objectiveValue(Math.max(...ends)));
}
