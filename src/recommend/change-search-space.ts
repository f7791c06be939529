import type { ParameterUse, SearchSpace } from "../estimate/leaks/search-space.ts";
import type { ParameterRange } from "../model/tuning-job.ts";
import { objectiveValue, percent } from "../report/format.ts";
import type { Draft, Rule } from "./rule.ts";

/** With fewer trials the advice is only an indication. */
const ENOUGH_TRIALS = 60;

/**
 * The best trials lie in one decade of a linear scale, or at an end of a range, or a grid repeats them over a hyperparameter
 * without effect: one change, the firmest first.
 */
export const changeSearchSpace: Rule = ({ job, trials, best, leaks: { searchSpace } }) => {
  const [definition] = job.definitions;
  if (!searchSpace || !definition) return null;
  const rangeOf = ({ name }: ParameterUse): ParameterRange | undefined =>
    definition.ranges.find((range) => range.name === name);
  for (const advise of [rescale, widen]) {
    for (const use of searchSpace.parameters) {
      const range = rangeOf(use);
      const draft = range && advise(use, range, searchSpace);
      if (draft) return draft;
    }
  }
  if (job.strategy !== "Grid" || !best) return null;
  for (const use of searchSpace.parameters) {
    const range = rangeOf(use);
    const value = best.hyperparameters[use.name];
    if (!use.withoutEffect || range?.kind !== "categorical" || value === undefined) continue;
    const without = new Set(
      trials.filter((trial) => trial.hyperparameters[use.name] !== value).map(({ name }) => name),
    );
    return leaveOut(use, range, value, without);
  }
  return null;
};

function widen(use: ParameterUse, range: ParameterRange, { trials, best }: SearchSpace): Draft | null {
  const { edge, name } = use;
  if (!edge) return null;
  const end = edge.side === "low" ? "MinValue" : "MaxValue";
  return {
    id: "change-search-space",
    title: `Widen the range of ${name}`,
    change: { parameter: parameterOf(range, end), from: edge.from, to: edge.to },
    savingUsd: null,
    savingSeconds: null,
    confidence: trials >= ENOUGH_TRIALS ? "low" : "indicative",
    risk: `A wider range takes more trials to search, and values beyond ${edge.from} may not train: check that the script accepts them.`,
    evidence: `${edge.bestInside} of the best ${best} trials lie in the ${edge.side === "low" ? "lowest" : "highest"} tenth of the range of \`${name}\`, among ${edge.inside} of all ${trials}: better values may lie beyond ${edge.from}. It saves nothing; it may give a better model.`,
  };
}

function rescale(use: ParameterUse, range: ParameterRange, { trials, best }: SearchSpace): Draft | null {
  const { decade, name } = use;
  if (!decade) return null;
  return {
    id: "change-search-space",
    title: `Search ${name} on a logarithmic scale`,
    change: { parameter: parameterOf(range, "ScalingType"), from: "Linear", to: "Logarithmic" },
    savingUsd: null,
    savingSeconds: null,
    confidence: trials >= ENOUGH_TRIALS ? "low" : "indicative",
    risk: "Fewer trials are drawn at the upper end of the range.",
    evidence: `${decade.bestInside} of the best ${best} trials have \`${name}\` between ${objectiveValue(decade.low)} and ${objectiveValue(decade.high)}, a small part of a linear scale: only ${decade.inside} of all ${trials} trials were drawn up to there. It saves nothing; more trials then fall where the good ones are.`,
  };
}

function leaveOut(
  { name, explainedShare, pValue }: ParameterUse,
  range: ParameterRange & { readonly kind: "categorical" },
  value: string,
  without: ReadonlySet<string>,
): Draft {
  return {
    id: "change-search-space",
    title: `Leave ${name} out of the grid`,
    change: { parameter: parameterOf(range, "Values"), from: range.values.join(", "), to: value },
    effect: { without },
    confidence: "indicative",
    risk: `An effect of \`${name}\` together with another hyperparameter would not have shown.`,
    evidence: `\`${name}\` explains ${percent(explainedShare)} of the objective's ranks alone (chance does as much in ${percent(pValue)} of cases), and a grid trains every other setting once for each of its ${range.values.length} values.`,
  };
}

function parameterOf({ kind, name }: ParameterRange, field: string): string {
  const list = { integer: "Integer", continuous: "Continuous", categorical: "Categorical" }[kind];
  return `ParameterRanges.${list}ParameterRanges.${name}.${field}`;
}
