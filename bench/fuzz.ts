/**
 * `npm run bench -- fuzz [--cases N] [--seed N] [--show N]`
 *
 * Recordings changed at random: types, missing and unknown fields, extremes, words nobody knows, moments moved, entries
 * repeated or swapped, files cut off. Each must give a report that keeps every law, or one line that names the file and the
 * place in it. Prints how many did what; ends with 1 where one did anything else, and shows the first of each kind.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { mutate } from "./fuzz/mutate.ts";
import { recordingsToFuzz } from "./fuzz/recordings.ts";
import { judge, LAW_NAMES } from "./fuzz/trial-run.ts";
import { randomOfCase } from "./seeds.ts";

export async function run(args: readonly string[]): Promise<void> {
  const options = {
    cases: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "20" },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const bases = recordingsToFuzz();
  const rows: string[][] = [];
  const failures = new Map<string, string>();
  for (const [index, { name, files }] of bases.entries()) {
    const cases = Math.ceil(Number(values.cases) / bases.length);
    const counts = { report: 0, problem: 0, broken: 0, defect: 0 };
    const folder = await mkdtemp(join(tmpdir(), "fuzz-"));
    try {
      for (let number = 0; number < cases; number += 1) {
        const seed = Number(values.seed) * 1_000_003 + index * 100_003 + number;
        const outcome = await judge(folder, mutate(files, randomOfCase(seed)));
        const breaches = outcome.kind === "report" ? outcome.breaches : [];
        counts[breaches.length > 0 ? "broken" : outcome.kind] += 1;
        if (breaches[0]) keep(failures, breaches[0], `${name} #${seed}`);
        if (outcome.kind === "defect") keep(failures, outcome.message, `${name} #${seed}`);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    rows.push([name, String(cases), ...Object.values(counts).map(String)]);
  }
  const head = [
    "recording",
    "cases",
    "report, every law kept",
    "one line, exit code 2",
    "law broken",
    "anything else",
  ];
  console.log(markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "r"] }));
  console.log(`\nLaws held against each report:\n${LAW_NAMES.map((law) => `- ${law}`).join("\n")}`);
  for (const failure of [...failures.values()].slice(0, Number(values.show))) console.log(`\n${failure}`);
  if (failures.size > 0) process.exitCode = 1;
}

/** The first of each kind: what differs only in its digits is one kind. */
function keep(failures: Map<string, string>, message: string, where: string): void {
  const kind = message
    .split("\n")
    .slice(0, 2)
    .join("\n")
    .replaceAll(/[\d.eE+-]+/g, "0")
    .slice(0, 100);
  if (!failures.has(kind)) failures.set(kind, `${where}: ${message}`);
}
