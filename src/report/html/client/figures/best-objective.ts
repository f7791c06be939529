import * as Plot from "@observablehq/plot";
import { duration } from "../../../format.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf } from "../colours.ts";
import { amountText, spendingUnit, trialTip } from "../words.ts";
import { axisLabel, BELOW, type Figure, HEIGHT, leftOf, middleRange, STYLE, TIP } from "./figure.ts";

export function bestFigure(data: PageData): Figure | null {
  const scored = data.bestSoFar.filter((point) => point[2] !== null);
  const last = data.bestSoFar.at(-1);
  if (scored.length < 3 || !last) return null;
  const unit = spendingUnit(data);
  const dots = data.bestSoFar.flatMap(([x, y, , trial]) => (y === null ? [] : [{ x, y, trial }]));
  const steps = [...scored.map(([x, , best]) => ({ x, y: best })), { x: last[0], y: last[2] }];
  const found = scored.find((point) => point[2] === last[2]);
  const at = (spent: number | undefined): string =>
    data.unit === null ? duration(3600 * (spent ?? 0)) : amountText(data, spent ?? 0);
  const range = middleRange(
    dots.map((dot) => dot.y),
    data.goal,
  );
  const { marginLeft, ...ticks } = leftOf(range);
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
        y: { label: axisLabel(data.metric), domain: range, clamp: true, grid: true, ...ticks },
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
              title: (dot: { trial: number }) => trialTip(data, dot.trial),
              ...TIP,
            }),
          ),
        ],
      }),
    caption: `Each dot is a trial, placed where it ended; the line is the best so far, reached after ${at(found?.[0])} of ${at(last[0])}.`,
  };
}
