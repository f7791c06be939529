import { smallRecording } from "../../small-recording.ts";
import type { Account } from "./account.ts";

/** A tuning job whose objective stands in the logs, with its millisecond. */
export function withLogs(): Account {
  const documents = smallRecording();
  const logs = Object.fromEntries(
    Object.entries(documents.objectiveCurves ?? {}).map(([name, points]) => [
      name,
      points.map((point) => ({
        timestamp: Date.parse(String(point["Timestamp"])),
        message: `epoch done acc=${Number(point["Average"]).toFixed(6)}`,
      })),
    ]),
  );
  return { tuningJobs: [documents], logs };
}
