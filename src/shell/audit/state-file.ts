import { readFile, writeFile } from "node:fs/promises";
import { type AuditState, noState, readState } from "../../audit/state.ts";
import { Problem } from "../../model/problem.ts";

/** Names the state of audits at a terminal. */
const STATE_ID = "command line";

/**
 * The state that an earlier audit left in a file; none where the file is not there yet, or no file is named.
 *
 * @throws Problem where the file is something else.
 */
export async function loadState(file: string | undefined): Promise<AuditState> {
  if (file === undefined) return noState(STATE_ID);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return noState(STATE_ID);
    throw new Problem(`${file} cannot be read. Name a file that an earlier audit wrote, or a new one.`);
  }
  const state = readState(parsed(text), STATE_ID);
  if (state) return state;
  throw new Problem(
    `${file} is not the state of an audit. Name a file that an earlier audit wrote, or a new one.`,
  );
}

/** @throws Problem where the file cannot be written. */
export async function saveState(file: string | undefined, state: AuditState): Promise<void> {
  if (file === undefined) return;
  await writeFile(file, `${JSON.stringify(state)}\n`, { mode: 0o600 }).catch(() => {
    throw new Problem(`${file} cannot be written. Name another file with --state.`);
  });
}

/** The end of the last audit, seconds since the epoch. */
export function lastAudit({ until }: AuditState): number | null {
  return until === null ? null : Date.parse(until) / 1000;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
