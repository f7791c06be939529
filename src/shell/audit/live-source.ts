import type { Window } from "../../audit/job.ts";
import { discover } from "../../collect/discover.ts";
import {
  type BillCache,
  collectTuningJob,
  type LiveDependencies,
  type LiveOptions,
} from "../../collect/live.ts";
import { parseDocuments } from "../../collect/parse.ts";
import type { Collection } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import type { Found } from "./run-audit.ts";

/** Which tuning jobs an audit reads, and how. */
export interface AuditSource {
  readonly regions: readonly (string | null)[];
  readonly nameContains: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly wantsTags: boolean;
  readonly window: Window;
  readonly options: Omit<LiveOptions, "tuningJob" | "region" | "waitMinutes">;
}

export interface Listing {
  readonly found: readonly Found[];
  readonly trials: number;
  readonly notRead: readonly string[];
  readonly collection: Collection;
}

/**
 * Lists the tuning jobs of a window in all regions, oldest first. A region that cannot be listed is named.
 *
 * @throws Problem where none can be listed.
 */
export async function listWindow(source: AuditSource, deps: LiveDependencies): Promise<Listing> {
  const notRead: string[] = [];
  const once = { bills: new Map() as BillCache, shared: new Map() };
  const listings = await Promise.all(
    source.regions.map(async (region) => {
      try {
        return await discover({ ...source, region, profile: source.options.profile }, deps);
      } catch (error) {
        if (!(error instanceof Problem) || source.regions.length === 1) throw error;
        notRead.push(error.message);
        return null;
      }
    }),
  );
  const known = listings.filter((listing) => listing !== null);
  if (known.length === 0) throw new Problem(notRead[0] ?? "No region to audit.", 3);
  const calls: Record<string, number> = {};
  for (const { awsCalls } of known)
    for (const [name, count] of Object.entries(awsCalls)) calls[name] = (calls[name] ?? 0) + count;
  const jobs = known
    .flatMap(({ region, jobs: own }) => own.map((job) => ({ region, job })))
    .sort(
      (a, b) => a.job.createdAt.getTime() - b.job.createdAt.getTime() || (a.job.arn < b.job.arn ? -1 : 1),
    );
  return {
    found: jobs.map(({ region, job }) => ({
      key: `${job.arn} ${job.endedAt?.toISOString() ?? "running"}`,
      name: job.name,
      tags: job.tags,
      account: null,
      read: async () => {
        const options: LiveOptions = { ...source.options, tuningJob: job.name, region, waitMinutes: 0 };
        const quiet = { ...deps, ...once, progress: () => {} };
        const { documents, gaps, collection } = await collectTuningJob(options, quiet);
        return parseDocuments(documents, gaps, collection);
      },
    })),
    trials: jobs.reduce((sum, { job }) => sum + job.trials, 0),
    notRead: [...notRead, ...known.flatMap(({ gaps }) => gaps)],
    collection: { awsCalls: calls, metricsRequested: 0, seconds: 0 },
  };
}
