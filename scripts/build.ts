/**
 * Bundles the action and the command line into `dist`, with the licences of all that is in them.
 * `--check` builds in memory and fails where `dist` is not what the source gives.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
process.chdir(ROOT);

const outputs = await bundle();
if (process.argv.includes("--check")) await check(outputs);
else await write(outputs);

async function bundle(): Promise<Map<string, Uint8Array>> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/index.ts", "src/cli.ts"],
    outdir: "dist",
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    platform: "node",
    target: "node20",
    format: "esm",
    // The SDK's CommonJS build cannot be tree-shaken.
    mainFields: ["module", "main"],
    define: { REPORT_VERSION: JSON.stringify(version) },
    // Some dependencies are CommonJS and call require for Node's own modules.
    banner: {
      js: 'import { createRequire as _createRequire } from "node:module";\nconst require = _createRequire(import.meta.url);',
    },
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  const page = await bundlePage();
  const outputFiles = [...result.outputFiles, ...page.outputFiles];
  const files = new Map(outputFiles.map((file) => [relative(file.path), file.contents]));
  const inputs = { ...result.metafile.inputs, ...page.metafile.inputs };
  files.set("dist/licenses.txt", new TextEncoder().encode(licences(Object.keys(inputs))));
  return files;
}

/** Script and style of the HTML report: they travel inside every report, so they are minified. */
function bundlePage() {
  return build({
    absWorkingDir: ROOT,
    entryPoints: ["src/report/html/client/page.ts", "src/report/html/client/page.css"],
    outdir: "dist/page",
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
}

function relative(path: string): string {
  return path.slice(ROOT.length + 1);
}

async function write(files: Map<string, Uint8Array>): Promise<void> {
  await rm("dist", { recursive: true, force: true });
  for (const [path, contents] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
    console.log(`${path}  ${(contents.byteLength / 1024).toFixed(0)} kB`);
  }
}

async function check(files: Map<string, Uint8Array>): Promise<void> {
  const present = existsSync("dist")
    ? (await readdir("dist", { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  const stale = new Set(present.filter((path) => !files.has(path)));
  for (const [path, contents] of files) {
    if (!existsSync(path) || !Buffer.from(contents).equals(await readFile(path))) stale.add(path);
  }
  if (stale.size === 0) return console.log(`dist is up to date (${files.size} files)`);
  console.error(
    `dist is not what the source gives: ${[...stale].sort().join(", ")}. Run \`npm run build\` and commit it.`,
  );
  process.exitCode = 1;
}

/** Licence texts of every package whose code is in the bundle, sorted by name. */
function licences(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as Record<string, string>;
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
    const path = file ? join(folder, file) : license === "Apache-2.0" ? "LICENSE" : null;
    if (path === null) throw new Error(`${name} ${version} has no licence text.`);
    const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();
    return {
      key: `${name}@${version}`,
      text: `${name} ${version} (${license ?? basename(folder)})\n\n${text}\n`,
    };
  });
  const unique = new Map(texts.map((each) => [each.key, each.text]));
  return [...unique.keys()]
    .sort()
    .map((key) => unique.get(key))
    .join(`\n${"-".repeat(78)}\n\n`);
}
