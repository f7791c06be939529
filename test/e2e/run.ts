import { type ChildProcessByStdio, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { forbidPrivate, type Shown } from "../private.ts";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of `dist` that has begun. */
interface Started {
  readonly child: ChildProcessByStdio<null, Readable | null, Readable>;
  /** Fails where anything that the run said or wrote is private. */
  readonly finished: Promise<Finished>;
}

interface Place {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Folder whose files are the run's own. */
  readonly writes?: string | undefined;
  /** Files in it that are the test's own. */
  readonly given?: readonly string[];
  readonly shown?: readonly Shown[];
  /** File that standard output goes to, as `>` has it; nothing is told of it then. */
  readonly into?: string;
}

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * The one place where tests start a file of the shipped `dist`, with this environment and nothing else. Each output of each
 * run is searched for what is private.
 */
export function startDist(file: "cli.js" | "index.js", args: readonly string[], place: Place): Started {
  const { env = {}, cwd = ROOT, shown = [], into } = place;
  const goes = into === undefined ? "pipe" : openSync(into, "w");
  const child = spawn(process.execPath, [join(ROOT, "dist", file), ...args], {
    cwd,
    env,
    stdio: ["ignore", goes, "pipe"],
  }) as Started["child"];
  if (typeof goes === "number") closeSync(goes);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => out.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
  const ended = new Promise<Finished>((ok, failed) => {
    child.on("error", failed);
    child.on("close", (code) => ok({ code, stdout: out.join(""), stderr: err.join("") }));
  });
  const finished = ended.then(async (done) => {
    const written = await filesIn(place.writes, place.given);
    // The runner takes what to hide from these very lines.
    const stdout = done.stdout.replaceAll(/^::add-mask::.*$/gm, "");
    forbidPrivate({ stdout, stderr: done.stderr, ...written }, env, shown);
    return done;
  });
  return { child, finished };
}

/** Runs the shipped command line or action at a terminal, with PATH and HOME and this environment. */
export async function runDist(
  file: "cli.js" | "index.js",
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  shown = asked(args),
): Promise<Finished> {
  const { PATH = "", HOME = "" } = process.env;
  return await startDist(file, args, {
    env: { PATH, HOME, ...env },
    writes: reportFolder(args),
    shown,
  }).finished;
}

/** What the arguments ask to show; help names the id that stands for any account. */
function asked(args: readonly string[]): readonly Shown[] {
  return args.includes("--keep-account-id") || args.includes("--help") ? ["account id"] : [];
}

/** Where the arguments send reports to; a recording is AWS's own words, which `record` was asked for. */
function reportFolder(args: readonly string[]): string | undefined {
  const at = args.indexOf("--output");
  return at < 0 || args[0] === "record" ? undefined : args[at + 1];
}

async function filesIn(
  folder: string | undefined,
  given: readonly string[] = [],
): Promise<Record<string, string>> {
  if (folder === undefined) return {};
  const entries = await readdir(resolve(ROOT, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = entries
    .filter((entry) => entry.isFile() && !given.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")] as const)),
  );
}
