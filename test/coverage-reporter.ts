import { relative, sep } from "node:path";
import { markdownTable } from "markdown-table";
import type { Reporter } from "vitest/node";

interface Counts {
  total: number;
  covered: number;
}

/** What istanbul tells of one file. */
interface FileCoverage {
  toSummary(): { readonly lines: Counts; readonly branches: Counts };
}
interface CoverageMap {
  files(): string[];
  fileCoverageFor(file: string): FileCoverage;
}

/** Prints how many lines and branches of each folder of the core the tests ran. */
export default class CoverageReporter implements Reporter {
  onCoverage(coverage: unknown): void {
    const map = coverage as CoverageMap;
    const folders = new Map<string, Record<"lines" | "branches", Counts>>();
    for (const file of map.files()) {
      const [, folder = ""] = relative(process.cwd(), file).split(sep);
      const { lines, branches } = map.fileCoverageFor(file).toSummary();
      for (const name of [`src/${folder}`, "all of these"]) {
        const sum = folders.get(name) ?? { lines: zero(), branches: zero() };
        add(sum.lines, lines);
        add(sum.branches, branches);
        folders.set(name, sum);
      }
    }
    const all = folders.get("all of these");
    folders.delete("all of these");
    const rows = [
      ...[...folders].sort(([a], [b]) => (a < b ? -1 : 1)),
      ...(all ? [["all", all] as const] : []),
    ];
    const table = rows.map(([name, { lines, branches }]) => [name, share(lines), share(branches)]);
    console.log(
      `\n${markdownTable([["covered", "lines", "branches"], ...table], { align: ["l", "r", "r"] })}\n`,
    );
  }
}

function zero(): Counts {
  return { total: 0, covered: 0 };
}

function add(sum: Counts, { total, covered }: Counts): void {
  sum.total += total;
  sum.covered += covered;
}

function share({ covered, total }: Counts): string {
  return `${((100 * covered) / Math.max(1, total)).toFixed(1)} % of ${total}`;
}
