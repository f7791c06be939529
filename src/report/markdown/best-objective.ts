import { escapeCode } from "../escape.ts";
import { type BestSoFar, bestSoFar } from "../figures/best-so-far.ts";
import { duration, objectiveValue, percent } from "../format.ts";
import type { TuningJobReport } from "../schema.ts";
import { mermaidNumber, mermaidText, type Picture, XY_CHART } from "./mermaid.ts";
import type { MoneyPrinter } from "./money.ts";

const POINTS = 25;

/** How the best objective grew with what was spent: the picture from which a budget is judged; `null` without one. */
export function bestObjectivePicture(job: TuningJobReport, money: MoneyPrinter): Picture | null {
  const run = bestSoFar(job);
  const found = run.filter((point) => point.best !== null);
  const [first, last] = [found[0], run.at(-1)];
  if (!job.objective || !first || !last || found.length < 3) return null;
  const scale = axis(job, last, money);
  const whole = scale.of(last);
  if (!(whole > 0)) return null;
  // A numeric axis spreads its values evenly, so the curve is read at even steps from the first result to the end.
  const from = scale.of(first);
  const values = Array.from({ length: POINTS }, (_, index) => {
    const spent = from + ((whole - from) * index) / (POINTS - 1);
    return found.findLast((point) => scale.of(point) <= spent * (1 + 1e-9))?.best ?? first.best ?? 0;
  });
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = high > low ? (high - low) / 20 : Math.abs(high) / 20 || 1;
  const metric = mermaidText(job.objective.metric);
  return {
    source: [
      XY_CHART,
      `    title "Best ${metric} by ${scale.title}"`,
      `    x-axis "${scale.title}" ${mermaidNumber(from)} --> ${mermaidNumber(whole)}`,
      `    y-axis "${metric}" ${mermaidNumber(low - margin)} --> ${mermaidNumber(high + margin)}`,
      `    line [${values.map(mermaidNumber).join(", ")}]`,
    ].join("\n"),
    told: `Best ${escapeCode(job.objective.metric)} so far: ${milestones(found, whole, scale)}.`,
  };
}

interface Axis {
  readonly title: string;
  readonly of: (point: BestSoFar) => number;
  readonly words: (point: BestSoFar) => string;
}

/** Money where the reader may see it and it is known, its share where not in dollars, else instance time. */
function axis(job: TuningJobReport, last: BestSoFar, money: MoneyPrinter): Axis {
  const priced = job.actual.costUsd !== null && !job.actual.costIsAtLeast && last.costUsd > 0;
  if (!priced || !money.shown) {
    return {
      title: "hours of instance time",
      of: (point) => point.billableSeconds / 3600,
      words: (point) => duration(point.billableSeconds),
    };
  }
  return money.inDollars
    ? {
        title: `${money.currency} spent`,
        of: (point) => point.costUsd,
        words: (point) => money.amount(point.costUsd),
      }
    : {
        title: "% of the cost spent",
        of: (point) => (100 * point.costUsd) / last.costUsd,
        words: (point) => percent(point.costUsd / last.costUsd),
      };
}

/** The best at the first result, at a quarter, half and all of the spending, each where it was first reached. */
function milestones(found: readonly BestSoFar[], whole: number, scale: Axis): string {
  const reached = (best: number | null | undefined): BestSoFar[] =>
    found.filter((point) => point.best === best).slice(0, 1);
  const at = [0.25, 0.5, 1].map((part) =>
    found.findLast((point) => scale.of(point) <= part * whole * (1 + 1e-9)),
  );
  const shown = new Set([...found.slice(0, 1), ...at.flatMap((point) => (point ? reached(point.best) : []))]);
  const texts = [...shown].map((point) => `${objectiveValue(point.best ?? 0)} after ${scale.words(point)}`);
  return `${texts.join(", ")}, and no better after that`;
}
