import * as Plot from "@observablehq/plot";
import { clip } from "../../../escape.ts";
import { objectiveValue } from "../../../format.ts";
import type { PageData } from "../../page-data.ts";
import { colourOf, legend } from "../colours.ts";
import { axisLabel } from "../words.ts";
import { objectiveAxis, powersOfTen } from "./axes.ts";
import { BELOW, type Figure, STYLE, TIP } from "./figure.ts";

/** The search space as small multiples: the objective by each tuned hyperparameter. */
export function spaceFigure(data: PageData): Figure | null {
  const scored = data.trials.objective
    .map((value, trial) => ({ value, trial }))
    .filter((each) => each.value !== null);
  if (data.space.columns.length === 0 || scored.length < 3 || data.metric === null) return null;
  const every = Math.max(1, Math.ceil(scored.length / 800));
  const shown = scored.filter((each, place) => place % every === 0 || each.trial === data.trials.best);
  const axis = objectiveAxis(
    data,
    scored.map((each) => each.value ?? 0),
  );
  const colours = legend(
    data,
    shown.map((each) => each.trial),
  );
  const [drawn, all] = [data.space.columns.length, data.space.all];
  return {
    draw: (width) => {
      const columns = Math.max(1, Math.min(data.space.columns.length, Math.floor(width / 230)));
      const host = document.createElement("div");
      host.className = "multiples";
      host.style.gridTemplateColumns = `repeat(${columns}, 1fr)`;
      for (const parameter of data.space.columns)
        host.append(onePanel(data, parameter, shown, axis, width / columns - 12));
      return host;
    },
    caption: [
      `${axisLabel(data.metric)} by ${drawn < all ? `${drawn} of ${all} tuned hyperparameters` : "each tuned hyperparameter"}${every > 1 ? `, ${shown.length} of ${scored.length} trials` : ""}: ${colours}.`,
      axis.beyond,
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function onePanel(
  data: PageData,
  parameter: PageData["space"]["columns"][number],
  shown: readonly { readonly value: number | null; readonly trial: number }[],
  { y, marginLeft }: ReturnType<typeof objectiveAxis>,
  width: number,
): Element {
  const dots = shown.flatMap(({ value, trial }) => {
    const x = parameter.values[trial];
    return x === null || x === undefined ? [] : [{ x, y: value ?? 0, trial }];
  });
  const { names } = parameter;
  const best = (dot: { trial: number }): boolean => dot.trial === data.trials.best;
  const values = dots.map((dot) => dot.x);
  const below = names
    ? namedAxis(parameter.name, names, width - marginLeft - 20)
    : { x: numericAxis(values, parameter.log), ...BELOW };
  return Plot.plot({
    width,
    height: 144 + below.marginBottom,
    marginLeft,
    marginBottom: below.marginBottom,
    style: STYLE,
    ariaLabel: `${data.metric} by ${parameter.name}`,
    x: { label: axisLabel(parameter.name), labelOffset: below.marginBottom - 8, ...below.x },
    y: { ...y, label: null, ticks: 4, grid: true },
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
            `${parameter.name} ${names?.[dot.x] ?? dot.x}, ${objectiveValue(dot.y)}\n${data.trials.name[dot.trial]}`,
          ...TIP,
        }),
      ),
    ],
  });
}

/** Integers close together get a tick each: there is nothing between them. */
function numericAxis(values: readonly number[], log: boolean): Plot.ScaleOptions {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (log) return { type: "log", ticks: 4, inset: 5, tickFormat: powersOfTen([low, high]) };
  const steps = values.every(Number.isInteger) && high - low <= 4;
  const ticks = steps ? Array.from({ length: high - low + 1 }, (_, step) => low + step) : 4;
  return { type: "linear", inset: 5, ticks, ...(steps ? { tickFormat: String } : {}) };
}

const [CHARACTER, MOST_NAMED, MOST_CHARACTERS] = [7, 14, 9];

/** Names that do not fit side by side are slanted and shortened; of very many only their number is said. */
function namedAxis(
  parameter: string,
  names: readonly string[],
  width: number,
): { readonly x: Plot.ScaleOptions; readonly marginBottom: number } {
  const domain = [...names.keys()];
  if (names.length > MOST_NAMED) {
    const label = `${axisLabel(parameter)} (${names.length} values)`;
    return { x: { type: "point", domain, label, tickSize: 0, tickFormat: () => "" }, ...BELOW };
  }
  const longest = Math.max(0, ...names.map((name) => [...name].length));
  const tickFormat = (place: number): string => clip(names[place] ?? "", MOST_CHARACTERS);
  if (longest <= MOST_CHARACTERS && CHARACTER * (longest + 1) * names.length <= width)
    return { x: { type: "point", domain, tickFormat }, ...BELOW };
  return { x: { type: "point", domain, tickFormat, tickRotate: -40 }, marginBottom: 84 };
}
