import * as Plot from "@observablehq/plot";
import { duration } from "../../../format.ts";
import type { PageData } from "../../page-data.ts";
import { timeUnit } from "./axes.ts";
import { BELOW, type Figure, HEIGHT, STYLE, TIP } from "./figure.ts";

export function frontierFigure({ frontier }: PageData): Figure | null {
  if (frontier.length < 2) return null;
  const points = [...frontier];
  const unit = timeUnit(3600 * Math.max(...points.map((point) => point.hours)));
  const scale = 3600 / unit.seconds;
  const ran = points.find((point) => point.ran);
  const text = (point: (typeof points)[number]): string =>
    `${point.slots} at once: ${duration(3600 * point.hours)}\n${duration(3600 * point.low)} to ${duration(3600 * point.high)}`;
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: HEIGHT,
        marginLeft: 46,
        ...BELOW,
        style: STYLE,
        ariaLabel: "Wall clock by parallel trials",
        x: { label: "parallel trials", type: "point", tickFormat: String, labelOffset: 40 },
        y: { label: unit.name, grid: true, zero: true },
        marks: [
          Plot.areaY(points, {
            x: "slots",
            y1: (d) => scale * d.low,
            y2: (d) => scale * d.high,
            fill: "var(--accent)",
            fillOpacity: 0.15,
          }),
          Plot.line(points, {
            x: "slots",
            y: (d) => scale * d.hours,
            stroke: "var(--accent)",
            strokeWidth: 2,
          }),
          Plot.dot(points, {
            x: "slots",
            y: (d) => scale * d.hours,
            r: (d) => (d.ran ? 5 : 3),
            fill: (d) => (d.ran ? "var(--ink)" : "var(--accent)"),
          }),
          Plot.text(
            points.filter((point) => point.ran),
            {
              x: "slots",
              y: (d) => scale * d.hours,
              text: () => "this run",
              // The line comes from above on the left.
              ...(ran === points.at(-1)
                ? { textAnchor: "end", dx: 8, dy: -14 }
                : { textAnchor: "start", dx: 6, dy: -10 }),
              fill: "var(--ink)",
              fontWeight: 600,
            },
          ),
          Plot.tip(points, Plot.pointerX({ x: "slots", y: (d) => scale * d.hours, title: text, ...TIP })),
        ],
      }),
    caption: `The same trials in the same order${ran ? `; ${ran.slots} at once took ${duration(3600 * ran.hours)}` : ""}. Parallelism changes time, not what they cost.`,
  };
}
