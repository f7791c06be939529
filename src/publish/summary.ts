import { appendFile } from "node:fs/promises";
import { clipMarkdown, SUMMARY_LIMIT_BYTES } from "./clip.ts";

/**
 * Appends the report to the job summary of this step.
 *
 * @param file `GITHUB_STEP_SUMMARY`.
 * @param render Gives the report as Markdown of at most so many bytes.
 * @throws The file system's error.
 */
export async function writeSummary(file: string, render: (limitBytes: number) => string): Promise<void> {
  // The runner counts the line ends too.
  const room = SUMMARY_LIMIT_BYTES - 2;
  const markdown = clipMarkdown(render(room), room, "The whole report is in the report files.");
  await appendFile(file, `${markdown.trimEnd()}\n`, "utf8");
}
