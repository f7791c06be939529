import type { SearchLength } from "../estimate/search-length/search-length.ts";
import type { TuningJobReport } from "./schema.ts";

/** Search length in the report's own form: without the trials themselves, which are listed elsewhere. */
export function searchLengthReport(found: SearchLength | null): TuningJobReport["searchLength"] {
  if (found === null) return null;
  const { scored, sortedScores: _scores, sign: _sign, lastThatMattered, ...told } = found;
  return {
    scoredTrials: scored.length,
    note: told.note,
    descriptive: told.descriptive,
    bestSoFar: told.bestSoFar.map((each) => ({ ...each })),
    leastThatMatters: told.leastThatMatters,
    lastThatMattered: { ...lastThatMattered },
    expectedBest: told.expectedBest.map((each) => ({ ...each })),
    reachedWithin: told.reachedWithin.map((each) => ({ ...each })),
    moreTrials: told.moreTrials.map((each) => ({ ...each })),
    oneMoreImprovement: { ...told.oneMoreImprovement },
  };
}
