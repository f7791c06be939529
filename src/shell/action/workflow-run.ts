import { readFile } from "node:fs/promises";
import { Problem } from "../../model/problem.ts";
import { readEvent } from "../../publish/event.ts";
import type { WorkflowRun } from "../../publish/workflow-run.ts";

/**
 * The workflow run from the environment that a runner sets.
 *
 * @throws Problem where this is no runner, or its event file is damaged.
 */
export async function readWorkflowRun(
  env: Readonly<Record<string, string | undefined>>,
): Promise<WorkflowRun> {
  const [owner, name] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!owner || !name) {
    throw new Problem("GITHUB_REPOSITORY is not set: this is no workflow. At a terminal, use dist/cli.js.");
  }
  const url = (variable: string, fallback: string): string => (env[variable] || fallback).replace(/\/+$/, "");
  return {
    apiUrl: url("GITHUB_API_URL", "https://api.github.com"),
    serverUrl: url("GITHUB_SERVER_URL", "https://github.com"),
    repository: { owner, name },
    id: Number(env["GITHUB_RUN_ID"] ?? 0),
    number: Number(env["GITHUB_RUN_NUMBER"] ?? 0),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    event: readEvent(
      env["GITHUB_EVENT_NAME"] ?? "",
      await readPayload(env["GITHUB_EVENT_PATH"]),
      env["GITHUB_SHA"] || null,
    ),
  };
}

/**
 * An event that is not there says nothing; the report is made all the same.
 *
 * @throws Problem where the file is there and cannot be read.
 */
async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === "ENOENT") return {};
    const what = code === null ? "is not JSON" : `cannot be read (${code})`;
    throw new Problem(
      `GITHUB_EVENT_PATH: ${JSON.stringify(path)} ${what}. It holds the event that started the workflow, and the runner writes it: ` +
        "run the job again, or mend the file where it is your own.",
    );
  }
}
