import type { PageData } from "../page-data.ts";
import { bestFigure } from "./figures/best-objective.ts";
import { curvesFigure } from "./figures/curves.ts";
import type { Figure } from "./figures/figure.ts";
import { frontierFigure } from "./figures/frontier.ts";
import { policiesFigure } from "./figures/policies.ts";
import { spaceFigure } from "./figures/search-space.ts";
import { spendFigure } from "./figures/spend.ts";
import { timelineFigure } from "./figures/timeline.ts";

/** Every figure by its place in the page; `null` where there is nothing to draw. */
export const FIGURES: Readonly<Record<string, (data: PageData) => Figure | null>> = {
  curves: curvesFigure,
  best: bestFigure,
  frontier: frontierFigure,
  spend: spendFigure,
  policies: policiesFigure,
  timeline: timelineFigure,
  space: spaceFigure,
};
