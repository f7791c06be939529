import * as Plot from "@observablehq/plot";
import { counted } from "../../../../model/counted.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf, legend } from "../colours.ts";
import { trialTips } from "../words.ts";
import { timeUnit } from "./axes.ts";
import { BELOW, type Figure, STYLE, TIP } from "./figure.ts";

export function timelineFigure(data: PageData): Figure | null {
  const { bars, all } = data.timeline;
  if (bars.length < 2) return null;
  const unit = timeUnit(Math.max(...bars.map(([, , to]) => to)) / 1000);
  const at = (milliseconds: number): number => milliseconds / 1000 / unit.seconds;
  const rows = bars.map(([slot, from, to, trial]) => ({ slot, from: at(from), to: at(to), trial }));
  const count = rows.reduce((most, row) => Math.max(most, row.slot), 0);
  const fill = (row: { trial: number }): string =>
    row.trial === data.trials.best ? "var(--accent)" : colourOf(data.trials.outcome[row.trial]);
  const colours = legend(
    data,
    rows.map((row) => row.trial),
  );
  const tip = trialTips(data);
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: Math.min(560, 76 + 22 * count),
        ...BELOW,
        style: STYLE,
        ariaLabel: `Trials over time on ${counted(count, "slot")}`,
        x: {
          label: `${unit.name} since the tuning job was created`,
          grid: true,
          labelOffset: 40,
        },
        y: { label: "slot", type: "band", padding: 0.15, tickFormat: count > 40 ? () => "" : String },
        marks: [
          Plot.barX(rows, {
            x1: "from",
            x2: "to",
            y: "slot",
            fill,
            insetLeft: 0.5,
            insetRight: 0.5,
            title: (row) => tip(row.trial),
            tip: TIP,
          }),
        ],
      }),
    caption: `${bars.length < all ? `The first ${bars.length} of ${all} trials` : counted(all, "trial")} on ${counted(count, "slot")}: ${colours}.`,
  };
}
