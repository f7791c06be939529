import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  SearchCommand,
  _ep0,
  _mw0,
  collectTuningJob,
  command
} from "./chunk-FNXHBNKK.js";
import {
  ListHyperParameterTuningJobs$,
  ListTags$,
  openSession
} from "./chunk-R3PD6366.js";
import {
  fingerprint,
  openProgress,
  runAudit
} from "./chunk-OIORDAFC.js";
import {
  parseDocuments,
  utcDay
} from "./chunk-WLGKUXCX.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  allPages,
  sideBySide
} from "./chunk-JGZ6ON67.js";
import {
  gapOf,
  problemOf,
  refusalOf
} from "./chunk-UXFJ4V3G.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListHyperParameterTuningJobsCommand.js
var ListHyperParameterTuningJobsCommand = class extends command(_ep0, _mw0, "ListHyperParameterTuningJobs", ListHyperParameterTuningJobs$) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListTagsCommand.js
var ListTagsCommand = class extends command(_ep0, _mw0, "ListTags", ListTags$) {
};

// src/collect/aws/discover.ts
var PAGE = 100;
var TAG_CALLS_AT_ONCE = 2;
async function discoverTuningJobs(client, query, where, progress) {
  const inWindow = ({ endedAt, createdAt }) => endedAt === null ? createdAt < query.until : endedAt >= query.since && endedAt < query.until;
  const count = (found) => progress(`listed ${counted(found, "tuning job")} in ${where}`);
  try {
    return { jobs: (await searchTuningJobs(client, query, count)).filter(inWindow), gaps: [] };
  } catch (error) {
    if (refusalOf(error) === "expired" || refusalOf(error) === "credentials" || refusalOf(error) === "unreachable")
      throw problemOf(error, "sagemaker:Search", where);
    const listed = (await listTuningJobs(client, query, where, count)).filter(inWindow);
    const tagged = await withTags(client, listed, query, where);
    const gap = gapOf(error, "sagemaker:Search", `Tuning jobs in ${where} were listed without their tags`);
    return { jobs: tagged.jobs, gaps: query.wantsTags ? tagged.gaps : [gap, ...tagged.gaps] };
  }
}
async function searchTuningJobs(client, { since, nameContains, tags }, progress) {
  const Filters = [
    { Name: "LastModifiedTime", Operator: "GreaterThanOrEqualTo", Value: since.toISOString().slice(0, 19) },
    ...Object.entries(tags).map(
      ([key, value]) => ({ Name: `Tags.${key}`, Operator: "Equals", Value: value })
    )
  ];
  if (nameContains !== null)
    Filters.push({ Name: "HyperParameterTuningJobName", Operator: "Contains", Value: nameContains });
  return allPages(async (NextToken) => {
    const page = await client.send(
      new SearchCommand({
        Resource: "HyperParameterTuningJob",
        SearchExpression: { Filters },
        SortBy: "CreationTime",
        SortOrder: "Ascending",
        MaxResults: PAGE,
        NextToken
      })
    );
    const found = (page.Results ?? []).flatMap(({ HyperParameterTuningJob: job }) => job ? [job] : []);
    return {
      items: found.flatMap(
        (job) => discovered(
          job,
          Object.fromEntries((job.Tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]))
        )
      ),
      token: page.NextToken
    };
  }, progress);
}
async function listTuningJobs(client, { since, nameContains }, where, progress) {
  try {
    return await allPages(async (NextToken) => {
      const page = await client.send(
        new ListHyperParameterTuningJobsCommand({
          LastModifiedTimeAfter: since,
          ...nameContains === null ? {} : { NameContains: nameContains },
          SortBy: "CreationTime",
          SortOrder: "Ascending",
          MaxResults: PAGE,
          NextToken
        })
      );
      return {
        items: (page.HyperParameterTuningJobSummaries ?? []).flatMap((job) => discovered(job, {})),
        token: page.NextToken
      };
    }, progress);
  } catch (error) {
    throw problemOf(error, "sagemaker:ListHyperParameterTuningJobs", where);
  }
}
function discovered(job, tags) {
  const { HyperParameterTuningJobName: name, HyperParameterTuningJobArn: arn, CreationTime: createdAt } = job;
  if (!name || !arn || !createdAt) return [];
  return [
    {
      name,
      arn,
      status: job.HyperParameterTuningJobStatus ?? "",
      createdAt,
      endedAt: job.HyperParameterTuningEndTime ?? null,
      trials: Object.values(job.TrainingJobStatusCounters ?? {}).reduce(
        (sum, n) => sum + (n ?? 0),
        0
      ),
      tags
    }
  ];
}
async function withTags(client, jobs, { tags: wanted, wantsTags }, where) {
  const filtered = Object.keys(wanted).length > 0;
  if (!filtered && !wantsTags) return { jobs, gaps: [] };
  let refused = null;
  const tagged = await sideBySide(jobs, TAG_CALLS_AT_ONCE, async (job) => {
    if (refused !== null) return job;
    try {
      const tags = await allPages(async (NextToken) => {
        const page = await client.send(new ListTagsCommand({ ResourceArn: job.arn, NextToken }));
        return { items: page.Tags ?? [], token: page.NextToken };
      });
      return { ...job, tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? "", Value ?? ""])) };
    } catch (error) {
      refused = error;
      return job;
    }
  });
  if (refused !== null && filtered)
    throw problemOf(refused, "sagemaker:ListTags", `the tags of tuning jobs in ${where}`);
  return {
    jobs: tagged.filter(({ tags }) => Object.entries(wanted).every(([key, value]) => tags[key] === value)),
    gaps: refused === null ? [] : [gapOf(refused, "sagemaker:ListTags", `Tags of tuning jobs in ${where} are not known`)]
  };
}

// src/collect/discover.ts
async function discover(request, deps) {
  const { profile, role } = request;
  const counter = { calls: {}, metricsRequested: 0 };
  const session = deps.session ?? openSession(deps.env);
  const aws = await session.as({ profile, role }, request.region, counter);
  if (role !== null) await expectRole(aws, role);
  const { region } = aws;
  const query = {
    ...request,
    since: new Date(1e3 * request.window.since),
    until: new Date(1e3 * request.window.until)
  };
  const { jobs, gaps } = await discoverTuningJobs(
    await aws.client("sagemaker"),
    query,
    region,
    deps.progress
  );
  return { region, jobs, gaps, awsCalls: counter.calls };
}
async function expectRole(aws, { arn }) {
  try {
    await aws.expectCredentials();
  } catch (error) {
    const name = arn.replace(/^.*:role\//, "");
    const lacks = `The role ${name} cannot be assumed, so nothing of its account was read`;
    const remedy = "Check its ARN in `roles` and its trust policy.";
    throw new Problem(`${gapOf(error, "sts:AssumeRole", lacks)} ${remedy}`, 3, { cause: error });
  }
}

// src/shell/audit/live-source.ts
var LISTED_AT_ONCE = 12;
async function listWindow(source, deps) {
  const notRead = [];
  const places = placesOf(source);
  const session = deps.session ?? openSession(deps.env);
  const listings = await sideBySide(places, LISTED_AT_ONCE, async ({ account, region }) => {
    const of = (line) => inAccount(line, account);
    try {
      const role = account?.role ?? null;
      const listing = await discover(
        { ...source, region, role, profile: source.options.profile },
        { ...deps, session }
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
  const calls = {};
  for (const { awsCalls } of known)
    for (const [name, count] of Object.entries(awsCalls)) calls[name] = (calls[name] ?? 0) + count;
  const listed = known.flatMap(({ jobs: own, ...place }) => own.map((job) => ({ ...place, job })));
  const jobs = [...new Map(listed.map((each) => [each.job.arn, each])).values()].sort(
    (a, b) => a.job.createdAt.getTime() - b.job.createdAt.getTime() || (a.job.arn < b.job.arn ? -1 : 1)
  );
  const ids = new Set(jobs.map(({ job }) => job.arn.split(":")[4] ?? ""));
  const first = jobs[0]?.job.createdAt.getTime() ?? 1e3 * source.window.until;
  deps.charges?.expect({
    days: { from: utcDay(first / 1e3), to: utcDay(source.window.until) },
    accounts: [...ids].filter(Boolean),
    started: source.queries
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
        const options = { ...source.options, tuningJob: job.name, region, role, waitMinutes: 0 };
        const quiet = { ...deps, session, progress: () => {
        } };
        try {
          const { documents, gaps, collection } = await collectTuningJob(options, quiet);
          return parseDocuments(documents, gaps, collection);
        } catch (error) {
          throw named(error, job, account);
        }
      }
    })),
    lacksJobs: notRead.length > 0,
    notRead: [...new Set(notRead), ...known.flatMap(({ gaps }) => gaps)],
    collection: { awsCalls: calls, metricsRequested: 0, seconds: 0 }
  };
}
function named(error, { name, arn }, account) {
  if (!(error instanceof Problem)) return error;
  const gone = `Tuning job ${name} in ${arn.split(":")[3]} was deleted while the audit ran, so what it cost is in no total.`;
  const line = refusalOf(error.cause) === "not-found" ? gone : error.message;
  return new Problem(inAccount(line, account), error.exitCode, { cause: error.cause });
}
function inAccount(line, account) {
  return account === null ? line : `Account ${account.label}: ${line}`;
}
function placesOf({ accounts, regions }) {
  const of = accounts.length === 0 ? [null] : accounts;
  return of.flatMap((account) => regions.map((region) => ({ account, region })));
}

// src/shell/audit/audit-window.ts
var WIDTHS = { inLane: 3, inAll: 12 };
async function auditWindow(request, deps) {
  const { config, conditions, previous, groupBy, regions, accounts, nameContains, tags, options } = request;
  const last = previous.until;
  const settings = { config, groupBy, regions, accounts, nameContains, tags, options, last };
  const progress = request.progressFolder === null ? null : await openProgress(request.progressFolder, settings, request.window);
  const window = progress?.window ?? request.window;
  if (progress && progress.done.size > 0)
    deps.progress(
      `continuing an audit that was cut off: ${counted(progress.done.size, "tuning job is", "tuning jobs are")} done`
    );
  const queries = progress?.queries ?? null;
  const listing = await listWindow({ ...request, window, wantsTags: groupBy !== null, queries }, deps);
  const result = await runAudit(
    {
      found: listing.found,
      window,
      config,
      groupBy,
      conditions,
      previous,
      notRead: listing.notRead,
      lacksJobs: listing.lacksJobs,
      sinceLast: request.sinceLast,
      collection: listing.collection,
      widths: WIDTHS,
      progress,
      log: deps.progress
    },
    window.until
  );
  await progress?.close();
  return result;
}

export {
  auditWindow
};
