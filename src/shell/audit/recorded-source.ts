import type { Window } from "../../audit/job.ts";
import type { ChargeReader } from "../../collect/charges/reader.ts";
import { inOrder } from "../../collect/in-order.ts";
import { readRecording } from "../../collect/recording.ts";
import type { Found } from "./run-audit.ts";
import { type Since, startOf } from "./window.ts";

/** A recording as a tuning job that an audit found. */
export interface Recorded {
  readonly found: Found;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

/**
 * Reads recordings whose tuning job's name holds a text and which has all of the tags.
 *
 * @throws Problem where one is damaged.
 */
export async function listRecordings(
  folders: readonly string[],
  { nameContains, tags }: { readonly nameContains: string; readonly tags: Readonly<Record<string, string>> },
  charges: ChargeReader | null,
): Promise<Recorded[]> {
  const all = await inOrder(
    folders.map(async (folder): Promise<Recorded> => {
      const observations = await readRecording(folder, charges);
      const { name, createdAt, endedAt } = observations.tuningJob;
      const found = {
        key: folder,
        name,
        tags: observations.tags,
        account: null,
        region: observations.tuningJob.region,
        trials: observations.trials.length,
        read: async () => observations,
      };
      return { found, createdAt, endedAt };
    }),
  );
  return all.filter(
    ({ found }) =>
      found.name.includes(nameContains) &&
      Object.entries(tags).every(([key, value]) => found.tags[key] === value),
  );
}

/** Without a start, the window is from the first tuning job's creation to the last one's end. */
export function windowOf(
  since: Since | null,
  found: readonly Recorded[],
  now: number,
  lastAudit: number | null,
): Window {
  if (since !== null) return { since: startOf(since, now, lastAudit), until: now };
  const starts = found.map(({ createdAt }) => createdAt);
  const ends = found.map(({ createdAt, endedAt }) => endedAt ?? createdAt);
  return { since: Math.min(now, ...starts), until: ends.length > 0 ? Math.max(...ends) : now };
}
