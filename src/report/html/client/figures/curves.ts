import * as Plot from "@observablehq/plot";
import { counted } from "../../../../model/counted.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf, legend } from "../colours.ts";
import { trialTips } from "../words.ts";
import { objectiveAxis, timeUnit } from "./axes.ts";
import { BELOW, type Figure, HEIGHT, STYLE, TIP } from "./figure.ts";

export function curvesFigure(data: PageData): Figure | null {
  const { shown, all } = data.curves;
  if (shown.length === 0) return null;
  const longest = Math.max(...shown.flatMap((of) => [...of.points, ...of.rest].map(([minutes]) => minutes)));
  const unit = timeUnit(60 * longest);
  const at = (minutes: number): number => (60 * minutes) / unit.seconds;
  const points = shown.flatMap(({ trial, points: of }) => of.map(([x, y]) => ({ x: at(x), y, trial })));
  const rest = shown.flatMap(({ trial, rest: of }) => of.map(([x, y]) => ({ x: at(x), y, trial })));
  const stops = shown.flatMap(({ trial, points: of }) => {
    const last = of.at(-1);
    return data.trials.outcome[trial] === "earlyStopped" && last
      ? [{ x: at(last[0]), y: last[1], trial }]
      : [];
  });
  const best = data.trials.best;
  const stroke = (of: { trial: number }): string =>
    of.trial === best ? "var(--accent)" : colourOf(data.trials.outcome[of.trial]);
  const { y, marginLeft, beyond } = objectiveAxis(
    data,
    points.map((point) => point.y),
  );
  const colours = legend(
    data,
    shown.map((of) => of.trial),
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
        ariaLabel: `Objective curves of ${counted(shown.length, "trial")}`,
        x: { label: `${unit.name} of training`, nice: true, labelOffset: 40 },
        y: { ...y, grid: true },
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
              title: (of: { trial: number }) => tip(of.trial),
              ...TIP,
            }),
          ),
        ],
      }),
    caption: [
      shown.length < all
        ? `${shown.length} of ${all} trials are drawn, the best and an even choice of the others: ${colours}.`
        : `${counted(all, "trial")}: ${colours}.`,
      stops.length > 0 ? "A dot is where early stopping stopped one." : "",
      rest.length > 0
        ? "Dashed: what the rest may have been, if it had gained what finished trials gained in the middle from there on (an assumption)."
        : "",
      beyond,
    ]
      .filter(Boolean)
      .join(" "),
  };
}
