import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
}

const own = JSON.parse(await readFile("package.json", "utf8")) as Package;
const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== "");

it("every dependency has one exact version, and every package of the lock file a hash", () => {
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity }] of locked) expect(integrity, path).toMatch(/^sha512-/);
});

it("a user's runner installs nothing: the action starts a file of dist, with no step before it", async () => {
  const { runs } = parse(await readFile("action.yml", "utf8")) as { runs: Record<string, unknown> };
  expect(runs).toEqual({ using: "node24", main: "dist/index.js" });
});

it("every package whose code is in dist is in its licences, with its text", async () => {
  const bundled = new Set<string>();
  for (const file of ["dist/index.js", "dist/cli.js", ...(await chunks())])
    for (const [, name = ""] of (await readFile(file, "utf8")).matchAll(
      /^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm,
    ))
      bundled.add(name);
  expect(bundled.size).toBeGreaterThan(20);
  const licences = (await readFile("dist/licenses.txt", "utf8")).split(`\n${"-".repeat(78)}\n\n`);
  for (const name of bundled) {
    const [text = ""] = licences.filter((each) => each.startsWith(`${name} `));
    expect(text.length, name).toBeGreaterThan(200);
  }
});

async function chunks(): Promise<string[]> {
  return (await readdir("dist/chunks")).map((file) => `dist/chunks/${file}`);
}
