const BARS = "▁▂▃▄▅▆▇█";

/** A row of numbers as bars, scaled from zero to the largest; unknown ones are a dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return values
    .map((value) => {
      if (value === null) return "·";
      return BARS[most > 0 ? Math.min(7, Math.floor((8 * Math.max(0, value)) / most)) : 0];
    })
    .join("");
}
