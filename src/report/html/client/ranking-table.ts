import type { RankingData } from "../ranking-data.ts";
import { element } from "./dom.ts";
import { type Column, sortedTable } from "./sorted-table.ts";

/** The tuning jobs of an audit in place of the plain table, most to save first. */
export function rankingTable(root: HTMLElement, { rows, accounts, money }: RankingData): void {
  const textual = (name: string, of: (row: number) => string, text: Column["text"] = of): Column => ({
    name,
    number: false,
    order: of,
    text,
  });
  const amount = (name: string, of: "cost" | "avoided" | "potential"): Column => ({
    name,
    number: true,
    order: (row) => rows[row]?.[of][0] ?? null,
    text: (row) => rows[row]?.[of][1] ?? "",
  });
  const linked = (row: number): string | Node => {
    const [name, section] = [rows[row]?.name ?? "", rows[row]?.section ?? null];
    return section === null ? name : element("a", { href: `#${section}` }, name);
  };
  const columns = [
    textual("Tuning job", (row) => rows[row]?.name ?? "", linked),
    ...(accounts ? [textual("Account", (row) => rows[row]?.account ?? "")] : []),
    textual("Region", (row) => rows[row]?.region ?? ""),
    ...(money
      ? [
          amount("Cost", "cost"),
          amount("Avoided (estimate)", "avoided"),
          amount("Could save (estimate)", "potential"),
        ]
      : []),
    textual("First change", (row) => rows[row]?.advice ?? ""),
  ];
  root.querySelector(".fallback")?.remove();
  sortedTable(root, {
    label: "Tuning jobs",
    rows: rows.length,
    one: "tuning job",
    columns,
    sorted: {
      column: Math.max(
        0,
        columns.findIndex((column) => column.name.startsWith("Could save")),
      ),
      down: money,
    },
    haystack: (row) =>
      [rows[row]?.name, rows[row]?.account, rows[row]?.region, rows[row]?.advice].join(" ").toLowerCase(),
    placeholder: "name, region or change",
    choice: {
      label: "Region",
      all: "all regions",
      of: (row) => rows[row]?.region ?? "",
      named: (region) => region,
    },
    best: null,
  });
}
