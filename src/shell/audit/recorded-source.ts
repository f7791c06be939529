import type { Window } from "../../audit/job.ts";
import { sideBySide } from "../../collect/aws/pages.ts";
import type { ChargeReader } from "../../collect/charges/reader.ts";
import { readRecording } from "../../collect/recording.ts";
import type { Observations } from "../../model/observations.ts";
import type { Found } from "./run-audit.ts";
import { type Since, startOf } from "./window.ts";

/** A recording as a tuning job that an audit found. */
export interface Recorded {
  readonly found: Found;
  /** Tells its tuning job from every other one. */
  readonly tuningJob: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

/** Recordings that are in memory as a whole at the same time while they are listed. */
const LISTED_AT_ONCE = 8;

/**
 * Lists recordings whose tuning job's name holds a text and which has all of the tags. Each is read again when its turn comes:
 * thousands of them would not stay in memory.
 *
 * @throws Problem where one is damaged, the first of them.
 */
export async function listRecordings(
  folders: readonly string[],
  { nameContains, tags }: { readonly nameContains: string; readonly tags: Readonly<Record<string, string>> },
  charges: ChargeReader | null,
): Promise<Recorded[]> {
  const all = await sideBySide(folders, LISTED_AT_ONCE, async (folder) => {
    const [listed] = await Promise.allSettled([recorded(folder, charges)]);
    return listed;
  });
  return all
    .map((listed) => {
      if (listed.status === "rejected") throw listed.reason;
      return listed.value;
    })
    .filter(
      ({ found }) =>
        found.name.includes(nameContains) &&
        Object.entries(tags).every(([key, value]) => found.tags[key] === value),
    );
}

async function recorded(folder: string, charges: ChargeReader | null): Promise<Recorded> {
  const { tuningJob, tags, trials } = await readRecording(folder, charges);
  const { name, region, createdAt, endedAt } = tuningJob;
  const read = (): Promise<Observations> => readRecording(folder, charges);
  return {
    found: { key: folder, name, tags, account: null, region, trials: trials.length, read },
    tuningJob: `${tuningJob.arn} ${createdAt}`,
    createdAt,
    endedAt,
  };
}

/** One recording of each tuning job, of several the one that is given last: while it ran it may have been recorded as well. */
export function oneOfEach(all: readonly Recorded[]): { kept: Recorded[]; notRead: string[] } {
  const last = new Map<string, Recorded>();
  for (const each of all) {
    const before = last.get(each.tuningJob);
    if (!before || before.endedAt === null || each.endedAt !== null) last.set(each.tuningJob, each);
  }
  const kept = new Set(last.values());
  const twice = all.filter((each) => !kept.has(each)).map(({ found }) => found.name);
  return {
    kept: [...kept],
    notRead: [...new Set(twice)].map(
      (name) =>
        `more than one recording of ${name}: a tuning job counts once, with the recording of its end that is given last.`,
    ),
  };
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
