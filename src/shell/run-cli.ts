import { Command, CommanderError, Help } from "commander";
import { Problem } from "../model/problem.ts";
import { analyzeCommand } from "./cli/analyze-command.ts";
import { auditCommand } from "./cli/audit-command.ts";
import { planCommand } from "./cli/plan-command.ts";
import { recordCommand } from "./cli/record-command.ts";
import { VERSION } from "./version.ts";

const EXIT_CODES = `
Exit codes: 0 done, 1 a gate failed (--fail-when), 2 bad input or usage, 3 AWS refused what the report needs.`;

/** An option that may be repeated has an empty list as its default, which tells a reader nothing. */
const HELP: Partial<Help> = {
  optionDescription: (option) => new Help().optionDescription(option).replace(" (default: [])", ""),
};

/**
 * The command line. Exit codes: 0 done, 1 a gate failed, 2 bad input or usage, 3 AWS refused what the report cannot do
 * without.
 */
export async function runCli(process: NodeJS.Process): Promise<void> {
  const program = new Command("node dist/cli.js")
    .description(
      "What a SageMaker tuning job cost, what early stopping and parallelism saved, and what to set next time.",
    )
    .version(VERSION)
    .addHelpText("after", EXIT_CODES)
    .configureHelp(HELP)
    .exitOverride();
  for (const create of [analyzeCommand, auditCommand, planCommand, recordCommand]) {
    program.addCommand(create(process).configureHelp(HELP).exitOverride());
  }
  endCleanly(process);
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) process.exitCode = 2;
    } else if (error instanceof Problem) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`This looks like a bug: please report it with the recording.\n${text}\n`);
      process.exitCode = 2;
    }
  }
}

/** Output that cannot be written is one line and exit code 2; what else the command writes, it still writes. */
function endCleanly(process: NodeJS.Process): void {
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    // The reader of a pipe has seen enough, as `| head` does.
    if (code === "EPIPE") return;
    const remedy =
      code === "ENOSPC" ? "Make room on the disk, or send it to another one" : "Send it elsewhere";
    process.stderr.write(`The output cannot be written (${code ?? "unknown error"}). ${remedy}.\n`);
    process.exitCode = 2;
  });
  // Nowhere is left to say it.
  process.stderr.on("error", () => undefined);
}
