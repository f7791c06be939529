import { Command } from "commander";
import {
  addLiveOptions,
  collectLive,
  liveOptions,
  openCharges,
  type RawLiveOptions,
} from "./live-options.ts";

interface RawRecordOptions extends RawLiveOptions {
  readonly tuningJob: string;
  readonly output: string;
  readonly keepAccountId?: boolean;
}

const EXAMPLES = `
Example:
  node dist/cli.js record --tuning-job churn-0307 --region eu-west-1 --output churn-0307
  node dist/cli.js analyze --recording churn-0307`;

export function recordCommand(process: NodeJS.Process): Command {
  const command = new Command("record")
    .description("Save a tuning job as a recording: it gives the same report again, without AWS.")
    .requiredOption("--tuning-job <name>", "name or ARN of the tuning job")
    .requiredOption("--output <dir>", "folder to write, new or a recording of that tuning job")
    .option("--keep-account-id", "leave the account id as it is, instead of 111122223333")
    .addHelpText("after", EXAMPLES);
  return addLiveOptions(command).action((options: RawRecordOptions) => run(options, process));
}

async function run(options: RawRecordOptions, process: NodeJS.Process): Promise<void> {
  const { openRecordingFolder, writeRecording } = await import("../../collect/record.ts");
  await openRecordingFolder(options.output, options.tuningJob);
  const charges = await openCharges(options, process);
  const live = liveOptions(options);
  const { documents, gaps } = await collectLive(options.tuningJob, live, [], process, { charges });
  const files = await writeRecording(options.output, documents, options.keepAccountId ?? false);
  for (const gap of gaps) process.stderr.write(`not recorded: ${gap}\n`);
  for (const file of files) process.stderr.write(`wrote ${file}\n`);
}
