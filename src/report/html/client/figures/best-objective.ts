import * as Plot from "@observablehq/plot";
import { duration } from "../../../format.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf, legend } from "../colours.ts";
import { amountText, spendingUnit, trialTips } from "../words.ts";
import { objectiveAxis } from "./axes.ts";
import { BELOW, type Figure, HEIGHT, STYLE, TIP } from "./figure.ts";

export function bestFigure(data: PageData): Figure | null {
  const scored = data.bestSoFar.filter((point) => point[2] !== null);
  const last = data.bestSoFar.at(-1);
  if (scored.length < 3 || !last || last[0] === 0) return null;
  const unit = spendingUnit(data);
  const dots = data.bestSoFar.flatMap(([x, y, , trial]) => (y === null ? [] : [{ x, y, trial }]));
  const steps = [...scored.map(([x, , best]) => ({ x, y: best })), { x: last[0], y: last[2] }];
  const found = scored.find((point) => point[2] === last[2]);
  const at = (spent: number | undefined): string =>
    data.unit === null ? duration(3600 * (spent ?? 0)) : amountText(data, spent ?? 0);
  const { y, marginLeft, beyond } = objectiveAxis(
    data,
    dots.map((dot) => dot.y),
  );
  const [reached, all] = [at(found?.[0]), at(last[0])];
  const colours = legend(
    data,
    dots.map((dot) => dot.trial),
    false,
  );
  const tip = trialTips(data);
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: HEIGHT,
        marginLeft,
        ...BELOW,
        style: STYLE,
        ariaLabel: `Best ${data.metric} by what was spent`,
        x: { label: unit, domain: [0, last[0]], labelOffset: 40 },
        y: { ...y, grid: true },
        marks: [
          Plot.dot(dots, {
            x: "x",
            y: "y",
            r: 2.5,
            fill: (dot: { trial: number }) => colourOf(data.trials.outcome[dot.trial]),
            fillOpacity: 0.6,
          }),
          Plot.line(steps, {
            x: "x",
            y: "y",
            curve: "step-after",
            stroke: "var(--accent)",
            strokeWidth: 2.5,
          }),
          Plot.tip(
            dots,
            Plot.pointer({
              x: "x",
              y: "y",
              title: (dot: { trial: number }) => tip(dot.trial),
              ...TIP,
            }),
          ),
        ],
      }),
    caption: [
      `Each dot is a trial, placed where it ended (${colours}); the line is the best so far${reached === all ? "" : `, reached after ${reached} of ${all}`}.`,
      data.trials.outcome.includes("running") ? "What still runs is not in it." : "",
      beyond,
    ]
      .filter(Boolean)
      .join(" "),
  };
}
