import type { RecordingDocuments } from "../src/collect/documents.ts";
import { type SmallRecording, smallRecording } from "./small-recording.ts";

/** The small tuning job under another name, so many days earlier, with tags: an account full of different ones. */
export function renamedRecording(
  name: string,
  {
    daysEarlier = 0,
    tags = {},
    region = "us-east-1",
  }: { daysEarlier?: number; tags?: Readonly<Record<string, string>>; region?: string } = {},
): RecordingDocuments & SmallRecording {
  const text = JSON.stringify(smallRecording())
    .replaceAll("small-tuning", name)
    .replaceAll(":us-east-1:", `:${region}:`)
    .replace(/"(\d{4}-\d{2}-\d{2}T[\d:.]+Z)"/g, (_, date: string) =>
      JSON.stringify(new Date(Date.parse(date) - 86_400_000 * daysEarlier).toISOString()),
    );
  const recording = JSON.parse(text) as SmallRecording;
  for (const { TrainingJob } of recording.trainingJobs?.Results ?? [])
    TrainingJob["Tags"] = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return recording;
}
