import type { Interval } from "../model/interval.ts";

/** `$104`, `$61.20`, `under $0.01`: whole dollars from a hundred on, cents below. */
export function money(usd: number, digits = Math.abs(usd) >= 100 ? 0 : 2): string {
  if (usd !== 0 && Math.abs(usd) < 0.005) return "under $0.01";
  const text = Math.abs(usd).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${usd < 0 ? "-" : ""}$${text}`;
}

/** `$0.1152`, as price lists print a rate: USD an hour. */
export function hourlyRate(usdPerHour: number): string {
  return `$${usdPerHour.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
}

/** `1 h 31 m`, `12 m`, `40 s`. */
export function duration(seconds: number): string {
  const total = Math.round(seconds);
  if (total < 120) return `${total} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, "0")} m`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** `25 %`. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value !== 0 && Math.abs(value) < 1 ? value.toFixed(1) : Math.round(value)} %`;
}

/**
 * An estimate with its range, rounded to what the range supports: `$18 ($14 to $22)`. A known quantity stands alone.
 */
export function range(of: Interval, print: (value: number) => string): string {
  const estimate = print(of.estimate);
  const [low, high] = [print(of.low), print(of.high)];
  return low === high ? estimate : `${estimate} (${low} to ${high})`;
}

/** Money of an interval: whole dollars where the range spans dollars, else cents. */
export function moneyRange(of: Interval): string {
  const digits = of.high - of.low >= 2 || of.estimate >= 100 ? 0 : 2;
  return range(of, (value) => money(value, digits));
}

/** An objective to about four significant digits, never in exponent form where plain digits do. */
export function objectiveValue(value: number): string {
  return Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(3)
    : String(Number(value.toPrecision(4)));
}
