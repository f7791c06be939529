import { tunerOf } from "../model/tuner.ts";
import { isOver } from "../model/tuning-job.ts";
import { MOST_FOLLOWED_UP } from "../report/audit-schema.ts";
import { wholeCost } from "../report/cost-bounds.ts";
import type { Recommendation } from "../report/schema.ts";
import { type AuditedJob, type Settings, tunerKey } from "./job.ts";

/** One piece of advice that was given, and what became of it. */
export interface LedgerEntry {
  /** Runs of one tuner share it. */
  readonly key: string;
  readonly tuner: string;
  /** Tuning job that the advice was given for, and when it ended. */
  readonly job: string;
  readonly at: string;
  readonly advice: Recommendation["id"];
  readonly change: NonNullable<Recommendation["change"]>;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  readonly costUsd: number;
  readonly predictedUsd: { readonly estimate: number; readonly low: number; readonly high: number };
  /** Settings of the run, with what the advice changes beside its own: to tell whether anything else changed. */
  readonly settings: Settings;
  /** Later runs that did not follow it. */
  readonly passedOver: number;
  readonly followed: {
    readonly job: string;
    readonly realisedUsd: number;
    /** Nothing else that the ledger knows was changed. */
    readonly alone: boolean;
  } | null;
}

/** How advice turned out so far. */
export interface LedgerScore {
  readonly given: number;
  readonly followed: number;
  /** Of those followed without another change: how many saved what was said, within its range. */
  readonly alone: number;
  readonly withinRange: number;
  /** Median of realised less predicted saving; `null` where nothing was followed alone, or in several currencies. */
  readonly medianErrorUsd: number | null;
  /** ISO 4217 code of that; `null` as it is. */
  readonly currency: string | null;
}

/** A run may differ from an earlier one for many reasons: advice that several runs did not take is dropped. */
const MOST_PASSED_OVER = 5;

/**
 * Takes new tuning jobs into the ledger, oldest first: each is compared with the open advice for its tuner, then its own
 * advice is added. A tuning job that the ledger knows already changes nothing, nor does one that ended before the last
 * audit of its tuner did: windows overlap.
 *
 * @param until end of the last audit's window, ISO 8601.
 */
export function advanceLedger(
  ledger: readonly LedgerEntry[],
  jobs: readonly AuditedJob[],
  until: string | null = null,
): LedgerEntry[] {
  const known = new Set(ledger.map((entry) => entry.key));
  const ordered = jobs
    .filter(({ report }) => isOver(report, report.trials.running))
    .filter((job) => until === null || !known.has(tunerKey(job)) || (job.report.endedAt ?? "") > until)
    .sort((a, b) => ((a.report.endedAt ?? "") < (b.report.endedAt ?? "") ? -1 : 1));
  return largest(ordered.reduce<LedgerEntry[]>(take, [...ledger]), MOST_FOLLOWED_UP);
}

/** So many entries in their order: those that save most, of equal ones the newest. */
export function largest(ledger: readonly LedgerEntry[], count: number): LedgerEntry[] {
  const kept = ledger
    .map(({ predictedUsd }, index) => ({ index, saves: predictedUsd.estimate }))
    .sort((a, b) => b.saves - a.saves || b.index - a.index)
    .slice(0, count);
  const places = new Set(kept.map(({ index }) => index));
  return ledger.filter((_, index) => places.has(index));
}

function take(ledger: LedgerEntry[], job: AuditedJob): LedgerEntry[] {
  const key = tunerKey(job);
  const { report } = job;
  if (
    ledger.some(
      (entry) => entry.key === key && (entry.job === report.name || entry.followed?.job === report.name),
    )
  )
    return ledger;
  const compared = ledger.flatMap((entry) => (entry.key === key ? compare(entry, job) : entry));
  const given = entriesOf(job, key);
  const renewed = new Set(given.map((entry) => entry.advice));
  return [
    ...compared.filter((entry) => entry.key !== key || entry.followed !== null || !renewed.has(entry.advice)),
    ...given,
  ];
}

/** The entry after one more run of its tuner; nothing where it is dropped. */
function compare(entry: LedgerEntry, { report: run, settings: now }: AuditedJob): LedgerEntry | [] {
  const { currency } = run.actual;
  const costUsd = wholeCost(run);
  if (entry.followed !== null || (run.endedAt ?? "") <= entry.at) return entry;
  if (costUsd === null || currency !== entry.currency) return entry;
  if (now[entry.change.parameter] !== entry.change.to) {
    const passedOver = entry.passedOver + 1;
    return passedOver > MOST_PASSED_OVER ? [] : { ...entry, passedOver };
  }
  const others = Object.keys(now).filter((name) => name !== entry.change.parameter);
  const alone = others.every((name) => now[name] === entry.settings[name]);
  return {
    ...entry,
    followed: { job: run.name, realisedUsd: entry.costUsd - costUsd, alone },
  };
}

/** Advice that changes a setting that a later run shows, and says what money it saves. */
function entriesOf({ report, settings }: AuditedJob, key: string): LedgerEntry[] {
  const { currency } = report.actual;
  const costUsd = wholeCost(report);
  if (costUsd === null || currency === null || report.endedAt === null) return [];
  return report.recommendations.flatMap(({ id, change, alsoChange, savingUsd }): LedgerEntry[] => {
    if (!change || !savingUsd || !Object.hasOwn(settings, change.parameter)) return [];
    const { estimate, low, high } = savingUsd;
    const beside = alsoChange.filter(({ parameter }) => Object.hasOwn(settings, parameter));
    return [
      {
        key,
        tuner: tunerOf(report.name),
        job: report.name,
        at: report.endedAt ?? "",
        advice: id,
        change,
        currency,
        costUsd,
        predictedUsd: { estimate, low, high },
        settings: { ...settings, ...Object.fromEntries(beside.map(({ parameter, to }) => [parameter, to])) },
        passedOver: 0,
        followed: null,
      },
    ];
  });
}

/** The ledger's own record: how often advice was followed, and how far off it was. */
export function scoreLedger(ledger: readonly LedgerEntry[]): LedgerScore {
  const followed = ledger.filter((entry) => entry.followed !== null);
  const alone = followed.flatMap(({ followed: by, predictedUsd, currency }) =>
    by?.alone ? [{ realised: by.realisedUsd, predicted: predictedUsd, currency }] : [],
  );
  const [currency = null, ...others] = new Set(alone.map((each) => each.currency));
  const errors = alone.map(({ realised, predicted }) => realised - predicted.estimate).sort((a, b) => a - b);
  const [low, high] = [errors[(errors.length - 1) >> 1], errors[errors.length >> 1]];
  return {
    given: ledger.length,
    followed: followed.length,
    alone: alone.length,
    withinRange: alone.filter(
      ({ realised, predicted: { low: from, high: to } }) => realised >= from && realised <= to,
    ).length,
    medianErrorUsd: low === undefined || high === undefined || others.length > 0 ? null : (low + high) / 2,
    currency: others.length > 0 ? null : currency,
  };
}
