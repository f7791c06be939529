import { blocksTowards } from "./blocks.ts";
import { FREE_LEVEL, type Guess, noGuess } from "./candidates.ts";
import type { Case } from "./lesson.ts";
import { commonShareOf, type Weighed, weigh } from "./weigh.ts";

/** Errors that are not told apart; logarithmic. */
const FLOOR = 0.02;
/** Error that is expected before any was seen, and how much larger it is where few trials finished: they may be alike by chance. */
const PRIOR = 0.1;
const OF_FEW = 4;
/** Standard deviation of what an algorithm or an instance type that no trial finished with does to its trials. */
const NOVEL = 0.7;

/** Logarithm of the seconds of training from start to natural end, told by hyperparameters alone. */
export function trainedWithoutCurve(
  stopped: readonly Case[],
  finished: readonly Case[],
  declared: ((of: Case) => number) | null,
): Weighed {
  const guesses: Guess[] = [noGuess(finished.length, stopped.length)];
  if (declared) {
    guesses.push({
      name: "finished trials by declared length",
      own: false,
      rows: Float64Array.from(finished, (of) => Math.log(declared(of))),
      targets: Float64Array.from(stopped, (of) => Math.log(declared(of))),
    });
  }
  const rows = finished.map(({ features }) => features);
  const targets = stopped.map(({ features }) => features);
  return weigh(
    {
      blocks: blocksTowards(rows, targets),
      commonShare: commonShareOf(rows.length),
      novelDeviation: NOVEL,
      novel: stopped.map(({ novel }) => novel),
      response: finished.map(({ progress }) => Math.log(Math.max(progress.trained, 1))),
      rows,
      targets,
      starts: [{ levelVariance: FREE_LEVEL, guesses }],
    },
    FLOOR,
    PRIOR * (1 + OF_FEW / finished.length),
  );
}
