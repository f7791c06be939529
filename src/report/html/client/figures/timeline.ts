import * as Plot from "@observablehq/plot";
import { counted } from "../../../../model/counted.ts";
import { OUTCOME_WORDS } from "../../../outcome-words.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf } from "../colours.ts";
import { trialTip } from "../words.ts";
import { BELOW, type Figure, STYLE, TIP } from "./figure.ts";

export function timelineFigure(data: PageData): Figure | null {
  const { bars, all } = data.timeline;
  if (bars.length < 2) return null;
  const minutes = Math.max(...bars.map(([, , to]) => to)) < 2 * 3_600_000;
  const unit = minutes ? 60_000 : 3_600_000;
  const rows = bars.map(([slot, from, to, trial]) => ({ slot, from: from / unit, to: to / unit, trial }));
  const count = rows.reduce((most, row) => Math.max(most, row.slot), 0);
  const fill = (row: { trial: number }): string =>
    row.trial === data.trials.best ? "var(--accent)" : colourOf(data.trials.outcome[row.trial]);
  const best = rows.some((row) => row.trial === data.trials.best);
  const outcomes = [
    ...new Set(rows.map((row) => data.trials.outcome[row.trial])),
  ] as (keyof typeof OUTCOME_WORDS)[];
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: Math.min(560, 76 + 22 * count),
        ...BELOW,
        style: STYLE,
        ariaLabel: `Trials over time on ${counted(count, "slot")}`,
        x: {
          label: `${minutes ? "minutes" : "hours"} since the tuning job was created`,
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
            title: (row) => trialTip(data, row.trial),
            tip: TIP,
          }),
        ],
      }),
    caption: `${bars.length < all ? `The first ${bars.length} of ${all} trials` : counted(all, "trial")} on ${counted(count, "slot")}: ${outcomes.map((outcome) => `${COLOUR_WORDS[outcome]} ${OUTCOME_WORDS[outcome]}`).join(", ")}${best ? ", blue the best" : ""}.`,
  };
}

const COLOUR_WORDS: Readonly<Record<keyof typeof OUTCOME_WORDS, string>> = {
  completed: "grey",
  earlyStopped: "orange",
  stopped: "violet",
  failed: "red",
  running: "blue",
};
