import type { Window } from "../../audit/job.ts";
import type { DiscoveredTuningJob } from "../../collect/aws/discover.ts";
import { sideBySide } from "../../collect/aws/pages.ts";
import { refusalOf } from "../../collect/aws/refusal.ts";
import { openSession } from "../../collect/aws/session.ts";
import type { StartedQueries } from "../../collect/charges/reader.ts";
import { discover } from "../../collect/discover.ts";
import { collectTuningJob } from "../../collect/live.ts";
import type { LiveDependencies, LiveOptions } from "../../collect/live-options.ts";
import { parseDocuments } from "../../collect/parse.ts";
import { utcDay } from "../../estimate/billing/days.ts";
import type { Collection } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import type { AuditedAccount } from "./accounts.ts";
import { fingerprint } from "./progress.ts";
import type { Found } from "./run-audit.ts";

/** Regions of accounts that are listed at the same time. */
const LISTED_AT_ONCE = 12;

/** Which tuning jobs an audit reads, and how. */
export interface AuditSource {
  readonly regions: readonly (string | null)[];
  /** Empty: the account of the credentials alone. */
  readonly accounts: readonly AuditedAccount[];
  readonly nameContains: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly wantsTags: boolean;
  readonly window: Window;
  readonly options: Omit<LiveOptions, "tuningJob" | "region" | "waitMinutes">;
  /** Of a run that was cut off; `null` where nothing is remembered. */
  readonly queries: StartedQueries | null;
}

export interface Listing {
  readonly found: readonly Found[];
  readonly notRead: readonly string[];
  /** Whether accounts or regions are among that: what they cost is in no total. */
  readonly lacksJobs: boolean;
  readonly collection: Collection;
}

/**
 * Lists the tuning jobs of a window in all accounts and regions, oldest first. One that cannot be listed is named.
 *
 * @throws Problem where none can be listed.
 */
export async function listWindow(source: AuditSource, deps: LiveDependencies): Promise<Listing> {
  const notRead: string[] = [];
  const places = placesOf(source);
  const session = deps.session ?? openSession(deps.env);
  const listings = await sideBySide(places, LISTED_AT_ONCE, async ({ account, region }) => {
    const of = (line: string): string => inAccount(line, account);
    try {
      const role = account?.role ?? null;
      const listing = await discover(
        { ...source, region, role, profile: source.options.profile },
        { ...deps, session },
      );
      return { ...listing, account, gaps: listing.gaps.map(of) };
    } catch (error) {
      if (!(error instanceof Problem) || places.length === 1) throw error;
      notRead.push(of(error.message));
      return null;
    }
  });
  const known = listings.filter((listing) => listing !== null);
  if (known.length === 0) throw new Problem(notRead[0] ?? "No region to audit.", 3);
  const calls: Record<string, number> = {};
  for (const { awsCalls } of known)
    for (const [name, count] of Object.entries(awsCalls)) calls[name] = (calls[name] ?? 0) + count;
  const listed = known.flatMap(({ jobs: own, ...place }) => own.map((job) => ({ ...place, job })));
  // Two roles may be of one account, and a list that grows may show a tuning job on two of its pages.
  const jobs = [...new Map(listed.map((each) => [each.job.arn, each])).values()].sort(
    (a, b) => a.job.createdAt.getTime() - b.job.createdAt.getTime() || (a.job.arn < b.job.arn ? -1 : 1),
  );
  const ids = new Set(jobs.map(({ job }) => job.arn.split(":")[4] ?? ""));
  const first = jobs[0]?.job.createdAt.getTime() ?? 1000 * source.window.until;
  deps.charges?.expect({
    days: { from: utcDay(first / 1000), to: utcDay(source.window.until) },
    accounts: [...ids].filter(Boolean),
    started: source.queries,
  });
  return {
    found: jobs.map(({ account, region, job }) => ({
      key: fingerprint(`${job.arn} ${job.endedAt?.toISOString() ?? "running"}`),
      name: job.name,
      tags: job.tags,
      account: account?.label ?? null,
      region: job.arn.split(":")[3] ?? "",
      trials: job.trials,
      read: async () => {
        const role = account?.role ?? null;
        const options: LiveOptions = { ...source.options, tuningJob: job.name, region, role, waitMinutes: 0 };
        const quiet = { ...deps, session, progress: () => {} };
        try {
          const { documents, gaps, collection } = await collectTuningJob(options, quiet);
          return parseDocuments(documents, gaps, collection);
        } catch (error) {
          throw named(error, job, account);
        }
      },
    })),
    lacksJobs: notRead.length > 0,
    notRead: [...new Set(notRead), ...known.flatMap(({ gaps }) => gaps)],
    collection: { awsCalls: calls, metricsRequested: 0, seconds: 0 },
  };
}

/** What a reader of the audit can do about a tuning job that was listed and cannot be read. */
function named(error: unknown, { name, arn }: DiscoveredTuningJob, account: AuditedAccount | null): unknown {
  if (!(error instanceof Problem)) return error;
  const gone = `Tuning job ${name} in ${arn.split(":")[3]} was deleted while the audit ran, so what it cost is in no total.`;
  const line = refusalOf(error.cause) === "not-found" ? gone : error.message;
  return new Problem(inAccount(line, account), error.exitCode, { cause: error.cause });
}

function inAccount(line: string, account: AuditedAccount | null): string {
  return account === null ? line : `Account ${account.label}: ${line}`;
}

/** Every region of every account. */
function placesOf({ accounts, regions }: AuditSource) {
  const of = accounts.length === 0 ? [null] : accounts;
  return of.flatMap((account) => regions.map((region) => ({ account, region })));
}
