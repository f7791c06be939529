import * as Plot from "@observablehq/plot";
import { capitalised, duration } from "../../../format.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf } from "../colours.ts";
import { amountText } from "../words.ts";
import { type Figure, STYLE, TIP } from "./figure.ts";

export function spendFigure(data: PageData): Figure | null {
  const parts = data.spend.flatMap(({ outcome, label, amount }) =>
    amount === null || amount <= 0 ? [] : [{ outcome, label, amount }],
  );
  if (parts.length === 0) return null;
  const whole = parts.reduce((sum, part) => sum + part.amount, 0);
  const text = (amount: number): string =>
    data.unit === null ? duration(3600 * amount) : amountText(data, amount);
  const shown = (part: { amount: number }): string =>
    `${text(part.amount)}  ${Math.round((100 * part.amount) / whole)} %`;
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: 40 + 46 * parts.length,
        marginLeft: 8,
        marginRight: 10 + 8 * Math.max(...parts.map((part) => shown(part).length)),
        style: STYLE,
        ariaLabel: data.unit === null ? "Where the instance time went" : "Where the money went",
        x: { axis: null, domain: [0, Math.max(...parts.map((part) => part.amount))] },
        y: { axis: null, padding: 0.55 },
        marks: [
          Plot.barX(parts, {
            x: "amount",
            y: "label",
            fill: (part) => colourOf(part.outcome),
            sort: { y: "-x" },
            rx: 2,
            title: (part) => `${part.label}: ${text(part.amount)}`,
            tip: TIP,
          }),
          Plot.text(parts, {
            x: 0,
            y: "label",
            text: "label",
            textAnchor: "start",
            dy: -20,
            fill: "var(--ink)",
          }),
          Plot.text(parts, {
            x: "amount",
            y: "label",
            text: shown,
            textAnchor: "start",
            dx: 6,
            fill: "var(--ink)",
          }),
        ],
      }),
    caption: capitalised(`${parts.map((part) => `${text(part.amount)} for ${part.label}`).join(", ")}.`),
  };
}
