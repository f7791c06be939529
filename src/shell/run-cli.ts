import { Command, CommanderError } from "commander";
import { Problem } from "../model/problem.ts";
import { analyzeCommand } from "./cli/analyze-command.ts";
import { auditCommand } from "./cli/audit-command.ts";
import { recordCommand } from "./cli/record-command.ts";
import { VERSION } from "./version.ts";

/**
 * The command line. Exit codes: 0 done, 1 a gate failed, 2 bad input or usage, 3 AWS refused what the report cannot do
 * without.
 */
export async function runCli(process: NodeJS.Process): Promise<void> {
  const program = new Command("sagemaker-tuning-report")
    .description(
      "What a SageMaker tuning job cost, what early stopping and parallelism saved, and what to set next time.",
    )
    .version(VERSION)
    .exitOverride();
  for (const command of [analyzeCommand(process), auditCommand(process), recordCommand(process)]) {
    program.addCommand(command.exitOverride());
  }
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of a pipe has seen enough, as `| head` does.
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof Problem) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      throw error;
    }
  }
}
