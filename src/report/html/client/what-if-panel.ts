import type { WhatIfRun } from "../../../estimate/what-if/plain-run.ts";
import { type WhatIf, type WhatIfSettings, whatIf } from "../../../estimate/what-if.ts";
import { durationRange, moneyRange, percent, percentRange } from "../../format.ts";
import type { PageData } from "../page-data.ts";
import { element } from "./dom.ts";

/** A patience of the whole run ends nothing: the far end of its slider means "off". */
interface Lever {
  readonly name: keyof WhatIfSettings;
  readonly label: string;
  readonly most: number;
  readonly from: number;
  readonly words: (value: number) => string;
}

/** Sliders for parallelism, trial count and patience, and what the replay of this run then says. */
export function whatIfPanel(root: HTMLElement, data: PageData, run: WhatIfRun): void {
  const replay = whatIf(run);
  const count = run.trials.length;
  const all: Lever[] = [
    {
      name: "maxParallelJobs",
      label: "Trials at once",
      most: Math.min(count, 100),
      from: run.schedule.slots,
      words: String,
    },
    { name: "maxJobs", label: "Trials in all", most: count, from: count, words: String },
    {
      name: "patience",
      label: "End after so many trials without an improvement",
      most: Math.min(count, 100),
      from: Math.min(count, 100),
      words: (value) => (value >= Math.min(count, 100) ? "off" : String(value)),
    },
  ];
  const levers = run.goal === null || run.winner < 0 ? all.slice(0, 2) : all;
  const outcomes = element("dl", { class: "outcomes", "aria-live": "polite" });
  const inputs = levers.map((lever) => {
    const id = `${root.getAttribute("aria-labelledby")}-${lever.name}`;
    const input = element("input", {
      type: "range",
      id,
      name: lever.name,
      min: 1,
      max: Math.max(lever.most, lever.from),
      step: 1,
      value: lever.from,
    });
    const output = element("output", { for: id });
    return {
      lever,
      input,
      output,
      row: element("div", { class: "lever" }, element("label", { for: id }, lever.label), output, input),
    };
  });
  const reset = element("button", { type: "button" }, "As it ran");
  reset.addEventListener("click", () => {
    for (const { lever, input } of inputs) input.value = String(lever.from);
    update();
  });

  let asked = 0;
  for (const { input } of inputs) {
    input.addEventListener("input", () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(update);
    });
  }

  function settings(): WhatIfSettings {
    const value = (name: keyof WhatIfSettings): number | null => {
      const found = inputs.find((each) => each.lever.name === name);
      return found ? Number(found.input.value) : null;
    };
    const patience = value("patience");
    return {
      maxParallelJobs: value("maxParallelJobs") ?? run.schedule.slots,
      maxJobs: value("maxJobs") ?? count,
      patience: patience === null || patience >= Math.min(count, 100) ? null : patience,
    };
  }

  function update(): void {
    for (const { lever, input, output } of inputs) {
      output.textContent = lever.words(Number(input.value));
      input.setAttribute("aria-valuetext", output.textContent);
    }
    show(outcomes, replay(settings()), data);
  }

  root.append(
    element(
      "p",
      { class: "note" },
      "This run's own trials, replayed in the page by the code that the advice is made from. A real run would have chosen other trials.",
    ),
    element(
      "div",
      { class: "levers" },
      element("div", {}, ...inputs.map((each) => each.row), reset),
      outcomes,
    ),
  );
  root.hidden = false;
  update();
}

/** The figures in words, and exactly in `data-value` for whoever compares. */
function show(outcomes: HTMLElement, found: WhatIf, data: PageData): void {
  const cost = found.costUsd;
  const inCurrency = data.unit !== null && data.unit !== "%";
  const money =
    cost === null ? "no price" : inCurrency ? moneyRange(cost, data.unit) : percentRange(hundredth(cost));
  const rows: [string, string, unknown][] = [
    ...(data.unit === null ? [] : [["Cost", money, cost] satisfies [string, string, unknown]]),
    ["Wall clock", durationRange(found.wallClockSeconds), found.wallClockSeconds],
    ["Trials launched", String(found.trials), found.trials],
  ];
  if (found.winnerLost !== null)
    rows.push(["Chance to miss this run's best", percent(found.winnerLost), found.winnerLost]);
  const words = (name: string): string =>
    name === "Cost" && data.isAtLeast ? "Cost, as far as is known" : name;
  outcomes.replaceChildren(
    ...rows.map(([name, text, value]) =>
      element(
        "div",
        {},
        element("dt", {}, words(name)),
        element("dd", { "data-name": name, "data-value": JSON.stringify(value) }, text),
      ),
    ),
  );
}

function hundredth(of: NonNullable<WhatIf["costUsd"]>): NonNullable<WhatIf["costUsd"]> {
  return { ...of, estimate: of.estimate / 100, low: of.low / 100, high: of.high / 100 };
}
