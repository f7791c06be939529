import type { Advice } from "../report/advice.ts";
import type { Uncounted } from "./recommended.ts";

type Named = NonNullable<Advice["change"]>;

/**
 * Advice that names one value for each parameter. A grid leaves no choice of the number of trials; of two other numbers the
 * smaller one goes before, as the replay of both takes it; else the surer advice. What goes behind is left out; only trials
 * that repeat others are told all the same, because ranges and values can be changed against them too.
 *
 * @param advice in the order of the report.
 */
export function oncePerParameter(advice: readonly Uncounted[]): Uncounted[] {
  return advice.flatMap((each, place) => {
    const outdone = advice.some(
      (other, otherPlace) => otherPlace !== place && goesBefore(other, each, otherPlace < place),
    );
    if (!outdone) return each;
    return each.id === "avoid-duplicates" ? { ...each, change: null } : [];
  });
}

function goesBefore(other: Uncounted, each: Uncounted, isSurer: boolean): boolean {
  return named(each).some(({ parameter, to }) => {
    const rival = named(other).find((change) => change.parameter === parameter);
    if (!rival) return false;
    if (isGrid(other) || isGrid(each)) return isGrid(other);
    const numbers = typeof rival.to === "number" && typeof to === "number" && rival.to !== to;
    return numbers ? Number(rival.to) < Number(to) : isSurer;
  });
}

function named({ change, alsoChange = [] }: Uncounted): Named[] {
  return [...(change ? [change] : []), ...alsoChange];
}

function isGrid({ change }: Uncounted): boolean {
  return change?.to === "Grid";
}
