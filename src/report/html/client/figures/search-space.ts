import * as Plot from "@observablehq/plot";
import { objectiveValue } from "../../../format.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf } from "../colours.ts";
import { axisLabel, BELOW, type Figure, leftOf, middleRange, STYLE, TIP } from "./figure.ts";

/** The search space as small multiples: the objective by each tuned hyperparameter. */
export function spaceFigure(data: PageData): Figure | null {
  const scored = data.trials.objective
    .map((value, trial) => ({ value, trial }))
    .filter((each) => each.value !== null);
  if (data.space.length === 0 || scored.length < 3 || data.metric === null) return null;
  const every = Math.max(1, Math.ceil(scored.length / 800));
  const shown = scored.filter((each, place) => place % every === 0 || each.trial === data.trials.best);
  const range = middleRange(
    scored.map((each) => each.value ?? 0),
    data.goal,
  );
  return {
    draw: (width) => {
      const columns = Math.max(1, Math.min(data.space.length, Math.floor(width / 230)));
      const host = document.createElement("div");
      host.className = "multiples";
      host.style.gridTemplateColumns = `repeat(${columns}, 1fr)`;
      for (const parameter of data.space)
        host.append(onePanel(data, parameter, shown, range, width / columns - 12));
      return host;
    },
    caption: `${data.metric} by each tuned hyperparameter${every > 1 ? `, ${shown.length} of ${scored.length} trials` : ""}; blue is the best trial, orange was stopped early. The worst tenth lies at the edge.`,
  };
}

function onePanel(
  data: PageData,
  parameter: PageData["space"][number],
  shown: readonly { readonly value: number | null; readonly trial: number }[],
  range: [number, number],
  width: number,
): Element {
  const dots = shown.flatMap(({ value, trial }) => {
    const x = parameter.values[trial];
    return x === null || x === undefined ? [] : [{ x, y: value ?? 0, trial }];
  });
  const numeric = dots.every((dot) => typeof dot.x === "number");
  const best = (dot: { trial: number }): boolean => dot.trial === data.trials.best;
  const { marginLeft, ...ticks } = leftOf(range);
  return Plot.plot({
    width,
    height: 190,
    marginLeft,
    ...BELOW,
    style: STYLE,
    ariaLabel: `${data.metric} by ${parameter.name}`,
    x: {
      label: axisLabel(parameter.name),
      type: numeric ? (parameter.log ? "log" : "linear") : "point",
      ticks: 4,
      labelOffset: 38,
      ...(numeric && parameter.log ? { tickFormat: powerOfTen } : {}),
    },
    y: { label: null, domain: range, clamp: true, ticks: 4, grid: true, ...ticks },
    marks: [
      Plot.dot(dots, {
        x: "x",
        y: "y",
        r: (dot) => (best(dot) ? 5 : 2.5),
        fill: (dot) => (best(dot) ? "var(--accent)" : colourOf(data.trials.outcome[dot.trial])),
        fillOpacity: (dot) => (best(dot) ? 1 : 0.55),
      }),
      Plot.tip(
        dots,
        Plot.pointer({
          x: "x",
          y: "y",
          title: (dot) =>
            `${parameter.name} ${dot.x}, ${objectiveValue(dot.y)}\n${data.trials.name[dot.trial]}`,
          ...TIP,
        }),
      ),
    ],
  });
}

/** Ticks of a logarithmic axis are labelled at the powers of ten alone. */
function powerOfTen(value: number): string {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-9 ? String(value) : "";
}
