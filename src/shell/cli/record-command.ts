import { Command } from "commander";
import { addLiveOptions, collectLive, type RawLiveOptions } from "./live-options.ts";

interface RawRecordOptions extends RawLiveOptions {
  readonly tuningJob: string;
  readonly output: string;
  readonly keepAccountId?: boolean;
}

export function recordCommand(process: NodeJS.Process): Command {
  const command = new Command("record")
    .description("Save a tuning job as a recording: it gives the same report again, without AWS.")
    .requiredOption("--tuning-job <name>", "name or ARN of the tuning job")
    .requiredOption("--output <dir>", "folder to write, new or a recording")
    .option("--keep-account-id", "leave the account id as it is, instead of 111122223333");
  return addLiveOptions(command).action((options: RawRecordOptions) => run(options, process));
}

async function run(options: RawRecordOptions, process: NodeJS.Process): Promise<void> {
  const { documents, gaps } = await collectLive(options.tuningJob, options, [], process);
  const { writeRecording } = await import("../../collect/record.ts");
  const files = await writeRecording(options.output, documents, options.keepAccountId ?? false);
  for (const gap of gaps) process.stderr.write(`not recorded: ${gap}\n`);
  for (const file of files) process.stderr.write(`wrote ${file}\n`);
}
