import * as Plot from "@observablehq/plot";
import type { PageData } from "../../page-data.ts";
import { amountText, spendingUnit } from "../words.ts";
import { BELOW, type Figure, STYLE, TIP } from "./figure.ts";

export function policiesFigure(data: PageData): Figure | null {
  const rules = data.policies;
  if (rules.length < 2 || rules.every((rule) => rule.high <= 0)) return null;
  const text = (amount: number): string => amountText(data, amount);
  const ran = (rule: { low: number; high: number }): boolean => rule.low === rule.high;
  const margin = 16 + 7 * Math.max(...rules.map((rule) => rule.name.length));
  return {
    draw: (width) =>
      Plot.plot({
        width,
        height: 70 + 24 * rules.length,
        marginLeft: margin,
        ...BELOW,
        style: STYLE,
        marginRight: 54,
        ariaLabel: "Cost of the same trials under other stopping rules",
        x: { label: spendingUnit(data), zero: true, grid: true, labelOffset: 40 },
        y: { label: null, domain: rules.map((rule) => rule.name), tickSize: 0 },
        marks: [
          Plot.text(rules, {
            x: "high",
            y: "name",
            text: (rule) => (rule.lost === null || ran(rule) ? "" : `${Math.round(100 * rule.lost)} %`),
            textAnchor: "start",
            dx: 8,
            fill: "var(--soft)",
          }),
          Plot.ruleY(rules, {
            x1: "low",
            x2: "high",
            y: "name",
            stroke: "var(--accent)",
            strokeWidth: 5,
            strokeOpacity: 0.25,
            strokeLinecap: "round",
          }),
          Plot.dot(rules, {
            x: "estimate",
            y: "name",
            r: 4,
            fill: (rule) => (ran(rule) ? "var(--ink)" : "var(--accent)"),
          }),
          Plot.tip(
            rules,
            Plot.pointerY({
              x: "estimate",
              y: "name",
              title: (rule) =>
                `${rule.name}: ${text(rule.estimate)}\n${text(rule.low)} to ${text(rule.high)}${rule.lost === null ? "" : `\nthe winner lost in ${Math.round(100 * rule.lost)} % of replays`}`,
              ...TIP,
            }),
          ),
        ],
      }),
    caption:
      "The same trials, replayed under each rule; a dot without a range is what ran, or costs the same for certain. Beside each: how often its replays lose the trial that won.",
  };
}
