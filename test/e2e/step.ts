import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDist } from "./run.ts";

export interface Step {
  /** `INPUT_*` by the inputs' own names. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** On top of what a runner sets. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface FinishedStep {
  readonly exitCode: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Name of the event file's folder: the runner's temporary folder. */
  readonly temp: string;
}

/** A runner's temporary folder, gone at the end of the scope. */
export async function runnerTemp(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "runner-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Runs the shipped bundle as a runner starts it: its own environment, files for summary and outputs, nothing inherited. */
export async function runStep(temp: string, step: Step): Promise<FinishedStep> {
  const files = {
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary.md"),
  };
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(step.event?.payload ?? {}));
  await writeFile(files.GITHUB_OUTPUT, "");
  await writeFile(files.GITHUB_STEP_SUMMARY, "");
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { code, stdout, stderr } = await startDist("index.js", [], {
    cwd: temp,
    writes: temp,
    given: ["event.json"],
    shown: step.inputs["keep-account-id"] === "true" ? ["account id"] : [],
    env: {
      ...files,
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: step.event?.name ?? "workflow_dispatch",
      GITHUB_JOB: "train",
      GITHUB_REPOSITORY: "acme/churn",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_RUN_ID: "1001",
      GITHUB_RUN_NUMBER: "1",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_SHA: "f".repeat(40),
      GITHUB_WORKFLOW: "tune",
      ...Object.fromEntries(inputs),
      ...step.env,
    },
  }).finished;
  return {
    exitCode: code,
    log: stdout + stderr,
    temp,
    summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8"),
    outputs: readOutputs(await readFile(files.GITHUB_OUTPUT, "utf8")),
  };
}

/** The runner's own format: `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
