import { markdownTable } from "markdown-table";
import { mean, median } from "simple-statistics";
import { ASKED, LIMITED } from "./plan-questions.ts";
import type { Figure, PlanScore } from "./plan-scores.ts";
import { figuresWithRanges, type Sampled } from "./sampling.ts";

/** Everything that was asked of the past runs of one tuner: what a sampling range draws anew. */
export interface Tuner extends Sampled {
  /** Of the past runs. */
  readonly trials: number;
  readonly scores: readonly PlanScore[];
}

const SIZES: readonly [name: string, least: number, most: number][] = [
  ["10 past trials", 10, 10],
  ["12 to 40 past trials", 11, 40],
  ["50 or more past trials", 41, Number.POSITIVE_INFINITY],
];

type Which = (score: PlanScore) => Figure | null;
type Within = (score: PlanScore) => boolean;

const COST: Which = (score) => score.cost;
const CLOCK: Which = (score) => score.clock;
const BEST: Which = (score) => score.best;

export function planTables(tuners: readonly Tuner[]): string {
  return [
    "**Cost**",
    amounts(tuners, COST, "mean cost times trials"),
    "**Wall clock**",
    amounts(tuners, CLOCK, "mean length times trials over slots"),
    "**Best objective**",
    objectives(tuners),
    "**Settings that `plan` recommends**",
    recommendations(tuners),
  ].join("\n\n");
}

/** Rows of what was asked, of families, and of how many trials told it. */
function rows(
  tuners: readonly Tuner[],
  row: (name: string, of: readonly Tuner[], within: Within) => string[],
) {
  const settings: readonly string[] = ASKED;
  const set: Within = ({ asked }) => settings.includes(asked);
  const families = [...new Set(tuners.map(({ family }) => family))].sort();
  return [
    row("all", tuners, set),
    ...settings
      .filter((each) => tuners.some(({ scores }) => scores.some(({ asked }) => asked === each)))
      .map((each) => row(each, tuners, ({ asked }) => asked === each)),
    ...families.map((each) =>
      row(
        each,
        tuners.filter(({ family }) => family === each),
        set,
      ),
    ),
    ...SIZES.map(([name, least, most]) =>
      row(
        name,
        tuners.filter(({ trials }) => trials >= least && trials <= most),
        set,
      ),
    ),
  ];
}

/** @param plainly what a user would say instead. */
function amounts(tuners: readonly Tuner[], which: Which, plainly: string): string {
  const head = [
    "next search",
    "searches",
    "median error",
    "WAPE",
    "bias",
    "coverage",
    "above",
    "median width",
  ];
  const beside = [`${plainly}: median error`, "WAPE"];
  const row = (name: string, of: readonly Tuner[], within: Within): string[] => {
    const told = figures(of, which, within);
    const [middle, wape, covered, width] = withRanges(of, which, within, [
      (each) => median(each.map(({ error }) => Math.abs(error))),
      (each) => weighted(each, ({ error }) => Math.abs(error)),
      coverage,
      (each) => median(each.map((one) => one.width)),
    ]);
    return [
      name,
      String(told.length),
      middle ?? "",
      wape ?? "",
      percent(weighted(told, ({ error }) => error)),
      covered ?? "",
      percent(share(told, 1)),
      width ?? "",
      percent(median(told.map(({ plainError }) => Math.abs(plainError)))),
      percent(weighted(told, ({ plainError }) => Math.abs(plainError))),
    ];
  };
  return table([...head, ...beside], rows(tuners, row));
}

function objectives(tuners: readonly Tuner[]): string {
  const head = ["next search", "searches", "median error", "coverage", "worse", "better", "median width"];
  const row = (name: string, of: readonly Tuner[], within: Within): string[] => {
    const told = figures(of, BEST, within);
    const [middle, covered, width] = withRanges(of, BEST, within, [
      (each) => median(each.map(({ error }) => Math.abs(error))),
      coverage,
      (each) => median(each.map((one) => one.width)),
    ]);
    return [
      name,
      String(told.length),
      middle ?? "",
      covered ?? "",
      percent(share(told, -1)),
      percent(share(told, 1)),
      width ?? "",
      percent(median(told.map(({ plainError }) => Math.abs(plainError)))),
    ];
  };
  return table([...head, "best so far: median error"], rows(tuners, row));
}

function recommendations(tuners: readonly Tuner[]): string {
  const head = [
    "within",
    "searches",
    "over a limit",
    "cost: coverage",
    "above",
    "wall clock: coverage",
    "above",
  ];
  const body = LIMITED.map((limits) => {
    const within: Within = ({ asked }) => asked === limits;
    const all = tuners.flatMap(({ scores }) => scores.filter(within));
    const over = all.flatMap(({ overLimit }) => overLimit ?? []);
    const of = (which: Which): string[] => [
      withRanges(tuners, which, within, [coverage])[0] ?? "",
      percent(share(figures(tuners, which, within), 1)),
    ];
    const passed = over.length > 0 ? percent(mean(over.map(Number))) : "";
    const best = withRanges(tuners, BEST, within, [coverage])[0] ?? "";
    return [limits, String(all.length), passed, ...of(COST), ...of(CLOCK), best];
  });
  return table([...head, "best objective: coverage"], body);
}

function figures(tuners: readonly Tuner[], which: Which, within: Within): Figure[] {
  return tuners.flatMap(({ scores }) => scores.filter(within).flatMap((score) => which(score) ?? []));
}

function withRanges(
  tuners: readonly Tuner[],
  which: Which,
  within: Within,
  of: readonly ((figures: readonly Figure[]) => number)[],
): string[] {
  const asked = tuners.filter((tuner) => figures([tuner], which, within).length > 0);
  return figuresWithRanges(
    asked,
    (drawn) => {
      const told = figures(drawn, which, within);
      return of.map((figure) => 100 * figure(told));
    },
    of.map(() => 0),
    " %",
  );
}

function coverage(of: readonly Figure[]): number {
  return share(of, 0);
}

function share(of: readonly Figure[], side: Figure["side"]): number {
  return mean(of.map((each) => Number(each.side === side)));
}

/** Large searches weigh more: WAPE, and the bias of all of them together. */
function weighted(of: readonly Figure[], error: (figure: Figure) => number): number {
  const truth = of.reduce((sum, each) => sum + each.truth, 0);
  return of.reduce((sum, each) => sum + error(each) * each.truth, 0) / truth;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return markdownTable([[...head], ...body.map((row) => [...row])], {
    align: head.map((_, index) => (index === 0 ? "l" : "r")),
  });
}

function percent(part: number): string {
  return `${Math.round(100 * part)} %`;
}
