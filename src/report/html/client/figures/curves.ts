import * as Plot from "@observablehq/plot";
import { counted } from "../../../../model/counted.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf } from "../colours.ts";
import { trialTip } from "../words.ts";
import { axisLabel, BELOW, type Figure, HEIGHT, leftOf, middleRange, STYLE, TIP } from "./figure.ts";

export function curvesFigure(data: PageData): Figure | null {
  const { shown, all } = data.curves;
  if (shown.length === 0) return null;
  const points = shown.flatMap(({ trial, points: of }) => of.map(([x, y]) => ({ x, y, trial })));
  const rest = shown.flatMap(({ trial, rest: of }) => of.map(([x, y]) => ({ x, y, trial })));
  const stops = shown.flatMap(({ trial, points: of }) => {
    const last = of.at(-1);
    return data.trials.outcome[trial] === "earlyStopped" && last ? [{ x: last[0], y: last[1], trial }] : [];
  });
  const best = data.trials.best;
  const stroke = (of: { trial: number }): string =>
    of.trial === best ? "var(--accent)" : colourOf(data.trials.outcome[of.trial]);
  const range = middleRange(
    points.map((point) => point.y),
    data.goal,
  );
  const stopped = stops.length > 0;
  const { marginLeft, ...ticks } = leftOf(range);
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: HEIGHT,
        marginLeft,
        ...BELOW,
        style: STYLE,
        ariaLabel: `Objective curves of ${counted(shown.length, "trial")}`,
        x: { label: "minutes of training", nice: true, labelOffset: 40 },
        y: { label: axisLabel(data.metric), domain: range, clamp: true, grid: true, ...ticks },
        marks: [
          Plot.line(rest, {
            x: "x",
            y: "y",
            z: "trial",
            stroke: "var(--early)",
            strokeOpacity: 0.25,
            strokeDasharray: "3,3",
          }),
          Plot.line(points, { x: "x", y: "y", z: "trial", stroke, strokeOpacity: 0.45, strokeWidth: 1 }),
          Plot.line(
            points.filter((point) => point.trial === best),
            { x: "x", y: "y", stroke: "var(--accent)", strokeWidth: 2.5 },
          ),
          Plot.dot(stops, { x: "x", y: "y", r: 3, fill: "var(--early)", stroke: "var(--paper)" }),
          Plot.tip(
            points,
            Plot.pointer({
              x: "x",
              y: "y",
              title: (of: { trial: number }) => trialTip(data, of.trial),
              ...TIP,
            }),
          ),
        ],
      }),
    caption: [
      shown.length < all
        ? `${shown.length} of ${all} trials are drawn: the best, and an even choice of the others.`
        : `${counted(all, "trial")}.`,
      best >= 0 ? "Blue: the best." : "",
      stopped
        ? "Orange: stopped early, at the dot. Dashed: what the rest may have been, if it had gained what finished trials gained in the middle from there on (an assumption)."
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
