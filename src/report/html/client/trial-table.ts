import { duration, objectivePrinter } from "../../format.ts";
import { COST_WORDS, OUTCOME_WORDS } from "../../outcome-words.ts";
import type { PageData } from "../page-data.ts";
import { type Column, sortedTable } from "./sorted-table.ts";
import { amountText } from "./words.ts";

/** A table of all trials, the best first, with a choice of outcomes. */
export function trialTable(root: HTMLElement, data: PageData): void {
  const { trials } = data;
  sortedTable(root, {
    label: "Table of trials",
    rows: trials.name.length,
    one: "trial",
    columns: columnsOf(data),
    sorted: { column: 2, down: data.goal !== "Minimize" },
    haystack: (trial) =>
      `${trials.name[trial] ?? ""} ${trials.hyperparameters[trial] ?? ""} ${trials.why[trial] ?? ""}`.toLowerCase(),
    placeholder: "name, hyperparameter or reason",
    choice: {
      label: "Outcome",
      all: "all outcomes",
      of: (trial) => trials.outcome[trial] ?? "",
      named: (outcome) => OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS],
    },
    best: trials.best,
  });
}

function columnsOf(data: PageData): Column[] {
  const { trials } = data;
  const { charged } = trials;
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
    numeric("Objective", trials.objective, objectivePrinter(trials.objective), "none"),
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
    ...(data.unit !== null && charged
      ? [textual("Cost is", (trial) => COST_WORDS[String(charged[trial])] ?? "")]
      : []),
    textual("Hyperparameters", (trial) => trials.hyperparameters[trial] ?? ""),
  ];
}
