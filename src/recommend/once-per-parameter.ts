import type { Uncounted } from "./recommended.ts";

/**
 * Advice that names one value for each parameter. Of two numbers of trials the smaller one goes before, as the replay of both
 * takes it, else the surer advice. The other is left out; only trials that repeat others are told all the same, because ranges
 * and values can be changed against them too.
 *
 * @param advice in the order of the report.
 */
export function oncePerParameter(advice: readonly Uncounted[]): Uncounted[] {
  return advice.flatMap((each, place) => {
    const outdone = advice.some(
      (other, otherPlace) =>
        other !== each &&
        other.change?.parameter === each.change?.parameter &&
        goesBefore(other, each, otherPlace < place),
    );
    if (each.change === null || !outdone) return each;
    return each.id === "avoid-duplicates" ? { ...each, change: null } : [];
  });
}

function goesBefore(other: Uncounted, each: Uncounted, isSurer: boolean): boolean {
  const [a, b] = [other.change?.to, each.change?.to];
  return typeof a === "number" && typeof b === "number" && a !== b ? a < b : isSurer;
}
