import { element, find } from "./dom.ts";

const ROWS = 50;

/** A column of a table whose rows are numbered from 0. */
export interface Column {
  readonly name: string;
  readonly number: boolean;
  readonly text: (row: number) => string | Node;
  readonly order: (row: number) => number | string | null;
}

export interface SortedTable {
  readonly label: string;
  /** How many rows, and what one is called where none is found. */
  readonly rows: number;
  readonly one: string;
  readonly columns: readonly Column[];
  /** The column that it starts with, and whether the largest is first. */
  readonly sorted: { readonly column: number; readonly down: boolean };
  /** What the search looks into, in lower case. */
  readonly haystack: (row: number) => string;
  readonly placeholder: string;
  /** A choice that filters by one property; values in the order they are offered. */
  readonly choice: {
    readonly label: string;
    readonly all: string;
    readonly of: (row: number) => string;
    readonly named: (value: string) => string;
  } | null;
  readonly best: number | null;
}

/** A table sorted by its headers, filtered by text and by one choice, fifty rows a page. */
export function sortedTable(root: HTMLElement, table: SortedTable): void {
  const { columns, choice } = table;
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  const haystack = rows.map(table.haystack);
  const state = { ...table.sorted, text: "", chosen: "", page: 0 };
  let shown: number[] = [];

  const search = element("input", { type: "search", placeholder: table.placeholder });
  const select = element("select", {}, element("option", { value: "" }, choice?.all ?? ""));
  for (const value of new Set(choice ? rows.map(choice.of) : []))
    select.append(element("option", { value }, choice?.named(value) ?? value));
  const status = element("p", { class: "status", role: "status" });
  const body = element("tbody", { role: "rowgroup" });
  const headers = columns.map((column, index) => {
    const button = element("button", { type: "button" }, column.name);
    button.addEventListener("click", () => {
      if (state.column === index) state.down = !state.down;
      else Object.assign(state, { column: index, down: column.number });
      update();
    });
    return element(
      "th",
      { scope: "col", role: "columnheader", class: column.number ? "number" : null },
      button,
    );
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
    shown = rows.filter(
      (row) =>
        (state.chosen === "" || choice?.of(row) === state.chosen) &&
        words.every((word) => haystack[row]?.includes(word)),
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
        .map((row) =>
          element(
            "tr",
            { role: "row", class: row === table.best ? "best" : null },
            ...columns.map((column) =>
              element(
                "td",
                { role: "cell", class: column.number ? "number" : null, "data-label": column.name },
                column.text(row),
              ),
            ),
          ),
        ),
    );
    previous.disabled = state.page === 0;
    next.disabled = from + ROWS >= shown.length;
    const last = Math.min(from + ROWS, shown.length);
    status.textContent =
      shown.length === 0
        ? `No ${table.one} matches.`
        : `${from + 1} to ${last} of ${shown.length}${shown.length < table.rows ? ` (${table.rows} in all)` : ""}`;
  }

  search.addEventListener("input", () => {
    state.text = search.value;
    update();
  });
  select.addEventListener("change", () => {
    state.chosen = select.value;
    update();
  });
  find(root, "h2").after(
    element(
      "div",
      { class: "controls" },
      element("label", {}, "Find ", search),
      ...(choice ? [element("label", {}, choice.label, " ", select)] : []),
    ),
    element(
      "div",
      { class: "scroll cards", tabindex: 0, role: "region", "aria-label": table.label },
      element(
        "table",
        { role: "table" },
        element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...headers)),
        body,
      ),
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
