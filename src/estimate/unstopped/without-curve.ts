import { thinned } from "../../stats/thinned.ts";
import { blocksTowards } from "./blocks.ts";
import { FREE_LEVEL, type Guess, noGuess } from "./candidates.ts";
import type { Case } from "./lesson.ts";
import { commonShareOf, type Weighed, weigh } from "./weigh.ts";

/** Size below which errors count as equal; logarithmic. */
const FLOOR = 0.02;
/** Prior size of an error, and how much larger it is where few trials finished: they may be alike by chance. */
const PRIOR = 0.1;
const OF_FEW = 4;
/** Standard deviation of what an algorithm or an instance type that no trial finished with does to its trials. */
const NOVEL = 0.7;
/** What a hyperparameter does goes on for so long beyond the values that were seen, in standard deviations. */
const REACH = 0.4;
/** Fewest stopped trials from which the effect of hyperparameters on time is learnt. */
const FEWEST_STOPPED = 4;

/**
 * Logarithm of the seconds of training from start to natural end, predicted from hyperparameters alone.
 *
 * @param mostRows stopped trials that are learnt from, at most.
 */
export function trainedWithoutCurve(
  stopped: readonly Case[],
  finished: readonly Case[],
  declared: ((of: Case) => number) | null,
  mostRows: number,
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
  const teaching = thinned(stopped, mostRows);
  if (teaching.length >= FEWEST_STOPPED) guesses.push(asStopped(teaching, rows, targets));
  return weigh(
    {
      blocks: blocksTowards(rows, targets),
      commonShare: commonShareOf(rows.length),
      novelDeviation: NOVEL,
      novel: stopped.map(({ novel }) => novel),
      response: finished.map(logTrained),
      rows,
      targets,
      reach: REACH,
      bends: true,
      starts: [{ levelVariance: FREE_LEVEL, guesses }],
    },
    FLOOR,
    PRIOR * (1 + OF_FEW / finished.length),
  );
}

const logTrained = ({ progress }: Case): number => Math.log(Math.max(progress.trained, 1));

/**
 * A rule stops trials at much the same steps, so hyperparameters that made a trial slower until then would have made
 * it slower until the end: the time that stopped trials took, predicted from their hyperparameters.
 */
function asStopped(
  stopped: readonly Case[],
  rows: readonly Float64Array[],
  targets: readonly Float64Array[],
): Guess {
  const asked = [...rows, ...targets];
  const { mean } = weigh(
    {
      blocks: [],
      commonShare: 0,
      novelDeviation: 0,
      novel: asked.map(() => false),
      response: stopped.map(logTrained),
      rows: stopped.map(({ features }) => features),
      targets: asked,
      reach: REACH,
      bends: false,
      starts: [{ levelVariance: FREE_LEVEL, guesses: [noGuess(stopped.length, asked.length)] }],
    },
    FLOOR,
    PRIOR,
  );
  const name = "finished trials as stopped ones";
  return { name, own: false, rows: mean.slice(0, rows.length), targets: mean.slice(rows.length) };
}
