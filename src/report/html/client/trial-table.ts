import { duration, objectiveValue } from "../../format.ts";
import { OUTCOME_WORDS } from "../../outcome-words.ts";
import type { PageData } from "../page-data.ts";
import { element, find } from "./dom.ts";
import { amountText } from "./words.ts";

const ROWS = 50;

interface Column {
  readonly name: string;
  readonly number: boolean;
  readonly text: (trial: number) => string;
  readonly order: (trial: number) => number | string | null;
}

/** A table of all trials: sorted by the headers, filtered by text and outcome, fifty rows a page. */
export function trialTable(root: HTMLElement, data: PageData): void {
  const { trials } = data;
  const columns = columnsOf(data);
  const haystack = trials.name.map((name, trial) =>
    `${name} ${trials.hyperparameters[trial] ?? ""} ${trials.why[trial] ?? ""}`.toLowerCase(),
  );
  const state = { column: 2, down: data.goal !== "Minimize", text: "", outcome: "", page: 0 };
  let shown: number[] = [];

  const search = element("input", { type: "search", placeholder: "name, hyperparameter or reason" });
  const outcome = element("select", {}, element("option", { value: "" }, "all outcomes"));
  for (const each of new Set(trials.outcome))
    outcome.append(element("option", { value: each }, OUTCOME_WORDS[each as keyof typeof OUTCOME_WORDS]));
  const status = element("p", { class: "status", role: "status" });
  const body = element("tbody");
  const headers = columns.map((column, index) => {
    const button = element("button", { type: "button" }, column.name);
    button.addEventListener("click", () => {
      if (state.column === index) state.down = !state.down;
      else Object.assign(state, { column: index, down: column.number });
      update();
    });
    return element("th", { scope: "col", class: column.number ? "number" : null }, button);
  });
  const [previous, next] = [pager("Previous", -1), pager("Next", 1)];

  function pager(name: string, by: number): HTMLButtonElement {
    const button = element("button", { type: "button" }, name);
    button.addEventListener("click", () => {
      state.page += by;
      show();
    });
    return button;
  }

  function update(): void {
    const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
    const column = columns[state.column];
    shown = trials.name
      .map((_, trial) => trial)
      .filter(
        (trial) =>
          (state.outcome === "" || trials.outcome[trial] === state.outcome) &&
          words.every((word) => haystack[trial]?.includes(word)),
      );
    if (column) shown.sort((a, b) => compared(column.order(a), column.order(b), state.down) || a - b);
    state.page = 0;
    for (const [index, header] of headers.entries())
      header.setAttribute(
        "aria-sort",
        index !== state.column ? "none" : state.down ? "descending" : "ascending",
      );
    show();
  }

  function show(): void {
    const from = state.page * ROWS;
    body.replaceChildren(
      ...shown
        .slice(from, from + ROWS)
        .map((trial) =>
          element(
            "tr",
            { class: trial === trials.best ? "best" : null },
            ...columns.map((column) =>
              element("td", { class: column.number ? "number" : null }, column.text(trial)),
            ),
          ),
        ),
    );
    previous.disabled = state.page === 0;
    next.disabled = from + ROWS >= shown.length;
    const last = Math.min(from + ROWS, shown.length);
    status.textContent =
      shown.length === 0
        ? "No trial matches."
        : `${from + 1} to ${last} of ${shown.length}${shown.length < trials.name.length ? ` (${trials.name.length} in all)` : ""}`;
  }

  search.addEventListener("input", () => {
    state.text = search.value;
    update();
  });
  outcome.addEventListener("change", () => {
    state.outcome = outcome.value;
    update();
  });
  find(root, "h2").after(
    element(
      "div",
      { class: "controls" },
      element("label", {}, "Find ", search),
      element("label", {}, "Outcome ", outcome),
    ),
    element(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of trials" },
      element("table", {}, element("thead", {}, element("tr", {}, ...headers)), body),
    ),
    element("div", { class: "pager" }, previous, next, status),
  );
  update();
  root.hidden = false;
}

/** Unknown values stand last, whichever way the column is sorted. */
function compared(a: number | string | null, b: number | string | null, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return down ? -order : order;
}

function columnsOf(data: PageData): Column[] {
  const { trials } = data;
  const numeric = (
    name: string,
    of: readonly (number | null)[],
    text: (value: number) => string,
    none: string,
  ): Column => ({
    name,
    number: true,
    order: (trial) => of[trial] ?? null,
    text: (trial) => {
      const value = of[trial];
      return value === null || value === undefined ? none : text(value);
    },
  });
  const textual = (name: string, of: (trial: number) => string): Column => ({
    name,
    number: false,
    order: of,
    text: of,
  });
  const stopped = trials.unstopped.some((each) => each !== null);
  const unstopped = (trial: number): string => {
    const of = trials.unstopped[trial];
    return of ? `${duration(of[0])} (${duration(of[1])} to ${duration(of[2])})` : "";
  };
  return [
    textual("Trial", (trial) => trials.name[trial] ?? ""),
    textual("Outcome", (trial) => OUTCOME_WORDS[trials.outcome[trial] as keyof typeof OUTCOME_WORDS]),
    numeric("Objective", trials.objective, objectiveValue, "none"),
    numeric("Instance time", trials.seconds, duration, "not known"),
    ...(stopped
      ? [
          {
            name: "Unstopped (estimate)",
            number: true,
            order: (trial: number) => trials.unstopped[trial]?.[0] ?? null,
            text: unstopped,
          },
        ]
      : []),
    ...(data.unit === null
      ? []
      : [numeric("Cost", trials.amount, (amount) => amountText(data, amount), "no price")]),
    textual("Hyperparameters", (trial) => trials.hyperparameters[trial] ?? ""),
  ];
}
