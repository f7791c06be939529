import * as core from "@actions/core";

/** Where the step speaks: the workflow log. Every method takes one line; text from outside cannot issue a workflow command. */
export interface Log {
  info(line: string): void;
  /** Shown as an annotation too: only for what a person must act on. */
  warning(line: string): void;
  /** An annotation of the gentler kind: what a person may want to change. */
  notice(line: string): void;
  /** Shown only when the step is run with debug logging. */
  debug(text: string): void;
  /** Fails the step: an error annotation and exit code 1. */
  fail(line: string): void;
  /** Hides a value in everything the workflow logs from now on. */
  mask(secret: string): void;
  /** Folds what `work` logs under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** The workflow log of the running step. */
export const actionLog: Log = {
  info: (line) => core.info(inert(line)),
  warning: (line) => core.warning(oneLine(line)),
  notice: (line) => core.notice(oneLine(line), { title: "SageMaker tuning report" }),
  // AWS puts account ids into its error messages, and a debug log is as public as any.
  debug: (text) => core.debug(text.replace(/\b\d{12}\b/g, "************")),
  fail: (line) => core.setFailed(oneLine(line)),
  mask: (secret) => core.setSecret(secret),
  group: (title, work) => core.group(oneLine(title), work),
};

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

/** The runner reads `::command::` at the start of a line and `##[command]` anywhere in it as commands. */
function inert(line: string): string {
  return oneLine(line).replace(/^::/, ": :").replaceAll("##[", "## [");
}
