import { Problem } from "../../model/problem.ts";

const HOUR = 3600;
const UNITS: Readonly<Record<string, number>> = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
/** Billing and SageMaker histories reach back about this far. */
const LONGEST_DAYS = 400;

/** Where an audit starts: so many seconds back, a moment, or the end of the audit before it. */
export type Since = { readonly ago: number } | { readonly at: number } | { readonly lastAudit: true };

/**
 * Reads `7d`, `24h`, `2w`, a date, a moment with a zone, or `last-audit`.
 *
 * @param name of the input or option, for the message.
 * @throws Problem where it is none of them.
 */
export function parseSince(name: string, text: string): Since {
  const refuse = (): never => {
    throw new Problem(
      `${name}: ${JSON.stringify(text.slice(0, 80))} is no start of a window; write 7d, 24h, a date such as 2026-11-01, or last-audit.`,
    );
  };
  if (text === "last-audit") return { lastAudit: true };
  const [, digits, unit = ""] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
  if (digits !== undefined) {
    const ago = Number(digits) * (UNITS[unit] ?? 0);
    return ago > 0 && ago <= LONGEST_DAYS * 24 * HOUR ? { ago } : refuse();
  }
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const at = Date.parse(isDate ? `${text}T00:00:00Z` : text) / 1000;
  return (isDate || isMoment) && Number.isFinite(at) ? { at } : refuse();
}

/** Where the first audit of a series starts, which has none before it. */
const FIRST_AUDIT: Since = { ago: 7 * 24 * HOUR };

/**
 * The moment that a window starts, seconds since the epoch.
 *
 * @param lastAudit end of the audit before, seconds since the epoch; `null` before the first.
 * @throws Problem where it lies in the future.
 */
export function startOf(since: Since, now: number, lastAudit: number | null): number {
  if ("ago" in since) return now - since.ago;
  if ("lastAudit" in since) return lastAudit ?? startOf(FIRST_AUDIT, now, null);
  if (since.at >= now)
    throw new Problem("The window of the audit starts in the future: give an earlier date.");
  return since.at;
}
