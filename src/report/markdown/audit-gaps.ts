import { counted } from "../../model/counted.ts";
import type { AuditSection } from "../audit-schema.ts";
import { costBounds, isBounded } from "../cost-bounds.ts";
import { escapeCode, escapeProse, escapeText } from "../escape.ts";
import type { TuningReport } from "../schema.ts";
import { listed } from "./money.ts";

const MOST_GAPS = 6;
const MOST_NAMES = 3;

/** Sentences that hold for every one of several tuning jobs: they are said once, and not again of each. */
export function gapsOfAll({ tuningJobs }: TuningReport): ReadonlySet<string> {
  if (tuningJobs.length < 2) return new Set();
  const [first, ...others] = tuningJobs.map(({ gaps }) => new Set(gaps));
  return new Set([...(first ?? [])].filter((gap) => others.every((gaps) => gaps.has(gap))));
}

/** What lacks in more than one tuning job, with its remedy, and whose costs are bounds: few of the folds may be there to tell. */
export function sharedGaps(report: TuningReport, section: AuditSection): string {
  const shared = gapsOfSeveral(report);
  const more = shared.length - MOST_GAPS;
  const lines = [
    boundsLine(report),
    ...shared
      .slice(0, MOST_GAPS)
      .sort((a, b) => a.place - b.place)
      .map(({ gap, of }) => `${howMany(of, section)}: ${escapeProse(gap)}`),
    more > 0 ? `${counted(more, "more sentence")} about several tuning jobs in the report files.` : "",
  ].filter(Boolean);
  if (lines.length === 0) return "";
  return `### Not known of these tuning jobs\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

interface SharedGap {
  readonly gap: string;
  /** Where the reports have it at the earliest: what was not read stands before what is told less well. */
  readonly place: number;
  /** Places in the ranking. */
  readonly of: readonly number[];
}

/** Those of most tuning jobs first. */
function gapsOfSeveral({ tuningJobs }: TuningReport): SharedGap[] {
  const said = tuningJobs.flatMap(({ gaps }, row) =>
    [...new Set(gaps)].map((gap, place) => ({ gap, place, row })),
  );
  return [...Map.groupBy(said, ({ gap }) => gap)]
    .filter(([, all]) => all.length > 1)
    .map(([gap, all]) => ({
      gap,
      place: all.reduce((first, { place }) => Math.min(first, place), Number.POSITIVE_INFINITY),
      of: all.map(({ row }) => row),
    }))
    .sort((a, b) => b.of.length - a.of.length);
}

/** Of how many, and of whose, where not all accounts are meant. */
function howMany(rows: readonly number[], { ranking }: AuditSection): string {
  const [own, all] = [rows.flatMap((row) => ranking[row] ?? []), ranking].map((of) => [
    ...new Set(of.flatMap(({ account }) => account ?? [])),
  ]) as [string[], string[]];
  const names = listed(own.map((account) => escapeText(account)));
  const whose = own.length < all.length ? ` (${own.length === 1 ? "account" : "accounts"} ${names})` : "";
  return `${rows.length === ranking.length ? "All" : `${rows.length} of ${ranking.length}`}${whose}`;
}

function boundsLine({ tuningJobs }: TuningReport): string {
  const bounded = tuningJobs.filter((job) => !isBounded(costBounds(job))).map(({ name }) => escapeCode(name));
  if (bounded.length === 0 || tuningJobs.length < 2) return "";
  const more = bounded.length - MOST_NAMES;
  const names = [...bounded.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])];
  return `The whole cost of ${listed(names)}: what is known of it is in the totals.`;
}
