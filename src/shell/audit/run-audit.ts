import { analyze } from "../../analyze.ts";
import { auditReport } from "../../audit/audit-report.ts";
import { type AuditedJob, auditedJob, type Window } from "../../audit/job.ts";
import type { AuditState } from "../../audit/state.ts";
import { refusalOf } from "../../collect/aws/refusal.ts";
import type { Condition } from "../../gate/condition.ts";
import type { AnalysisConfig } from "../../model/config.ts";
import { counted } from "../../model/counted.ts";
import type { Collection, Observations } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import type { TuningReport } from "../../report/schema.ts";
import { type KeptBills, keptBills } from "./kept-bills.ts";
import { inLanes, type Widths } from "./lanes.ts";
import type { Done, Progress } from "./progress.ts";

/** A tuning job that an audit found, not read yet. */
export interface Found {
  /** Tells it apart from every other one, and one state of it from a later one. */
  readonly key: string;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly account: string | null;
  readonly region: string;
  /** As the listing counts them. */
  readonly trials: number;
  readonly read: () => Promise<Observations>;
}

export interface AuditRun {
  readonly found: readonly Found[];
  readonly window: Window;
  readonly config: AnalysisConfig;
  readonly groupBy: string | null;
  readonly conditions: readonly Condition[];
  readonly previous: AuditState;
  /** Regions and accounts that could not be listed, a sentence each. */
  readonly notRead: readonly string[];
  readonly lacksJobs?: boolean;
  /** Whether the next audit starts where this one ends. */
  readonly sinceLast?: boolean;
  /** What discovery and billing asked of AWS. */
  readonly collection: Collection;
  /** Tuning jobs that are read at the same time, of one region of one account and of all. */
  readonly widths: Widths;
  /** `null` where the audit is not worth continuing. */
  readonly progress: Progress | null;
  readonly log: (line: string) => void;
}

/** Details of more single trials than these would make the report too large to open. */
const MOST_TRIAL_DETAILS = 5_000;

/** Refusals after which AWS answers nothing any more. */
const OVER = new Set<ReturnType<typeof refusalOf>>(["expired", "credentials"]);

/** Reads and analyses tuning jobs side by side and joins them: one that cannot be read does not lose the others. */
export async function runAudit(
  run: AuditRun,
  now: number,
): Promise<{ report: TuningReport; state: AuditState }> {
  const kept = withTrialDetails(run.found);
  const leftOut = run.found.filter((found) => !kept.has(found));
  const jobs: AuditedJob[] = [];
  const collections: Collection[] = [run.collection];
  const notRead: string[] = [...run.notRead];
  const bills = keptBills(run.progress);
  // The tuning jobs that are under way are still finished, because what is done is kept.
  let stopped: unknown = null;
  const stop = (error: unknown): null => {
    stopped ??= error;
    return null;
  };
  await inLanes(run.found, placeOf, run.widths, async (found) => {
    if (stopped !== null) return;
    const done =
      run.progress?.done.get(found.key) ??
      (await readOne(found, run, now, { keepTrials: kept.has(found), bills }).catch(stop));
    if (typeof done === "string") notRead.push(done);
    if (done === null || typeof done === "string") return;
    jobs.push(done.job);
    collections.push(done.collection);
    run.log(`${jobs.length} of ${counted(run.found.length, "tuning job")}: ${found.name}`);
  });
  if (stopped !== null) throw stopped;
  const ordered = [...jobs].sort((a, b) => (jobKey(a) < jobKey(b) ? -1 : 1));
  const lacksJobs = (run.lacksJobs ?? false) || notRead.length > run.notRead.length;
  const request = {
    window: run.window,
    jobs: ordered,
    bills: bills.all.length > 0 ? bills.all : null,
    costMetric: run.config.costMetric,
    groupBy: run.groupBy,
    previous: run.previous,
    trialDetailsLeftOut: leftOut.length > 0,
    notRead: [
      ...notRead.sort(),
      ...(lacksJobs && run.sinceLast ? [neverRead(run.window)] : []),
      ...detailsGap(leftOut),
    ],
    lacksJobs,
  };
  return auditReport(request, collections, run.conditions, now);
}

/** @returns why it could not be read, where it could not; `null` where nothing came of it. */
async function readOne(
  found: Found,
  run: AuditRun,
  now: number,
  { keepTrials, bills }: { readonly keepTrials: boolean; readonly bills: KeptBills },
): Promise<Done | string | null> {
  try {
    const observations = await found.read();
    await bills.keep(observations);
    const { report } = analyze(run.config, [observations], now);
    const [own] = report.tuningJobs;
    if (!own) return null;
    const done = {
      key: found.key,
      job: auditedJob(own, found.tags, found.account, run.window, keepTrials),
      collection: observations.collection,
    };
    await run.progress?.add(done);
    return done;
  } catch (error) {
    // Nothing after it could be read either: what is done is kept for a run with new credentials.
    if (!(error instanceof Problem) || OVER.has(refusalOf(error.cause))) throw error;
    return error.message;
  }
}

/** The smallest tuning jobs first, as many as the report has room for. */
function withTrialDetails(found: readonly Found[]): ReadonlySet<Found> {
  const kept = new Set<Found>();
  let trials = 0;
  for (const each of [...found].sort((a, b) => a.trials - b.trials)) {
    trials += each.trials;
    if (trials > MOST_TRIAL_DETAILS) break;
    kept.add(each);
  }
  return kept;
}

/** What lacks in an audit is in no later one of the series. */
function neverRead({ since }: Window): string {
  const day = new Date(1000 * since).toISOString().slice(0, 10);
  return `nor in the next one, which starts where this one ends: all that is named here. Once it can be read, audit these days again (\`since\` ${day}).`;
}

function detailsGap(leftOut: readonly Found[]): string[] {
  if (leftOut.length === 0) return [];
  const trials = leftOut.reduce((sum, each) => sum + each.trials, 0).toLocaleString("en-US");
  const [only] = leftOut;
  const of =
    leftOut.length === 1 && only ? only.name : `${leftOut.length.toLocaleString("en-US")} tuning jobs`;
  return [
    `The details of each of the ${trials} trials of ${of}: they count in every figure, but the report would be too large to open. Report on a tuning job by itself for its trials.`,
  ];
}

function placeOf({ account, region }: Found): string {
  return `${account} ${region}`;
}

function jobKey({ account, report }: AuditedJob): string {
  return [account, report.region, report.createdAt, report.name].join("\n");
}
