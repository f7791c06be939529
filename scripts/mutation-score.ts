/**
 * `node scripts/mutation-score.ts [REPORT...]`: the score of each folder, from the reports that `npm run mutation` wrote into
 * `tmp/mutation`, as a table.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markdownTable } from "markdown-table";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const FOLDER = "tmp/mutation";
const reports =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(FOLDER)
        .filter((file) => file.endsWith(".json") && !file.startsWith("incremental"))
        .map((file) => join(FOLDER, file));

const counts = new Map<string, Record<"files" | "killed" | "survived" | "untested", number>>();
for (const report of reports) {
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
  for (const [file, { mutants }] of Object.entries(files)) {
    for (const folder of [dirname(file), "all of these"]) {
      const count = counts.get(folder) ?? { files: 0, killed: 0, survived: 0, untested: 0 };
      count.files += 1;
      for (const { status } of mutants) {
        if (status === "Killed" || status === "Timeout") count.killed += 1;
        else if (status === "Survived") count.survived += 1;
        else if (status === "NoCoverage") count.untested += 1;
      }
      counts.set(folder, count);
    }
  }
}
const rows = [...counts]
  .sort(([a], [b]) => Number(a === "all of these") - Number(b === "all of these") || (a < b ? -1 : 1))
  .map(([folder, { files, killed, survived, untested }]) => {
    const all = killed + survived + untested;
    return [
      folder,
      `${files}`,
      `${all}`,
      `${killed}`,
      `${survived}`,
      `${untested}`,
      `${((100 * killed) / all).toFixed(0)} %`,
    ];
  });
const head = ["folder", "files", "mutants", "noticed", "survived", "run by no test", "score"];
console.log(markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "r", "r"] }));
