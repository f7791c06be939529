import type { Setting } from "./setting.ts";

/** Settings this near in all three are told as one: shares of cost and of wall clock, and of the spread of the objective. */
const SAME_COST = 0.03;
const SAME_CLOCK = 0.1;
const SAME_SCORE = 0.02;

/**
 * The settings that no other beats in cost, wall clock and objective together; of those that hardly differ the cheapest. What
 * spot costs is not known from runs on demand, so settings on spot then beat none on demand. They are listed where they find
 * more than any on demand, and beside the one to choose.
 *
 * @param spread of the objective between settings: the measure of a difference in it.
 * @param nearly an objective this near to the best, as a share of the spread, is as good.
 */
export function planFront(
  settings: readonly Setting[],
  spread: number,
  nearly: number,
): { front: Setting[]; recommended: Setting | null } {
  const known = paretoFront(
    settings.filter((setting) => !isStated(setting)),
    spread,
  );
  const stated = settings.filter(isStated);
  if (known.length === 0) {
    const front = paretoFront(stated, spread);
    return { front, recommended: recommendedOf(front, spread, nearly) };
  }
  const recommended = recommendedOf(known, spread, nearly);
  const most = Math.max(...known.map(({ score }) => score)) + SAME_SCORE * spread;
  const beyond = paretoFront(stated, spread).filter(({ score }) => score > most);
  const twin = stated.filter((each) => recommended !== null && sameButSpot(each, recommended));
  return { front: inOrder([...new Set([...known, ...twin, ...beyond])]), recommended };
}

/** On spot at a price that no recorded run shows. */
function isStated({ spotBasis }: Setting): boolean {
  return spotBasis !== null && spotBasis !== "recorded";
}

function sameButSpot(a: Setting, b: Setting): boolean {
  return (
    a.maxJobs === b.maxJobs && a.maxParallelJobs === b.maxParallelJobs && a.earlyStopping === b.earlyStopping
  );
}

function inOrder(settings: readonly Setting[]): Setting[] {
  return settings.toSorted((a, b) => a.score - b.score || cost(a) - cost(b));
}

function paretoFront(settings: readonly Setting[], spread: number): Setting[] {
  const front = settings.filter(
    (setting) => !settings.some((other) => other !== setting && beats(other, setting)),
  );
  const kept: Setting[] = [];
  for (const setting of front.toSorted((a, b) => cost(a) - cost(b) || clock(a) - clock(b))) {
    if (!kept.some((other) => asGood(other, setting, spread))) kept.push(setting);
  }
  return inOrder(kept);
}

function beats(a: Setting, b: Setting): boolean {
  const noWorse = cost(a) <= cost(b) && clock(a) <= clock(b) && a.score >= b.score;
  return noWorse && (cost(a) < cost(b) || clock(a) < clock(b) || a.score > b.score);
}

function asGood(kept: Setting, setting: Setting, spread: number): boolean {
  return (
    cost(kept) <= (1 + SAME_COST) * cost(setting) &&
    clock(kept) <= (1 + SAME_CLOCK) * clock(setting) &&
    kept.score >= setting.score - SAME_SCORE * spread
  );
}

const cost = (of: Setting): number => of.costUsd?.estimate ?? of.maxJobs;
const clock = (of: Setting): number => of.wallClockSeconds.estimate;

/** Of the front the cheapest whose objective is nearly the best; of those as cheap the fastest. */
function recommendedOf(front: readonly Setting[], spread: number, nearly: number): Setting | null {
  const best = front.reduce((most, each) => Math.max(most, each.score), Number.NEGATIVE_INFINITY);
  const good = front.filter((each) => each.score >= best - nearly * spread);
  return good.reduce<Setting | null>((chosen, each) => {
    if (chosen === null) return each;
    const cheaper = cost(each) < (1 - SAME_COST) * cost(chosen);
    const asCheap = cost(each) <= (1 + SAME_COST) * cost(chosen);
    return cheaper || (asCheap && clock(each) < clock(chosen)) ? each : chosen;
  }, null);
}
