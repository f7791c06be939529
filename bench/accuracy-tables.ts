import { markdownTable } from "markdown-table";
import { mean, quantile } from "simple-statistics";
import { STANDARD_MIX } from "./jobs.ts";
import { figuresWithRanges, type Sampled } from "./sampling.ts";

export const RESOLUTIONS = ["exact", "minute", "none"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** How one job's total was estimated: relative to the larger of the true saving and a tenth of the unstopped time. */
export interface Score extends Sampled {
  readonly estimator: string;
  /** What the tuning job was like. */
  readonly kinds: readonly string[];
  readonly resolution: Resolution;
  readonly error: number;
  readonly absolute: number;
  readonly truth: number;
  readonly covered: boolean | null;
  readonly width: number | null;
  /** Error of the unstopped wall clock, relative to the true one. */
  readonly wallClock: number | null;
  readonly sequential: number | null;
  readonly sequentialUnstopped: number | null;
}

/**
 * Ours at each resolution with its sampling ranges, over all kinds of tuning jobs and over the standard mix, which is sampled for
 * itself; then ours on the standard mix by family of trainings; then for each resolution every estimator by family over all, and
 * ours by what the tuning job was like.
 */
export function accuracyTables(all: readonly Score[], standard: readonly Score[]): string {
  const tables = RESOLUTIONS.flatMap((resolution) => {
    const own = all.filter((each) => each.resolution === resolution);
    return own.length === 0 ? [] : [table(own, TITLES[resolution])];
  });
  const [ours, oursOfMix] = [all, standard].map((scores) =>
    scores.filter(({ estimator }) => estimator === OURS),
  ) as [Score[], Score[]];
  return [summary({ all: ours, [STANDARD_MIX]: oursOfMix }), mixTable(oursOfMix), ...tables].join("\n\n");
}

export const OURS = "ours";
const TITLES = { exact: "Exact epoch times", minute: "Minute points", none: "No curves" } as const;

function summary(samples: Readonly<Record<string, readonly Score[]>>): string {
  const rows = RESOLUTIONS.flatMap((resolution) =>
    Object.entries(samples).flatMap(([group, ours]) => {
      const of = ours.filter((each) => each.resolution === resolution);
      return of.length === 0
        ? []
        : [
            [
              TITLES[resolution],
              group,
              String(of.length),
              ...figuresWithRanges(of, headline, [1, 1, 0, 0], " %"),
            ],
          ];
    }),
  );
  const head = ["curves", "of", "jobs", "median error", "WAPE", "coverage", "median width"];
  return markdownTable([head, ...rows], { align: ["l", "l", ...head.slice(2).map(() => "r")] });
}

/** Percent: median error, WAPE, coverage and median width. */
function headline(ours: readonly Score[]): number[] {
  const shares = [
    quantile(absoluteErrors(ours), 0.5),
    weightedError(ours),
    mean(ours.map(({ covered }) => Number(covered))),
    quantile(
      ours.map(({ width }) => width ?? 0),
      0.5,
    ),
  ];
  return shares.map((share) => 100 * share);
}

function mixTable(ours: readonly Score[]): string {
  const rows = RESOLUTIONS.flatMap((resolution) =>
    familiesOf(ours).flatMap((family) => {
      const of = ours.filter((each) => each.resolution === resolution && each.family === family);
      return of.length === 0 ? [] : [row(TITLES[resolution], family, of)];
    }),
  );
  return titled(`The standard mix: ${STANDARD_MIX}`, "curves", rows);
}

function familiesOf(scores: readonly Score[]): string[] {
  return [...new Set(scores.map(({ family }) => family))].sort();
}

function table(scores: readonly Score[], title: string): string {
  const estimators = [...new Set(scores.map(({ estimator }) => estimator))];
  const families = familiesOf(scores);
  const kinds = [...new Set(scores.flatMap((each) => each.kinds))].sort();
  const rowOf = (estimator: string, group: string, belongs: (score: Score) => boolean): string[] => {
    const of = scores.filter((each) => each.estimator === estimator && belongs(each));
    return of.length === 0 ? [] : row(estimator, group, of);
  };
  const rows = [
    ...estimators.flatMap((estimator) => [
      ...families.map((family) => rowOf(estimator, family, (each) => each.family === family)),
      rowOf(estimator, "all", () => true),
    ]),
    ...kinds.map((kind) => rowOf(OURS, kind, (each) => each.kinds.includes(kind))),
  ];
  return titled(title, "estimator", rows);
}

function titled(title: string, first: string, rows: readonly string[][]): string {
  const head = [
    first,
    "of",
    "jobs",
    "bias",
    "median error",
    "p90 error",
    "WAPE",
    "coverage",
    "mean width",
    "median width",
    "wall clock, median",
    "one at a time, median",
    "one at a time unstopped, median",
  ];
  return `### ${title}\n\n${markdownTable([head, ...rows.filter((each) => each.length > 0)], { align: ["l", "l", ...head.slice(2).map(() => "r")] })}`;
}

function row(estimator: string, group: string, of: readonly Score[]): string[] {
  const errors = absoluteErrors(of);
  const known = (values: (number | null)[]): number[] => values.filter((value) => value !== null);
  const covered = of.flatMap((each) => (each.covered === null ? [] : [Number(each.covered)]));
  const widths = known(of.map((each) => each.width));
  const clocks = known(of.map((each) => each.wallClock));
  const middle = (values: readonly number[]): string =>
    values.length > 0 ? percent(quantile([...values], 0.5)) : "";
  return [
    estimator,
    group,
    String(of.length),
    percent(mean(of.map((each) => each.error))),
    percent(quantile(errors, 0.5)),
    percent(quantile(errors, 0.9)),
    percent(weightedError(of)),
    covered.length > 0 ? percent(mean(covered), 0) : "",
    widths.length > 0 ? percent(mean(widths), 0) : "",
    widths.length > 0 ? percent(quantile(widths, 0.5), 0) : "",
    middle(clocks),
    middle(known(of.map((each) => each.sequential))),
    middle(known(of.map((each) => each.sequentialUnstopped))),
  ];
}

function absoluteErrors(of: readonly Score[]): number[] {
  return of.map((each) => Math.abs(each.error));
}

/** Sum of absolute errors over the sum of truths (WAPE). */
function weightedError(of: readonly Score[]): number {
  return of.reduce((sum, each) => sum + each.absolute, 0) / of.reduce((sum, each) => sum + each.truth, 0);
}

function percent(value: number, digits = 1): string {
  return `${(100 * value).toFixed(digits)} %`;
}
