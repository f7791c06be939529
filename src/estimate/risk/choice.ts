/**
 * Luce's choice model (Luce 1959, Plackett 1975): in units of Gumbel noise, a trial ends at θ · √12 · (standing − ½)
 * + its advantage + noise, so that its chance of ending best among several is proportional to exp(θ · √12 · standing
 * + advantage). At θ = 0 the standing carries no information. The advantage is whatever else is known of the trial.
 * Leaving trials out does not change the odds among the others.
 */
const UNIT = Math.sqrt(12);

/** Posterior of θ, approximately normal. */
export interface Weight {
  readonly mean: number;
  readonly deviation: number;
}

/** Mode and curvature of the posterior of θ, given standings (and advantages) in the order of the end, best first. */
export function weightOf(standings: Float64Array, prior: Weight, advantages?: Float64Array): Weight {
  const precision = prior.deviation ** -2;
  let mode = prior.mean;
  let curvature = precision;
  for (let round = 0; round < 50; round++) {
    let slope = precision * (prior.mean - mode);
    curvature = precision;
    // From the last to the first, each is chosen from itself and those after it.
    let total = 0;
    let sum = 0;
    let squares = 0;
    for (let i = standings.length - 1; i >= 0; i--) {
      const x = UNIT * ((standings[i] as number) - 0.5);
      const worth = Math.exp(mode * x + (advantages?.[i] ?? 0));
      total += worth;
      sum += worth * x;
      squares += worth * x * x;
      const mean = sum / total;
      slope += x - mean;
      curvature += squares / total - mean * mean;
    }
    const step = Math.min(1, Math.max(-1, slope / curvature));
    mode += step;
    if (Math.abs(step) < 1e-9) break;
  }
  return { mean: mode, deviation: 1 / Math.sqrt(curvature) };
}

/** Nodes and shares of the Gauss-Hermite rule of three points. */
const NODES = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
] as const;

/**
 * Chance that a trial with some standing and advantage ends better than all rivals, averaged over the posterior of θ.
 *
 * @param each number of rivals that each standing stands for.
 * @param advantages of the rivals; absent where nothing else is known of them.
 */
export function against(
  rivals: Float64Array,
  each: number,
  weight: Weight,
  advantages?: Float64Array,
): (standing: number, advantage?: number) => number {
  const cases = NODES.map(([node, share]) => {
    const theta = UNIT * (weight.mean + node * weight.deviation);
    let total = 0;
    for (let j = 0; j < rivals.length; j++) {
      total += Math.exp(theta * ((rivals[j] as number) - 0.5) + (advantages?.[j] ?? 0));
    }
    return { theta, share, worth: each * total };
  });
  return (standing, advantage = 0) =>
    cases.reduce(
      (sum, { theta, share, worth }) =>
        sum + share / (1 + worth * Math.exp(-theta * (standing - 0.5) - advantage)),
      0,
    );
}
