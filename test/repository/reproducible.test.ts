import { execFileSync, spawnSync } from "node:child_process";
import { constants, existsSync, readFileSync } from "node:fs";
import { copyFile, cp, link, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, resolve } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Nodes of other versions on this machine, by version. */
const others = new Map(
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "node"))
    .filter((path) => !path.includes("node_modules") && existsSync(path))
    .map((path) => [execFileSync(path, ["--version"], { encoding: "utf8" }).trim(), path] as const)
    .filter(([version]) => version !== process.version),
);
const [other] = others;

/** What the bundles are made of: nothing else of the repository is in the other folder. */
const SOURCE = ["src", "dist", "package.json", "tsconfig.json", "LICENSE"];

let folder: string;
beforeAll(async () => {
  await mkdir("tmp", { recursive: true });
  folder = await mkdtemp(resolve("tmp", "another-place-"));
  for (const path of SOURCE) await cp(path, join(folder, path), { recursive: true });
  await Promise.all(bundledPackages().map((path) => hardLinked(path, join(folder, path))));
  for (const tool of ["esbuild", "@esbuild"]) {
    await symlink(resolve("node_modules", tool), join(folder, "node_modules", tool));
  }
  // Older versions of Node run no TypeScript.
  const { code } = await transform(readFileSync("scripts/build.ts", "utf8"), { loader: "ts" });
  await mkdir(join(folder, "scripts"));
  await writeFile(join(folder, "scripts", "build.js"), code);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function build(node: string, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(node, [join(folder, "scripts", "build.js"), ...args], {
    cwd: "/",
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

describe("the source gives the committed bytes of dist", { timeout: 180_000 }, () => {
  it(`in another folder, under Node ${process.version}`, async () => {
    expect(build(process.execPath, ["--check"])).toEqual({
      status: 0,
      said: expect.stringMatching(/^dist is up to date \(\d\d+ files\)\n$/),
    });
  });

  it.skipIf(!other)(`in another folder, under ${other ? `Node ${other[0]}` : "another Node"}`, () => {
    expect(build(other?.[1] ?? "", ["--check"])).toEqual({
      status: 0,
      said: expect.stringMatching(/^dist is up to date /),
    });
  });

  it("and other bytes from other source", async () => {
    const file = join(folder, "src", "shell", "version.ts");
    const source = readFileSync(file, "utf8");
    await writeFile(file, `${source}\nconsole.log("surprise");\n`);
    const built = build(process.execPath, ["--check"]);
    await writeFile(file, source);
    expect(built).toEqual({
      status: 1,
      said: expect.stringMatching(/^dist is not what the source gives: .*cli\.js/),
    });
  });
});

/** Folders of the packages that are installed for use, not for development. */
function bundledPackages(): string[] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const top = Object.entries(packages).flatMap(([path, { dev }]) => (path === "" || dev ? [] : [path]));
  return top.filter(
    (path) => existsSync(path) && !top.some((outer) => path.startsWith(`${outer}/node_modules/`)),
  );
}

/** A tree whose files are the same, without copying them where the file system allows it. */
async function hardLinked(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await link(path, target).catch(() => copyFile(path, target, constants.COPYFILE_FICLONE));
  }
}
