import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-"));
  for (const file of ["package.json", "package-lock.json"]) await copyFile(file, join(folder, file));
  await writeFile(join(folder, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\n- **number** Something.\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("scripts/release.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.trim() };
}

const read = async (file: string) => readFile(join(folder, file), "utf8");

it("gives a version to package, lock file and changelog, and nothing else changes", async () => {
  expect(release("9.8.7", "--date", "2026-11-25").status).toBe(0);
  expect(JSON.parse(await read("package.json")).version).toBe("9.8.7");
  const lock = JSON.parse(await read("package-lock.json"));
  expect([lock.version, lock.packages[""].version]).toEqual(["9.8.7", "9.8.7"]);
  const before = JSON.parse(await readFile("package-lock.json", "utf8"));
  expect({ ...lock.packages, "": 0 }).toEqual({ ...before.packages, "": 0 });
  expect(await read("CHANGELOG.md")).toContain(
    "## Unreleased\n\n## 9.8.7 - 2026-11-25\n\n- **number** Something.",
  );
  expect(release("--check", "v9.8.7").status).toBe(0);
  expect(release("--notes", "v9.8.7").stdout).toBe("- **number** Something.\n");
});

it.each([
  [["--check", "v9.8.7"], /^The tag is v9\.8\.7 and package\.json says \d/],
  [["--notes", "v9.8.7"], /^CHANGELOG\.md has nothing under 9\.8\.7\.$/],
  [["9.8"], /^Name the version, such as 1\.2\.3\.$/],
  [["9.8.7"], /^Name the day with --date/],
])("refuses %j in one line", (args, line) => {
  const { status, stderr } = release(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(line);
});

it("refuses an empty changelog", async () => {
  await writeFile(join(folder, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n");
  expect(release("9.8.7", "--date", "2026-11-25").stderr).toBe("CHANGELOG.md says nothing under Unreleased.");
});

it("holds the bill of materials against the packages whose code is in dist", async () => {
  await mkdir(join(folder, "dist"));
  await copyFile("dist/licenses.txt", join(folder, "dist", "licenses.txt"));
  const text = await read("dist/licenses.txt");
  const packages = [...text.matchAll(/^(?:(@[^/\s]+)\/)?(\S+) (\d+\.\d+\.\d+\S*) \(/gm)];
  const components = packages.map(([, group, name, version]) => ({ group, name, version }));
  expect(components.length).toBeGreaterThan(50);
  const [first, ...others] = components;
  // Of a package that is installed twice, one lies within another.
  const [outer, ...rest] = others;
  const whole = { components: [{ ...outer, components: [first] }, ...rest] };
  await writeFile(join(folder, "bom.json"), JSON.stringify(whole));
  expect(release("--bom", "bom.json").stdout).toMatch(/names all \d+ packages of dist/);
  await writeFile(join(folder, "bom.json"), JSON.stringify({ components: others }));
  const lacking = release("--bom", "bom.json");
  expect(lacking.status).toBe(1);
  expect(lacking.stderr).toBe(`bom.json lacks ${first?.group}/${first?.name} ${first?.version}.`);
});
