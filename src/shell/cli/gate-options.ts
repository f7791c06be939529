import { type Command, Option } from "commander";
import { type Gate, gateFails } from "../../gate/gate.ts";
import { gateLine } from "../../report/gate-line.ts";
import { another } from "./analysis-options.ts";

/** As commander gives them. */
export interface RawGateOptions {
  readonly failWhen: readonly string[];
  readonly gateUnknown: string;
}

export function addGateOptions(command: Command): Command {
  return command
    .option(
      "--fail-when <condition>",
      "exit with 1 where it holds, such as cost-usd > 200; repeat for several",
      another,
      [],
    )
    .addOption(
      new Option("--gate-unknown <what>", "what a figure that is not known does to the gate")
        .choices(["pass", "fail"])
        .default("pass"),
    );
}

/** Says what the gate saw, and ends the command with 1 where it failed. */
export function closeGate(gate: Gate | null, failUnknown: boolean, process: NodeJS.Process): void {
  if (gate === null) return;
  for (const condition of gate.conditions) process.stderr.write(`${gateLine(condition, true)}\n`);
  if (gateFails(gate, failUnknown)) process.exitCode = 1;
}
