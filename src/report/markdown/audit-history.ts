import { type AuditSection, MOST_FOLLOWED_UP } from "../audit-schema.ts";
import type { MoneyPrinters } from "./money.ts";
import { sparkline } from "./sparkline.ts";

const LATER = "a later audit with the same issue or `--state` tells";

export function ledgerLine({ ledger, history }: AuditSection, money: MoneyPrinters): string {
  if (ledger.given === 0) return "";
  const capped = ledger.given >= MOST_FOLLOWED_UP;
  const given =
    ledger.given === 1 ? "One change that saves money was" : `${ledger.given} changes that save money were`;
  // Of a first audit nobody has seen the advice yet.
  if (history.length < 2 && ledger.followed === 0)
    return capped
      ? `Of the changes that are advised, ${LATER} which of the ${ledger.given} that save most were made.`
      : `${given} advised; ${LATER} ${ledger.given === 1 ? "whether it was" : "which of them were"} made.`;
  const some = `${["none", "one"][ledger.followed] ?? ledger.followed} of them ${ledger.followed > 1 ? "were" : "was"}`;
  const which = ledger.given === 1 ? `it was${ledger.followed === 0 ? " not" : ""}` : some;
  const so = capped
    ? `Of the changes advised so far, the ${ledger.given} that save most are followed up`
    : `${given} advised so far`;
  const made = `${so}; ${which} made.`;
  if (ledger.alone === 0) return made;
  const off = ledger.medianErrorUsd;
  const error =
    money.inDollars && off !== null && Math.abs(off) >= 0.005
      ? `${money.in(ledger.currency).amount(Math.abs(off))} ${off < 0 ? "less" : "more"} than said`
      : "";
  if (ledger.alone === 1) {
    const saved =
      ledger.withinRange === 1 ? "saved what was said, within its range" : "did not save what was said";
    return `${made} ${ledger.followed === 1 ? "It" : "One of those"} was made alone and ${saved}${error && `: ${error}`}.`;
  }
  return `${made} Of ${ledger.alone} that were made alone, ${ledger.withinRange} saved what was said, within its range.${error && ` In the middle they saved ${error}.`}`;
}

export function historyLine(section: AuditSection, money: MoneyPrinters): string {
  const history = comparableHistory(section);
  if (history.length < 2 || !money.shown) return "";
  const from = history[0]?.until ?? "";
  return `Cost by audit since ${day(from)}: ${sparkline(history.map((each) => each.costUsd))}`;
}

/** The audits in the currency of the latest that has one; those that had nothing to pay for are among them. */
export function comparableHistory({ history }: AuditSection): AuditSection["history"] {
  const currency = history.findLast((each) => each.currency !== null)?.currency;
  return history.filter((each) => each.currency === null || each.currency === currency);
}

/** The UTC day of a date. */
export function day(iso: string): string {
  return iso.slice(0, 10);
}
