/**
 * Steps of a release that a person would get wrong (docs/release.md):
 * `node scripts/release.ts 1.2.3 --date 2026-11-25` prepares the version in the working tree,
 * `--check v1.2.3` fails where tag, package and changelog disagree, `--notes v1.2.3` prints the version's changelog,
 * `--bom FILE` fails where the bill of materials lacks a package whose code is in `dist`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const VERSION = /^\d+\.\d+\.\d+$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "string" },
    bom: { type: "string" },
    notes: { type: "string" },
    date: { type: "string" },
  },
});
try {
  if (values.check !== undefined) check(values.check);
  else if (values.bom !== undefined) checkBom(values.bom);
  else if (values.notes !== undefined) console.log(notes(values.notes.replace(/^v/, "")));
  else prepare(positionals[0] ?? "", values.date ?? "");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function prepare(version: string, date: string): void {
  if (!VERSION.test(version)) throw new Error("Name the version, such as 1.2.3.");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error("Name the day with --date, such as 2026-11-25.");
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  if (section(changelog, "Unreleased") === "") throw new Error("CHANGELOG.md says nothing under Unreleased.");
  if (section(changelog, version) !== "") throw new Error(`CHANGELOG.md has ${version} already.`);
  writeFileSync(
    "CHANGELOG.md",
    changelog.replace("## Unreleased\n", `## Unreleased\n\n## ${version} - ${date}\n`),
  );
  for (const file of ["package.json", "package-lock.json"]) {
    const text = readFileSync(file, "utf8");
    const from = JSON.stringify((JSON.parse(text) as { version: string }).version);
    // The package's own version stands first, in the lock file twice.
    const places = file === "package.json" ? 1 : 2;
    let replaced = text;
    let at = 0;
    for (let place = 0; place < places; place += 1) {
      at = replaced.indexOf(`"version": ${from}`, at);
      replaced = `${replaced.slice(0, at)}"version": ${JSON.stringify(version)}${replaced.slice(at + `"version": ${from}`.length)}`;
      at += 1;
    }
    writeFileSync(file, replaced);
  }
  console.log(
    `${version} is prepared. Now: npm run build && npm test, commit, and tag the commit v${version}.`,
  );
}

interface Bom {
  readonly group?: string;
  readonly name?: string;
  readonly version?: string;
  /** What is installed within. */
  readonly components?: readonly Bom[];
}

function namesIn({ group, name, version, components = [] }: Bom): string[] {
  return [`${group ? `${group}/` : ""}${name} ${version}`, ...components.flatMap(namesIn)];
}

/** @throws where a package of `dist/licenses.txt` is not in a CycloneDX file. */
function checkBom(file: string): void {
  const listed = new Set(namesIn(JSON.parse(readFileSync(file, "utf8")) as Bom));
  const bundled = readFileSync("dist/licenses.txt", "utf8").matchAll(/(?:^|\n-{78}\n\n)(\S+ \d\S*) \(/g);
  const names = [...bundled].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("dist/licenses.txt names no package.");
  const missing = names.filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(", ")}.`);
  console.log(`${file} names all ${names.length} packages of dist.`);
}

/** @throws where the three places do not name the same version. */
function check(tag: string): void {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag} and package.json says ${version}.`);
  notes(version);
  console.log(`${tag} is consistent.`);
}

function notes(version: string): string {
  const found = section(readFileSync("CHANGELOG.md", "utf8"), version);
  if (found === "") throw new Error(`CHANGELOG.md has nothing under ${version}.`);
  return found;
}

function section(changelog: string, heading: string): string {
  const parts = changelog.split(/^## /m);
  const found = parts.find((part) => part.split("\n", 1)[0]?.split(" - ")[0] === heading);
  return found === undefined ? "" : found.slice(found.indexOf("\n") + 1).trim();
}
