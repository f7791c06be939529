import type { Interval } from "../model/interval.ts";
import { significantDigits } from "./significant-digits.ts";

/** `$104`, `EUR 61.20`, `under $0.01`: whole units of the currency from a hundred on, hundredths below. */
export function money(usd: number, currency: string, digits = Math.abs(usd) >= 100 ? 0 : 2): string {
  const unit = unitOf(currency);
  if (usd !== 0 && Math.abs(usd) < 0.005) return `under ${unit}0.01`;
  const text = Math.abs(usd).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${usd < 0 ? "-" : ""}${unit}${text}`;
}

/** `$`, and the ISO 4217 code for every other currency. */
function unitOf(currency: string): string {
  return currency === "USD" ? "$" : `${currency} `;
}

/** `$0.1152`, as price lists print a rate an hour. */
export function hourlyRate(usdPerHour: number, currency: string): string {
  return `${unitOf(currency)}${usdPerHour.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
}

/** `1 h 31 m`, `12 m`, `40 s`. */
export function duration(seconds: number): string {
  const total = Math.round(seconds);
  if (total < 0) return `-${duration(-seconds)}`;
  if (total < 120) return `${total} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${pad(minutes % 60)} m`;
  const whole = Math.round(minutes / 60);
  return whole % 24 === 0 ? `${whole / 24} d` : `${Math.floor(whole / 24)} d ${whole % 24} h`;
}

function pad(minutes: number): string {
  return String(minutes).padStart(2, "0");
}

/** `25 %`. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value !== 0 && Math.abs(value) < 0.95 ? value.toFixed(1) : Math.round(value)} %`;
}

/**
 * The unit in the last place that a range supports: the rounding rule of the Particle Data Group (Review of Particle
 * Physics, introduction, section 5.3). Half of the range keeps two digits where they read 100 to 354, one where they read
 * 355 to 949, and counts as 1000 with two digits above. A quantity without a range supports every digit: 0.
 */
export function lastPlace(of: Interval): number {
  const half = (of.high - of.low) / 2;
  if (half <= 0) return 0;
  const power = Math.floor(Math.log10(half));
  const leading = Math.round((100 * half) / 10 ** power);
  return 10 ** (leading <= 354 ? power - 1 : power);
}

/**
 * An estimate with its range, both to the last place that the range supports: `$18 ($14 to $22)`. What rounds to one
 * value stands alone.
 */
function range(of: Interval, step: number, print: (value: number) => string): string {
  const rounded = (value: number): string => print(step > 0 ? step * Math.round(value / step) : value);
  const [estimate, low, high] = [rounded(of.estimate), rounded(of.low), rounded(of.high)];
  return low === high ? estimate : `${estimate} (${fromTo(low, high)})`;
}

/** Two ends as they are printed: `14 to 22`, or one value where both print alike. */
export const fromTo = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

/** `$18 ($14 to $22)`, `$7.50 ($6.70 to $8.60)`: never finer than a cent. */
export function moneyRange(of: Interval, currency: string): string {
  const step = lastPlace(of);
  if (step === 0) return money(of.estimate, currency);
  const digits = step >= 1 ? 0 : 2;
  return range(of, Math.max(step, 0.01), (value) => money(value, currency, digits));
}

/** `47 m (39 m to 51 m)`, `9 h 20 m (7 h 30 m to 10 h 40 m)`: steps of whole seconds, minutes, ten minutes or hours. */
export function durationRange(of: Interval): string {
  const unit = Math.max(Math.abs(of.low), Math.abs(of.high)) < 120 ? 1 : 60;
  const step = unit * lastPlace({ ...of, low: of.low / unit, high: of.high / unit });
  if (step === 0) return duration(of.estimate);
  return range(of, step > 600 ? 3600 : Math.max(step, unit), duration);
}

/** Wall clock in words, a minute or more of it. */
export function waiting(seconds: Interval | null): string {
  return seconds && seconds.estimate >= 60 ? `${durationRange(seconds)} of waiting` : "";
}

/** `31 % (26 % to 44 %)`: never finer than a hundredth. */
export function percentRange(of: Interval): string {
  const step = lastPlace(of);
  if (step === 0) return percent(of.estimate);
  return range(of, Math.max(step, 0.01), percent);
}

/** `0.8938 (0.891 to 0.8941)`: to the place that the range supports, never more than four significant digits. */
export function objectiveRange(of: Interval): string {
  return range(of, lastPlace(of), objectiveValue);
}

/** An objective to four significant digits and to every digit before the point, never in exponent form where plain digits do. */
export function objectiveValue(value: number, significant = 4): string {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(significant));
  if ((size >= 1e6 && significant < 7) || (value !== 0 && size < 1e-4)) return rounded.toExponential();
  return String(size >= 10 ** significant ? Math.round(value) : rounded);
}

/** Prints objectives that are compared with these: to as many digits as tell them apart. */
export function objectivePrinter(of: readonly (number | null)[]): (value: number) => string {
  const significant = significantDigits(
    of.flatMap((value) => value ?? []),
    4,
  );
  return (value) => objectiveValue(value, significant);
}

/** Seconds since the epoch as ISO 8601 in UTC, to the millisecond. */
export function isoDate(seconds: number): string {
  return new Date(Math.round(1000 * seconds)).toISOString();
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
