/**
 * Draws from observed values, tilted to another mean: weights exp(tilt · value), with the tilt that gives that mean
 * (Efron 1981). The draws keep the bounds and the clumps of the observed values.
 */
export interface Tilted {
  /** The value at `level` in [0, 1) of the distribution with mean `mean`. */
  quantile(mean: number, level: number): number;
}

/** Means that are told apart. */
const MEANS = 64;
/** Bisections of the tilt, between one that leaves only the least value and one that leaves only the largest. */
const ROUNDS = 40;
const STEEPEST = 200;

/**
 * @param seen values in [0, 1]; 0 and 1 count as observed half a time more.
 */
export function tilted(seen: ArrayLike<number>): Tilted {
  const values = Float64Array.from([0, ...Array.from(seen), 1]).sort();
  const base = Float64Array.from(values, () => 1);
  base[0] = base[values.length - 1] = 0.5;
  const tables = new Map<number, Float64Array>();
  const tableOf = (index: number): Float64Array => {
    const known = tables.get(index);
    if (known) return known;
    const found = cumulated(values, base, (index + 0.5) / MEANS);
    tables.set(index, found);
    return found;
  };
  return {
    quantile(mean, level) {
      const table = tableOf(Math.min(MEANS - 1, Math.max(0, Math.floor(mean * MEANS))));
      let at = 0;
      while (at < table.length - 1 && (table[at] as number) < level) at++;
      return values[at] as number;
    },
  };
}

function cumulated(values: Float64Array, base: Float64Array, mean: number): Float64Array {
  let low = -STEEPEST;
  let high = STEEPEST;
  let weights = base;
  for (let round = 0; round < ROUNDS; round++) {
    const tilt = (low + high) / 2;
    // Values lie in [0, 1]: the largest exponent is taken off.
    weights = values.map((value, i) => (base[i] as number) * Math.exp(tilt * value - Math.max(0, tilt)));
    let [total, sum] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      total += weights[i] as number;
      sum += (weights[i] as number) * (values[i] as number);
    }
    if (sum / total < mean) low = tilt;
    else high = tilt;
  }
  let total = 0;
  const table = weights.map((weight) => {
    total += weight;
    return total;
  });
  return table.map((value) => value / total);
}
