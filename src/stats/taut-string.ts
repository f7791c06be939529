/** A vertical opening at `x` through which the string has to pass. */
export interface Gate {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Shortest path from the first gate to the last through every gate between (the taut string of Davies and Kovac 2001,
 * by the funnel algorithm). Gates ascend in x and each is open; the first and the last should be points
 * (low = high), otherwise their middle is taken. Returns the knots of the path.
 */
export function tautString(gates: readonly Gate[]): { x: number[]; y: number[] } {
  const first = gates[0];
  const last = gates.at(-1);
  if (!first || !last) return { x: [], y: [] };
  const x = [first.x];
  const y = [(first.low + first.high) / 2];
  let from = 0;
  while (from < gates.length - 1) {
    const startX = x.at(-1) as number;
    const startY = y.at(-1) as number;
    let steepest = Number.POSITIVE_INFINITY;
    let flattest = Number.NEGATIVE_INFINITY;
    let ceilingAt = from;
    let floorAt = from;
    let turned = false;
    for (let i = from + 1; i < gates.length; i++) {
      const gate = gates[i] as Gate;
      const isLast = i === gates.length - 1;
      const low = isLast ? (gate.low + gate.high) / 2 : gate.low;
      const high = isLast ? low : gate.high;
      const run = gate.x - startX;
      const toLow = (low - startY) / run;
      const toHigh = (high - startY) / run;
      if (toLow > steepest) {
        from = ceilingAt;
        x.push((gates[from] as Gate).x);
        y.push(startY + steepest * ((gates[from] as Gate).x - startX));
        turned = true;
        break;
      }
      if (toHigh < flattest) {
        from = floorAt;
        x.push((gates[from] as Gate).x);
        y.push(startY + flattest * ((gates[from] as Gate).x - startX));
        turned = true;
        break;
      }
      if (toHigh <= steepest) {
        steepest = toHigh;
        ceilingAt = i;
      }
      if (toLow >= flattest) {
        flattest = toLow;
        floorAt = i;
      }
    }
    if (!turned) {
      x.push(last.x);
      y.push((last.low + last.high) / 2);
      break;
    }
  }
  return { x, y };
}
