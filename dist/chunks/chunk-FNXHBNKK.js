import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  GetProductsCommand
} from "./chunk-VYKIBPZ6.js";
import {
  ListServiceQuotasCommand
} from "./chunk-SB3OV63M.js";
import {
  DescribeHyperParameterTuningJob$,
  DescribeTrainingJob$,
  GetMetricData$,
  ListTrainingJobsForHyperParameterTuningJob$,
  NO_REGION,
  Search$,
  commonParams,
  commonParams2,
  openSession,
  regionOf
} from "./chunk-R3PD6366.js";
import {
  asPayer
} from "./chunk-FDQPZMR5.js";
import {
  FilterLogEventsCommand
} from "./chunk-3RSDYK2V.js";
import {
  GetCostAndUsageCommand,
  GetCostAndUsageWithResourcesCommand
} from "./chunk-MWWKEPU3.js";
import {
  isOfTraining
} from "./chunk-GCGVAWS2.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  EndlessPages,
  allPages,
  sideBySide
} from "./chunk-JGZ6ON67.js";
import {
  errorName,
  gapOf,
  problemOf,
  refusalOf
} from "./chunk-UXFJ4V3G.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  athenaCharges
} from "./chunk-67FPPKSH.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-FTU5456X.js";

// node_modules/@aws-sdk/client-sagemaker/dist-es/commandBuilder.js
var command = makeBuilder(commonParams2, "SageMaker", "SageMakerClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeHyperParameterTuningJobCommand.js
var DescribeHyperParameterTuningJobCommand = class extends command(_ep0, _mw0, "DescribeHyperParameterTuningJob", DescribeHyperParameterTuningJob$) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeTrainingJobCommand.js
var DescribeTrainingJobCommand = class extends command(_ep0, _mw0, "DescribeTrainingJob", DescribeTrainingJob$) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListTrainingJobsForHyperParameterTuningJobCommand.js
var ListTrainingJobsForHyperParameterTuningJobCommand = class extends command(_ep0, _mw0, "ListTrainingJobsForHyperParameterTuningJob", ListTrainingJobsForHyperParameterTuningJob$) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/SearchCommand.js
var SearchCommand = class extends command(_ep0, _mw0, "Search", Search$) {
};

// src/collect/aws/past-spot-jobs.ts
var MOST_JOBS = 100;
async function collectPastSpotJobs(aws, { trainingJobs }) {
  if (!trainingJobs.some((each) => each.EnableManagedSpotTraining === false)) return null;
  return aws.once("past spot jobs", async () => search(await aws.client("sagemaker")));
}
async function search(client) {
  try {
    const page = await client.send(
      new SearchCommand({
        Resource: "TrainingJob",
        SearchExpression: {
          Filters: [
            { Name: "EnableManagedSpotTraining", Operator: "Equals", Value: "true" },
            { Name: "TrainingJobStatus", Operator: "Equals", Value: "Completed" }
          ]
        },
        SortBy: "CreationTime",
        SortOrder: "Descending",
        MaxResults: MOST_JOBS
      })
    );
    const jobs = (page.Results ?? []).flatMap((result) => result.TrainingJob ?? []);
    return jobs.filter((job) => job.EnableManagedSpotTraining === true).map(bare);
  } catch {
    return null;
  }
}
function bare(job, index) {
  const config = job.ResourceConfig;
  return {
    TrainingJobName: `past-spot-job-${index + 1}`,
    EnableManagedSpotTraining: true,
    TrainingTimeInSeconds: job.TrainingTimeInSeconds,
    BillableTimeInSeconds: job.BillableTimeInSeconds,
    ResourceConfig: config && {
      InstanceType: config.InstanceType,
      InstanceCount: config.InstanceCount,
      InstanceGroups: config.InstanceGroups,
      VolumeSizeInGB: config.VolumeSizeInGB
    },
    SecondaryStatusTransitions: job.SecondaryStatusTransitions?.map(({ Status, StartTime, EndTime }) => ({
      Status,
      StartTime,
      EndTime
    }))
  };
}

// src/collect/aws/instance-types.ts
function instanceTypesOf(job, trials) {
  const types = /* @__PURE__ */ new Set();
  for (const { ResourceConfig: config } of trials.trainingJobs) {
    if (config?.SelectedInstanceType) types.add(config.SelectedInstanceType);
    else if (config?.InstanceGroups?.length)
      for (const { InstanceType: type } of config.InstanceGroups) {
        if (type) types.add(type);
      }
    else if (config?.InstanceType) types.add(config.InstanceType);
  }
  if (types.size === 0) {
    for (const definition of [job.TrainingJobDefinition ?? [], job.TrainingJobDefinitions ?? []].flat()) {
      const config = definition.HyperParameterTuningResourceConfig;
      const type = config?.InstanceConfigs?.[0]?.InstanceType ?? config?.InstanceType ?? definition.ResourceConfig?.InstanceType;
      if (type) types.add(type);
    }
  }
  return [...types].sort();
}

// src/collect/aws/quotas.ts
var MOST_PAGES = 50;
async function collectQuotas(aws, job, trials, progress) {
  if (!mayRaiseParallelism(job, trials.summaries.length)) return { quotas: null, gaps: [] };
  const spot = trials.trainingJobs.some((trial) => trial.EnableManagedSpotTraining);
  const types = instanceTypesOf(job, trials);
  return aws.once(`quotas ${types.join()} ${spot}`, async () => {
    progress("reading quotas");
    return listQuotas(await aws.client("quotas"), types, spot);
  });
}
async function listQuotas(client, instanceTypes, spot) {
  const wanted = new Set(instanceTypes.map((type) => `${type} for ${spot ? "spot " : ""}training job usage`));
  let pages = 0;
  try {
    const quotas = await allPages(async (NextToken) => {
      const page = await client.send(
        new ListServiceQuotasCommand({ ServiceCode: "sagemaker", MaxResults: 100, NextToken })
      );
      pages += 1;
      for (const { QuotaName } of page.Quotas ?? []) wanted.delete(QuotaName ?? "");
      const items = (page.Quotas ?? []).map(({ QuotaCode, QuotaName, Value }) => ({
        QuotaCode,
        QuotaName,
        Value
      }));
      return { items, token: wanted.size === 0 || pages >= MOST_PAGES ? void 0 : page.NextToken };
    });
    return {
      quotas: quotas.filter(({ QuotaName }) => isOfTraining(QuotaName ?? "", instanceTypes)),
      gaps: []
    };
  } catch (error) {
    const lacks = "The account's quotas were not read, so advice stays at the 10 parallel trials that AWS gives by default";
    return { quotas: null, gaps: [gapOf(error, "servicequotas:ListServiceQuotas", lacks)] };
  }
}
var FEWEST_TRIALS = 5;
var BAYESIAN_SHARE = 1 / 8;
function mayRaiseParallelism({ HyperParameterTuningJobConfig: config }, trials) {
  const parallel = config?.ResourceLimits?.MaxParallelTrainingJobs ?? 1;
  const most = config?.Strategy === "Bayesian" ? Math.floor(BAYESIAN_SHARE * trials) : trials;
  return trials >= FEWEST_TRIALS && parallel < most;
}

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
var command2 = makeBuilder(commonParams, "GraniteServiceVersion20100801", "CloudWatchClient", getEndpointPlugin);
var _ep02 = {};
var _mw02 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
var GetMetricDataCommand = class extends command2(_ep02, _mw02, "GetMetricData", GetMetricData$) {
};

// src/collect/aws/training-jobs.ts
var PAGE = 100;
var DESCRIBES_AT_ONCE = 2;
var TERMINAL = /* @__PURE__ */ new Set(["Completed", "Failed", "Stopped"]);
async function collectTrials(client, job, progress) {
  const name = job.HyperParameterTuningJobName ?? "";
  const total = Object.values(job.TrainingJobStatusCounters ?? {}).reduce(
    (sum, count) => sum + (count ?? 0),
    0
  );
  const searching = searchTrainingJobs(
    client,
    job,
    (count) => progress(`read ${count} of ${counted(total, "training job")}`)
  );
  const listing = listTrials(
    client,
    name,
    (count) => progress(`listed ${count} of ${counted(total, "trial")}`)
  );
  await Promise.allSettled([searching, listing]);
  const [searched, summaries] = [await searching, await listing];
  const found = new Map(searched.jobs.map((each) => [key(each.TrainingJobName), each]));
  const hasEnded = job.HyperParameterTuningEndTime !== void 0;
  const missing = summaries.filter((summary) => {
    const hit = found.get(key(summary.TrainingJobName));
    const should = hasEnded || TERMINAL.has(summary.TrainingJobStatus ?? "");
    return !hit || should && !TERMINAL.has(hit.TrainingJobStatus ?? "");
  });
  const described = await describeTrainingJobs(client, missing, progress);
  for (const each of described.jobs) found.set(key(each.TrainingJobName), each);
  const trainingJobs = summaries.flatMap((summary) => found.get(key(summary.TrainingJobName)) ?? []);
  return { summaries, trainingJobs, gaps: [...searched.gaps, ...described.gaps] };
}
var key = (name) => (name ?? "").toLowerCase();
async function listTrials(client, name, progress) {
  try {
    return await allPages(async (NextToken) => {
      const page = await client.send(
        new ListTrainingJobsForHyperParameterTuningJobCommand({
          HyperParameterTuningJobName: name,
          MaxResults: PAGE,
          NextToken
        })
      );
      return { items: page.TrainingJobSummaries ?? [], token: page.NextToken };
    }, progress);
  } catch (error) {
    throw problemOf(error, "sagemaker:ListTrainingJobsForHyperParameterTuningJob", `tuning job ${name}`);
  }
}
async function searchTrainingJobs(client, job, progress) {
  const arn = job.HyperParameterTuningJobArn ?? "";
  try {
    let foreign = 0;
    const jobs = await allPages(async (NextToken) => {
      if (foreign > PAGE) return { items: [], token: void 0 };
      const page = await client.send(
        new SearchCommand({
          Resource: "TrainingJob",
          SearchExpression: { Filters: [{ Name: "TuningJobArn", Operator: "Equals", Value: arn }] },
          SortBy: "CreationTime",
          SortOrder: "Ascending",
          MaxResults: PAGE,
          NextToken
        })
      );
      const hits = (page.Results ?? []).flatMap((result) => result.TrainingJob ?? []);
      const own = hits.filter((hit) => key(hit.TuningJobArn) === key(arn));
      foreign += hits.length - own.length;
      return { items: own, token: page.NextToken };
    }, progress);
    return { jobs, gaps: [] };
  } catch (error) {
    const denied = refusalOf(error) === "denied";
    const gap = gapOf(error, "sagemaker:Search", "Training jobs were described one by one, which is slower");
    return { jobs: [], gaps: denied ? [gap] : [] };
  }
}
async function describeTrainingJobs(client, summaries, progress) {
  const gaps = [];
  let done = 0;
  let refused = null;
  const jobs = await sideBySide(
    summaries,
    DESCRIBES_AT_ONCE,
    async (summary) => {
      if (refused !== null) return null;
      try {
        const job = await client.send(
          new DescribeTrainingJobCommand({ TrainingJobName: summary.TrainingJobName })
        );
        done += 1;
        if (done % 10 === 0 || done === summaries.length)
          progress(`described ${done} of ${counted(summaries.length, "training job")}`);
        return job;
      } catch (error) {
        if (refusalOf(error) !== "not-found") refused = error;
        return null;
      }
    }
  );
  const found = jobs.filter((job) => job !== null);
  if (refused !== null) {
    gaps.push(
      gapOf(
        refused,
        "sagemaker:DescribeTrainingJob",
        "Billable seconds of some trials are their end minus their start"
      )
    );
  } else if (found.length < summaries.length) {
    gaps.push(
      `${counted(summaries.length - found.length, "training job")} could not be described (deleted, perhaps): billable seconds are end minus start.`
    );
  }
  return { jobs: found, gaps };
}

// src/collect/aws/tuning-job.ts
var POLL_MS = 3e4;
var ENDED = /* @__PURE__ */ new Set(["Completed", "Failed", "Stopped", "DeleteFailed"]);
var PASSING = /* @__PURE__ */ new Set(["throttled", "unreachable", "other"]);
async function describeTuningJob(client, name, waiting) {
  const until = waiting.now() + waiting.waitMinutes * 6e4;
  const pause = Math.min(POLL_MS, waiting.waitMinutes * (6e4 / 10));
  let seen = false;
  for (; ; ) {
    try {
      const job = await describe(client, name, waiting.profile);
      seen = true;
      if (ENDED.has(job.HyperParameterTuningJobStatus ?? "") || waiting.now() >= until) return job;
      const counters = job.TrainingJobStatusCounters;
      const left = Math.max(0, Math.round((until - waiting.now()) / 6e4));
      waiting.progress(
        `${name} is ${job.HyperParameterTuningJobStatus}: ${counted(counters?.Completed ?? 0, "trial")} completed, ${counters?.InProgress ?? 0} in progress; waiting up to ${counted(left, "minute")} more`
      );
    } catch (error) {
      const cause = error instanceof Problem ? error.cause : null;
      if (!seen || !PASSING.has(refusalOf(cause)) || waiting.now() >= until) throw error;
      waiting.progress(`${name} cannot be looked at (${errorName(cause)}): trying again`);
    }
    await waiting.sleep(pause);
  }
}
async function describe(client, name, profile) {
  try {
    return await client.send(
      new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName: name })
    );
  } catch (error) {
    const region = await regionOf(client);
    if (refusalOf(error) === "not-found") {
      throw new Problem(
        `There is no tuning job ${JSON.stringify(name)} in ${region}: check its name and account, or name its region with \`aws-region\` (--region).`,
        2,
        { cause: error }
      );
    }
    if (profile !== null && refusalOf(error) === "credentials") {
      throw new Problem(
        `The profile ${JSON.stringify(profile)} gives no credentials that AWS accepts (${errorName(error)}): check its name in ~/.aws/config, and run \`aws sso login --profile ${profile}\` where it uses SSO.`,
        3,
        { cause: error }
      );
    }
    if (region === NO_REGION) {
      throw new Problem(
        "No AWS region: name it with `aws-region` (--region), AWS_REGION, or the profile.",
        2,
        { cause: error }
      );
    }
    throw problemOf(error, "sagemaker:DescribeHyperParameterTuningJob", `tuning job ${name} in ${region}`);
  }
}

// src/collect/aws/bill-pages.ts
var MOST_PAGES2 = 50;
async function followed(next) {
  const pages = [];
  let token;
  do {
    const page = await next(token);
    pages.push(page);
    if (page.NextPageToken !== void 0 && page.NextPageToken === token) throw new EndlessPages();
    token = page.NextPageToken;
  } while (token !== void 0 && pages.length < MOST_PAGES2);
  const gaps = token === void 0 ? [] : [`The bill has more than ${MOST_PAGES2} pages: the rest was not read.`];
  return { pages, gaps };
}

// src/collect/aws/bill.ts
var DAY_MS = 864e5;
var TRAILING_DAYS = 30;
var KEPT_MONTHS = 13;
var RESOURCE_DAYS = 13;
var METRICS = ["AmortizedCost", "UnblendedCost", "NetAmortizedCost", "NetUnblendedCost", "UsageQuantity"];
async function collectBill(client, query2) {
  const byTag = query2.tag === null ? [] : [{ Type: "TAG", Key: query2.tag }];
  const request = {
    ...requestOf(query2, firstDay(query2)),
    GroupBy: [{ Type: "DIMENSION", Key: "USAGE_TYPE" }, ...byTag]
  };
  try {
    return await followed(
      (NextPageToken) => client.send(new GetCostAndUsageCommand({ ...request, NextPageToken }))
    );
  } catch (error) {
    const lacks = "The account's own bill was not read, so rates are published ones";
    return { pages: null, gaps: [gapOf(error, "ce:GetCostAndUsage", lacks)] };
  }
}
function hasResources({ createdAt, now }) {
  return day(createdAt) >= day(new Date(now.getTime() - RESOURCE_DAYS * DAY_MS));
}
async function collectResourceBill(client, query2) {
  const created = day(query2.createdAt);
  if (!hasResources(query2)) {
    const gap = `The bill by training job goes back 14 days, and this tuning job began on ${created}: it was not asked for.`;
    return { pages: null, gaps: [gap] };
  }
  const groups = ["USAGE_TYPE", "RESOURCE_ID"].map((Key) => ({ Type: "DIMENSION", Key }));
  const request = { ...requestOf(query2, created), GroupBy: groups };
  try {
    return await followed(
      async (NextPageToken) => client.send(new GetCostAndUsageWithResourcesCommand({ ...request, NextPageToken }))
    );
  } catch (error) {
    const lacks = "The bill by training job was not read (resource-level data has to be enabled in the payer account)";
    return { pages: null, gaps: [gapOf(error, "ce:GetCostAndUsageWithResources", lacks)] };
  }
}
function requestOf(query2, Start) {
  return {
    TimePeriod: { Start, End: day(new Date(query2.now.getTime() + DAY_MS)) },
    Granularity: "DAILY",
    Metrics: METRICS,
    Filter: { And: filters(query2) }
  };
}
function filters({ region, linkedAccount }) {
  return [
    { Dimensions: { Key: "SERVICE", Values: ["Amazon SageMaker"] } },
    { Dimensions: { Key: "REGION", Values: [region] } },
    { Not: { Dimensions: { Key: "RECORD_TYPE", Values: ["Credit", "Refund", "Tax"] } } },
    ...linkedAccount === null ? [] : [{ Dimensions: { Key: "LINKED_ACCOUNT", Values: [linkedAccount] } }]
  ];
}
function firstDay({ createdAt, now }) {
  const wanted = day(new Date(Math.min(now.getTime() - TRAILING_DAYS * DAY_MS, createdAt.getTime())));
  const kept = day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - KEPT_MONTHS, 1)));
  return wanted > kept ? wanted : kept;
}
function day(date) {
  return date.toISOString().slice(0, 10);
}

// src/collect/aws/price-list.ts
var CALLS_AT_ONCE = 2;
async function collectPrices(client, region, instanceTypes) {
  const filter = (Field, Value) => ({ Type: "TERM_MATCH", Field, Value });
  try {
    const read = await sideBySide(
      instanceTypes,
      CALLS_AT_ONCE,
      (instanceType) => allPages(async (NextToken) => {
        const page = await client.send(
          new GetProductsCommand({
            ServiceCode: "AmazonSageMaker",
            Filters: [
              filter("regionCode", region),
              filter("component", "Training"),
              filter("instanceName", instanceType)
            ],
            MaxResults: 100,
            NextToken
          })
        );
        return { items: (page.PriceList ?? []).map((item) => String(item)), token: page.NextToken };
      })
    );
    return { products: read.flat(), gaps: [] };
  } catch (error) {
    const lacks = "The price list was not read, so rates that the bill does not give come from the built-in table";
    return { products: null, gaps: [gapOf(error, "pricing:GetProducts", lacks)] };
  }
}

// src/collect/billing.ts
var DAY_MS2 = 864e5;
var NO_BILL = { pages: null, resources: null, gaps: [] };
var WANTS_BILL = /* @__PURE__ */ new Set(["auto", "cost-explorer", "cost-explorer-resources"]);
function billing(aws, options, job, deps) {
  const { region } = aws;
  const billRegion = region.startsWith("cn-") ? "cn-northwest-1" : "us-east-1";
  const isGovCloud = region.startsWith("us-gov-");
  const account = job.HyperParameterTuningJobArn?.split(":")[4] ?? null;
  const query2 = {
    region,
    linkedAccount: options.billingRole === null ? null : account,
    tag: options.costAllocationTag,
    createdAt: job.CreationTime ?? deps.now(),
    now: deps.now()
  };
  const ask = async () => {
    deps.progress("reading the bill");
    const lacks = "The payer account's bill was not read, so rates are published ones";
    const payer = await asPayer(aws, options.billingRole, billRegion, lacks);
    if ("gap" in payer) return { ...NO_BILL, gaps: [payer.gap] };
    const client = await payer.aws.client("cost-explorer");
    const bill = await collectBill(client, query2);
    if (options.billing !== "cost-explorer-resources") return { ...bill, resources: null };
    const byJob = await collectResourceBill(client, query2);
    const { pages } = byJob;
    return { ...bill, resources: pages && (() => pages), gaps: [...bill.gaps, ...byJob.gaps] };
  };
  const charges = deps.charges ?? athenaCharges(options, deps);
  return {
    read: async () => {
      if (charges) {
        const read = await charges.of(daysOf(job, deps.now()), account, region, aws.counter);
        const { charges: own, gaps } = read;
        return own ? { pages: [own.costAndUsage], resources: (names) => [own.withResources(names)], gaps } : { ...NO_BILL, gaps };
      }
      if (!WANTS_BILL.has(options.billing)) return NO_BILL;
      if (isGovCloud) {
        const gap = "Charges of a GovCloud account are on the bill of its commercial account, which its credentials cannot read: published prices are used. Give your own in `rates`.";
        return { ...NO_BILL, gaps: [gap] };
      }
      const byJob = options.billing === "cost-explorer-resources" && hasResources(query2);
      const key2 = JSON.stringify(["bill", account, query2.tag, options.billing, byJob]);
      return aws.once(key2, ask, byJob ? query2.createdAt.toISOString() : firstDay(query2));
    },
    readPrices: async (bill, trials) => {
      const missing = instanceTypesOf(job, trials).filter(
        (type) => !options.pricedByUser.includes(type) && !billPrices(bill, type)
      );
      if (options.billing === "built-in" || missing.length === 0 || isGovCloud)
        return { products: null, gaps: [] };
      return aws.once(`prices ${missing.join()}`, async () => {
        deps.progress(`reading the price of ${missing.join(", ")}`);
        return collectPrices(await aws.client("pricing", billRegion), region, missing);
      });
    }
  };
}
function daysOf(job, now) {
  const day2 = (date) => date.toISOString().slice(0, 10);
  const end = job.HyperParameterTuningEndTime;
  const to = end ? Math.min(now.getTime(), end.getTime() + DAY_MS2) : now.getTime();
  return { from: day2(job.CreationTime ?? now), to: day2(new Date(to)) };
}
function billPrices(bill, instanceType) {
  return (bill ?? []).some(
    (page) => (page.ResultsByTime ?? []).some(
      (day2) => (day2.Groups ?? []).some(({ Keys, Metrics }) => {
        const isTraining = Keys?.some(
          (key2) => /(^|-)(Train|TrSpt):/.test(key2) && key2.endsWith(`:${instanceType}`)
        );
        return isTraining && Object.values(Metrics ?? {}).every(({ Amount }) => Number(Amount) > 0);
      })
    )
  );
}

// src/collect/aws/metric-data.ts
async function readMetricData(client, request) {
  const results = await allPages(async (NextToken) => {
    const page = await client.send(
      new GetMetricDataCommand({ ...request, ScanBy: "TimestampAscending", NextToken })
    );
    return { items: page.MetricDataResults ?? [], token: page.NextToken };
  });
  const words = new Map(results.map(({ Id = "", StatusCode = "Complete" }) => [Id, StatusCode]));
  return { results, broken: new Map([...words].filter(([, word]) => word !== "Complete")) };
}

// src/collect/aws/instance-use.ts
var METRICS2 = [
  ["CPUUtilization", "Average"],
  ["GPUUtilization", "Average"],
  ["MemoryUtilization", "Maximum"],
  ["GPUMemoryUtilization", "Maximum"]
];
var MOST_TRIALS = 20;
var DAY_MS3 = 864e5;
var FINE_DAYS = 63;
async function collectInstanceUse(client, summaries, now) {
  const ended = summaries.filter((each) => each.TrainingStartTime && each.TrainingEndTime);
  const step = Math.max(1, ended.length / MOST_TRIALS);
  const chosen = Array.from(
    { length: Math.min(MOST_TRIALS, ended.length) },
    (_, i) => ended[Math.floor(i * step)]
  ).flatMap((each) => each ?? []);
  if (chosen.length === 0) return { hosts: null, metricsRequested: 0, gaps: [] };
  const hosts = chosen.map((each) => `${each.TrainingJobName}/algo-1`);
  const starts = chosen.map((each) => each.TrainingStartTime?.getTime() ?? 0);
  const ends = chosen.map((each) => each.TrainingEndTime?.getTime() ?? 0);
  const start = Math.min(...starts);
  const Period = now.getTime() - start <= FINE_DAYS * DAY_MS3 ? 300 : 3600;
  const floor = (ms) => new Date(Math.floor(ms / (1e3 * Period)) * 1e3 * Period);
  const MetricDataQueries = hosts.flatMap(
    (host, i) => METRICS2.map(([MetricName, Stat], k) => ({
      Id: `h${i}_${k}`,
      MetricStat: {
        Metric: {
          Namespace: "/aws/sagemaker/TrainingJobs",
          MetricName,
          Dimensions: [{ Name: "Host", Value: host }]
        },
        Period,
        Stat
      }
    }))
  );
  try {
    const { results, broken } = await readMetricData(client, {
      MetricDataQueries,
      StartTime: floor(start),
      EndTime: new Date(floor(Math.max(...ends)).getTime() + 1e3 * Period)
    });
    const whole = results.filter(({ Id = "" }) => !broken.has(Id));
    const found = Object.fromEntries(
      hosts.map((host, i) => [host, metricsOf(i, whole)]).filter(([, of]) => Object.keys(of ?? {}).length > 0)
    );
    const any = Object.keys(found).length > 0;
    return { hosts: any ? found : null, metricsRequested: MetricDataQueries.length, gaps: [] };
  } catch (error) {
    const lacks = "How far instances were used was not read, so no cheaper type is looked for";
    return { hosts: null, metricsRequested: 0, gaps: [gapOf(error, "cloudwatch:GetMetricData", lacks)] };
  }
}
function metricsOf(host, results) {
  return Object.fromEntries(
    METRICS2.map(
      ([name, statistic], k) => [
        name,
        results.filter(({ Id }) => Id === `h${host}_${k}`).flatMap(
          ({ Timestamps = [], Values = [] }) => Timestamps.flatMap(
            (at, i) => Number.isFinite(Values[i]) ? [{ Timestamp: at.toISOString(), [statistic]: Values[i] ?? 0 }] : []
          )
        )
      ]
    ).filter(([, points]) => points.length > 0)
  );
}

// src/collect/aws/objective-curves.ts
var STATISTICS = ["Average", "SampleCount", "Minimum", "Maximum"];
var TRIALS_PER_CALL = 500 / STATISTICS.length;
var CALLS_AT_ONCE2 = 4;
var DAY_MS4 = 864e5;
var MINUTE_MS = 6e4;
var RETENTION = [
  [15, 60],
  [63, 300],
  [455, 3600]
];
async function collectCurves(client, summaries, metricOf2, now, progress) {
  const started = summaries.filter(
    (summary) => summary.TrainingStartTime && metricOf2(summary.TrainingJobDefinitionName)
  );
  if (started.length === 0) return { curves: {}, metricsRequested: 0, gaps: [] };
  const batches = chunks(started, TRIALS_PER_CALL);
  const tooOld = RETENTION.at(-1)?.[0] ?? 0;
  const gaps = [];
  const broken = [];
  let done = 0;
  try {
    const read = await sideBySide(batches, CALLS_AT_ONCE2, async (batch) => {
      const window = windowOf(batch, now);
      const ageDays = (now.getTime() - window.start.getTime()) / DAY_MS4;
      const period = RETENTION.find(([days]) => ageDays <= days)?.[1];
      if (period === void 0) return [];
      if (period > 60) gaps.push(coarseGap(period));
      const curves2 = await readBatch(client, batch, metricOf2, window, period, broken);
      done += batch.length;
      progress(`read ${done} of ${started.length} objective curves`);
      return curves2;
    });
    const curves = Object.fromEntries(read.flat());
    if (broken.length > 0) gaps.push(brokenGap(broken));
    else if (read.flat().length === 0)
      gaps.push(`CloudWatch keeps metrics for ${tooOld} days: the objective curves are gone.`);
    return { curves, metricsRequested: started.length, gaps: [...new Set(gaps)] };
  } catch (error) {
    const lacks = "No objective curves and no use of instances were read, so unstopped durations come from finished trials alone and no cheaper instance type is looked for";
    return { curves: null, metricsRequested: 0, gaps: [gapOf(error, "cloudwatch:GetMetricData", lacks)] };
  }
}
function coarseGap(period) {
  return `The run is older than 15 days, so CloudWatch keeps its curves only by ${period / 60} minutes. Report within 15 days, or set \`objective-curves: logs\`.`;
}
function brokenGap(broken) {
  const words = [...new Set(broken)].sort().join(", ");
  return `CloudWatch did not give the whole of ${counted(broken.length, "objective curve")} (${words}): left out. Run the report again.`;
}
async function readBatch(client, batch, metricOf2, window, period, broken) {
  const MetricDataQueries = batch.flatMap(
    (summary, trial) => STATISTICS.map(
      (statistic) => query(
        trial,
        statistic,
        summary.TrainingJobName ?? "",
        metricOf2(summary.TrainingJobDefinitionName) ?? "",
        period
      )
    )
  );
  const read = await readMetricData(client, {
    MetricDataQueries,
    StartTime: window.start,
    EndTime: window.end
  });
  return batch.flatMap((summary, trial) => {
    const [word] = STATISTICS.flatMap((statistic) => read.broken.get(queryId(trial, statistic)) ?? []);
    if (word !== void 0) broken.push(word);
    return word === void 0 ? [[summary.TrainingJobName ?? "", datapoints(trial, read.results)]] : [];
  });
}
function query(trial, statistic, job, metric, period) {
  return {
    Id: queryId(trial, statistic),
    MetricStat: {
      Metric: {
        Namespace: "/aws/sagemaker/TrainingJobs",
        MetricName: metric,
        Dimensions: [{ Name: "TrainingJobName", Value: job }]
      },
      Period: period,
      Stat: statistic
    }
  };
}
function queryId(trial, statistic) {
  return `t${trial}_${statistic.toLowerCase()}`;
}
function datapoints(trial, results) {
  const [average, count, minimum, maximum] = STATISTICS.map((statistic) => {
    const values = /* @__PURE__ */ new Map();
    for (const result of results.filter(({ Id }) => Id === queryId(trial, statistic))) {
      for (const [index, at] of (result.Timestamps ?? []).entries())
        values.set(at.getTime(), result.Values?.[index] ?? Number.NaN);
    }
    return values;
  });
  return [...average ?? []].filter(([, value]) => Number.isFinite(value)).sort(([a], [b]) => a - b).map(([at, value]) => ({
    Timestamp: new Date(at).toISOString(),
    Average: value,
    SampleCount: count?.get(at) ?? 1,
    Minimum: minimum?.get(at) ?? value,
    Maximum: maximum?.get(at) ?? value
  }));
}
function windowOf(batch, now) {
  const starts = batch.map((summary) => summary.TrainingStartTime?.getTime() ?? now.getTime());
  const ends = batch.map((summary) => summary.TrainingEndTime?.getTime() ?? now.getTime());
  const start = Math.floor(starts.reduce((a, b) => Math.min(a, b)) / MINUTE_MS) * MINUTE_MS;
  const end = (Math.ceil(ends.reduce((a, b) => Math.max(a, b)) / MINUTE_MS) + 1) * MINUTE_MS;
  return { start: new Date(start), end: new Date(Math.max(end, start + MINUTE_MS)) };
}
function chunks(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}

// src/collect/aws/training-logs.ts
import { createContext, Script } from "node:vm";
var LOG_GROUP = "/aws/sagemaker/TrainingJobs";
var TRIALS_AT_ONCE = 4;
var MOST_PAGES3 = 30;
var MOST_EMPTY_PAGES = 50;
var LONGEST_LINE = 4e3;
var MOST_MATCHING_MS = 1e3;
var MATCHED_AT_ONCE = 2e4;
async function collectLoggedCurves(client, summaries, regexOf2, progress) {
  const gaps = [];
  const started = summaries.filter((summary) => summary.TrainingStartTime);
  let done = 0;
  let cut = 0;
  try {
    const read = await sideBySide(
      started,
      TRIALS_AT_ONCE,
      async (summary) => {
        const pattern = compile(regexOf2(summary.TrainingJobDefinitionName));
        const name = summary.TrainingJobName ?? "";
        if (!pattern) return [name, []];
        const { points, whole } = await readLog(client, summary, pattern);
        if (!whole) cut += 1;
        done += 1;
        if (done % 10 === 0 || done === started.length)
          progress(`read the logs of ${done} of ${counted(started.length, "trial")}`);
        return [name, points];
      }
    );
    const silent = read.filter(
      ([, points], index) => points.length === 0 && hasObjective(started[index])
    ).length;
    const none = read.length > 0 && read.every(([, points]) => points.length === 0);
    if (cut > 0) {
      const so = none ? "epochs are told by the minute" : "their curves end early";
      gaps.push(`The logs of ${counted(cut, "trial")} were not read to their end: ${so}.`);
    } else if (none) {
      gaps.push("No log line matches the objective's metric definition: check its regular expression.");
    } else if (silent > 0) {
      gaps.push(
        `The logs of ${counted(silent, "trial")} have no line of the objective, though ${silent === 1 ? "it" : "they"} emitted it: perhaps ${silent === 1 ? "it is" : "they are"} kept no longer. Leave out \`objective-curves: logs\` for a curve of every trial by the minute.`
      );
    }
    return { curves: Object.fromEntries(read), metricsRequested: 0, gaps };
  } catch (error) {
    const lacks = "The trials' logs were not read, so epochs are told by the minute";
    if (isTimeout(error)) {
      const why = "the regular expression of the objective's metric definition takes too long on their lines";
      return { curves: null, metricsRequested: 0, gaps: [`${lacks}: ${why}. Make it simpler.`] };
    }
    return { curves: null, metricsRequested: 0, gaps: [gapOf(error, "logs:FilterLogEvents", lacks)] };
  }
}
async function readLog(client, summary, pattern) {
  const points = [];
  let nextToken;
  let pages = 0;
  let empty = 0;
  while (pages < MOST_PAGES3 && empty < MOST_EMPTY_PAGES) {
    const answer = await client.send(
      new FilterLogEventsCommand({
        logGroupName: LOG_GROUP,
        logStreamNamePrefix: `${summary.TrainingJobName}/algo-1-`,
        startTime: summary.TrainingStartTime?.getTime(),
        nextToken
      })
    );
    if (answer.nextToken !== void 0 && answer.nextToken === nextToken) throw new EndlessPages();
    const { events = [] } = answer;
    for (const point of emissions(events, pattern)) points.push(point);
    if (events.length > 0) pages += 1;
    empty = events.length > 0 ? 0 : empty + 1;
    nextToken = answer.nextToken;
    if (nextToken === void 0) return { points, whole: true };
  }
  return { points, whole: false };
}
function hasObjective(summary) {
  return summary?.FinalHyperParameterTuningJobObjectiveMetric !== void 0;
}
function compile(regex) {
  if (regex === null) return null;
  try {
    return new RegExp(regex.replaceAll("(?P<", "(?<"));
  } catch {
    return null;
  }
}
var MATCH = new Script("lines.map((line) => pattern.exec(line)?.[1])");
function emissions(events, pattern) {
  const lines = events.map(({ message = "" }) => message.slice(-LONGEST_LINE));
  const values = firstGroups(lines, pattern);
  return events.flatMap(({ timestamp }, index) => {
    const value = Number(values[index] ?? Number.NaN);
    if (timestamp === void 0 || !Number.isFinite(value)) return [];
    return [
      {
        Timestamp: new Date(timestamp).toISOString(),
        Average: value,
        SampleCount: 1,
        Minimum: value,
        Maximum: value
      }
    ];
  });
}
function firstGroups(lines, pattern) {
  let characters = 0;
  const portions = Map.groupBy(lines, ({ length }) => {
    characters += length;
    return Math.floor(characters / MATCHED_AT_ONCE);
  });
  const context = createContext({ pattern });
  return [...portions.values()].flatMap((portion) => {
    context["lines"] = portion;
    return MATCH.runInContext(context, { timeout: MOST_MATCHING_MS });
  });
}
function isTimeout(error) {
  return error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

// src/collect/trial-metrics.ts
async function collectTrialMetrics(aws, source, job, { summaries }, deps) {
  if (source === "off") {
    return {
      curves: null,
      metricsRequested: 0,
      gaps: ["Objective curves were not asked for (`objective-curves: off`)."],
      use: NO_USE
    };
  }
  const gaps = [];
  if (source === "logs") {
    const logged = await collectLoggedCurves(
      await aws.client("logs"),
      summaries,
      (definition) => regexOf(job, definition),
      deps.progress
    );
    if (logged.curves !== null && Object.values(logged.curves).some((points) => points.length > 0))
      return { ...logged, use: NO_USE };
    gaps.push(...logged.gaps);
  }
  const cloudwatch = await aws.client("cloudwatch");
  const read = await collectCurves(
    cloudwatch,
    summaries,
    (definition) => metricOf(job, definition),
    deps.now(),
    deps.progress
  );
  const use = read.curves ? await collectInstanceUse(cloudwatch, summaries, deps.now()) : NO_USE;
  aws.counter.metricsRequested += read.metricsRequested + use.metricsRequested;
  return { ...read, gaps: [...gaps, ...read.gaps], use };
}
var NO_USE = { hosts: null, metricsRequested: 0, gaps: [] };
function definitionOf(job, name) {
  return job.TrainingJobDefinitions?.find((definition) => definition.DefinitionName === name) ?? job.TrainingJobDefinition;
}
function metricOf(job, definition) {
  const own = definitionOf(job, definition)?.TuningObjective?.MetricName;
  return own ?? job.HyperParameterTuningJobConfig?.HyperParameterTuningJobObjective?.MetricName ?? null;
}
function regexOf(job, definition) {
  const metric = metricOf(job, definition);
  const definitions = definitionOf(job, definition)?.AlgorithmSpecification?.MetricDefinitions ?? [];
  return definitions.find((each) => each.Name === metric)?.Regex ?? null;
}

// src/collect/live.ts
var ARN = /^arn:aws[a-z-]*:sagemaker:([a-z0-9-]+):(\d{12}):hyper-parameter-tuning-job\/([A-Za-z0-9-]{1,32})$/;
var NAME = /^[A-Za-z0-9](-*[A-Za-z0-9]){0,31}$/;
async function collectTuningJob(options, deps) {
  const started = deps.now().getTime();
  const [, arnRegion, arnAccount, arnName] = ARN.exec(options.tuningJob) ?? [];
  const name = arnName ?? options.tuningJob;
  if (!NAME.test(name)) {
    throw new Problem(
      `${JSON.stringify(options.tuningJob.slice(0, 80))} is neither the name nor the ARN of a tuning job.`
    );
  }
  const { profile, role = null } = options;
  const counter = { calls: {}, metricsRequested: 0 };
  const session = deps.session ?? openSession(deps.env);
  const aws = await session.as({ profile, role }, arnRegion ?? options.region, counter);
  const sagemaker = await aws.client("sagemaker");
  deps.progress(`reading tuning job ${name}`);
  const { waitMinutes } = options;
  const job = await describeTuningJob(sagemaker, name, {
    ...deps,
    profile,
    waitMinutes,
    now: () => deps.now().getTime()
  });
  if (arnAccount !== void 0 && job.HyperParameterTuningJobArn?.split(":")[4] !== arnAccount) {
    throw new Problem(
      `The ARN of ${name} is of another account than the credentials, which has a tuning job of the same name: assume a role in the ARN's account.`
    );
  }
  const bill = billing(aws, options, job, { ...deps, session });
  const [billed, trials] = await Promise.all([bill.read(), collectTrials(sagemaker, job, deps.progress)]);
  const [curves, prices, quotas, pastSpotJobs] = await Promise.all([
    collectTrialMetrics(aws, options.objectiveCurves, job, trials, deps),
    bill.readPrices(billed.pages, trials),
    collectQuotas(aws, job, trials, deps.progress),
    collectPastSpotJobs(aws, trials)
  ]);
  return {
    documents: {
      tuningJob: plain(job),
      trainingJobSummaries: { TrainingJobSummaries: plain(trials.summaries) },
      trainingJobs: trials.trainingJobs.length > 0 ? { Results: trials.trainingJobs.map((each) => ({ TrainingJob: plain(each) })) } : null,
      objectiveCurves: curves.curves,
      costAndUsage: billed.pages && plain(billed.pages),
      priceList: prices.products && { PriceList: prices.products },
      serviceQuotas: quotas.quotas && { Quotas: quotas.quotas },
      costAndUsageWithResources: billed.resources && plain(billed.resources(trials.summaries.map((each) => each.TrainingJobName ?? ""))),
      pastSpotJobs: pastSpotJobs && plain(pastSpotJobs),
      instanceUse: curves.use.hosts
    },
    gaps: [
      ...trials.gaps,
      ...curves.gaps,
      ...curves.use.gaps,
      ...billed.gaps,
      ...prices.gaps,
      ...quotas.gaps
    ],
    collection: {
      awsCalls: counter.calls,
      metricsRequested: counter.metricsRequested,
      ...counter.bytesScanned === void 0 ? {} : { bytesScanned: counter.bytesScanned },
      seconds: (deps.now().getTime() - started) / 1e3
    }
  };
}
function plain(answer) {
  return JSON.parse(
    JSON.stringify(answer, (key2, value) => key2 === "$metadata" ? void 0 : value)
  );
}

export {
  command,
  _ep0,
  _mw0,
  SearchCommand,
  collectTuningJob
};
