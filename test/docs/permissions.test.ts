import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { collectTuningJob } from "../../src/collect/live.ts";
import { parseDocuments } from "../../src/collect/parse.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { Problem } from "../../src/model/problem.ts";
import type { TuningJobReport, TuningReport } from "../../src/report/schema.ts";
import { ledgerOf, reportLines } from "../charge-lines.ts";
import { runDist } from "../e2e/run.ts";
import { daysAgo, documentsOf, invoice } from "../invoice.ts";
import { writeReports } from "../reports.ts";
import type { Account } from "../servers/aws/account.ts";
import { startAws } from "../servers/aws/server.ts";
import { openWarehouse, type Warehouse } from "../servers/aws/warehouse.ts";
import { smallRecording } from "../small-recording.ts";
import { withGenerated } from "./generated.ts";

const ATHENA = [
  ["--billing", "athena"],
  ["--athena-database", "billing"],
  ["--athena-table", "cur2"],
].flat();
/** What Athena does on behalf of the role: no code here calls it, and nothing here can refuse it. */
const ON_BEHALF = [
  ["glue:GetDatabase", "glue:GetPartitions", "glue:GetTable"],
  ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"],
].flat();
/** Every IAM action that collection may call, in the order of the table, with the options that make it call it. */
const PERMISSIONS: readonly {
  action: string;
  gives: string;
  args?: readonly string[];
  strategy?: string;
  /** Of an audit; `after` is refused as well, because the action only stands in for it. */
  audit?: { readonly after: readonly string[] };
}[] = [
  { action: "sagemaker:DescribeHyperParameterTuningJob", gives: "the tuning job and its settings" },
  { action: "sagemaker:ListTrainingJobsForHyperParameterTuningJob", gives: "its trials" },
  { action: "sagemaker:DescribeTrainingJob", gives: "billable seconds and instances, one trial a call" },
  { action: "sagemaker:Search", gives: "the same, a hundred trials a call" },
  {
    action: "cloudwatch:GetMetricData",
    gives: "objective curves, by the minute, and how far instances were used",
  },
  {
    action: "logs:FilterLogEvents",
    gives: "objective curves with exact times, with `objective-curves: logs`",
    args: ["--objective-curves", "logs"],
  },
  { action: "ce:GetCostAndUsage", gives: "rates as your bill has them" },
  {
    action: "ce:GetCostAndUsageWithResources",
    gives: "the exact bill of a run of the last 14 days, with `billing: cost-explorer-resources`",
    args: ["--billing", "cost-explorer-resources"],
  },
  {
    action: "sts:AssumeRole",
    gives: "the bill of the payer account, with `billing-role`; the accounts of `roles`",
    args: ["--billing-role", "arn:aws:iam::444455556666:role/billing"],
  },
  {
    action: "servicequotas:ListServiceQuotas",
    gives: "how many trials your account may run at once, where more could be advised",
    args: ["--billing", "built-in"],
    strategy: "Random",
  },
  { action: "pricing:GetProducts", gives: "list prices of what the bill does not price" },
  {
    action: "athena:GetTableMetadata",
    gives: "the columns of a Cost and Usage Report, with `billing: athena`",
    args: ATHENA,
  },
  { action: "athena:StartQueryExecution", gives: "the charge of each trial from it", args: ATHENA },
  { action: "athena:GetQueryExecution", gives: "whether that query has ended", args: ATHENA },
  { action: "athena:GetQueryResults", gives: "its answer", args: ATHENA },
  {
    action: "athena:StopQueryExecution",
    gives: "no query that runs on where the report is cut off",
    args: ATHENA,
  },
  {
    action: "sagemaker:ListHyperParameterTuningJobs",
    gives: "the tuning jobs of an audit where `Search` is refused",
    audit: { after: ["sagemaker:Search"] },
  },
  {
    action: "sagemaker:ListTags",
    gives: "their tags, for `tags` and `group-by`, where `Search` is refused",
    args: ["--group-by", "tag:team"],
    audit: { after: ["sagemaker:Search"] },
  },
];
const DOCUMENT = "docs/permissions.md";
const NAME = "small-tuning";

interface Policy {
  readonly Statement?: readonly { readonly Action: string | string[]; readonly Principal?: unknown }[];
}

/** The operations of the SDK that the source sends, as IAM actions. */
async function actionsOfTheSource(): Promise<string[]> {
  const prefixes: Readonly<Record<string, string>> = {
    "cloudwatch-logs": "logs",
    "cost-explorer": "ce",
    "service-quotas": "servicequotas",
  };
  const files = (await readdir("src/collect", { recursive: true })).filter((file) => file.endsWith(".ts"));
  const actions = new Set<string>();
  for (const file of files) {
    const source = await readFile(join("src/collect", file), "utf8");
    const imports = source.matchAll(/import (?:type )?\{([^}]*)\} from "@aws-sdk\/client-([a-z-]+)"/g);
    for (const [, names = "", service = ""] of imports) {
      for (const [, operation] of names.matchAll(/\b(\w+)Command\b/g))
        actions.add(`${prefixes[service] ?? service}:${operation}`);
    }
    if (source.includes("fromTemporaryCredentials")) actions.add("sts:AssumeRole");
  }
  return [...actions].sort();
}

async function without(
  refuse: readonly string[],
  args: readonly string[] = [],
  strategy = "Bayesian",
): Promise<{ job: TuningJobReport | null; said: string }> {
  const recording = smallRecording();
  Object.assign(recording.tuningJob["HyperParameterTuningJobConfig"] as object, { Strategy: strategy });
  const account = args.includes("cost-explorer-resources") ? recentlyBilled() : { tuningJobs: [recording] };
  await using aws = await startAws({ ...account, athena: { warehouse }, refuse });
  const { code, stdout, stderr } = await runDist(
    "cli.js",
    ["analyze", "--tuning-job", NAME, "--format", "json", ...args],
    aws.env,
  );
  if (code !== 0) return { job: null, said: `${stderr.trim().split("\n").at(-1)} (exit code ${code})` };
  return { job: (JSON.parse(stdout) as TuningReport).tuningJobs[0] ?? null, said: "" };
}

/** What an audit says where AWS refuses it some actions. */
async function auditWithout(refuse: readonly string[], args: readonly string[] = []): Promise<string> {
  await using aws = await startAws({ tuningJobs: [smallRecording()], refuse });
  const { code, stdout, stderr } = await runDist(
    "cli.js",
    ["audit", "--since", "2026-11-15", "--format", "json", ...args],
    aws.env,
  );
  if (code !== 0) return `No audit: ${stderr.trim().split("\n").at(-1)} (exit code ${code})`;
  return (JSON.parse(stdout) as TuningReport).audit?.notRead.join(" ") ?? "";
}

/** Cost Explorer tells resources for fourteen days only. */
function recentlyBilled(): Account {
  const startedAt = daysAgo(5);
  const trial = { startedAt, trainingSeconds: 3600, instances: [{ instanceType: "ml.m5.xlarge", count: 1 }] };
  const job = { name: NAME, trials: [trial] };
  const lines = invoice(job, "USE1-", () => ({ amortized: 0.23 }));
  return { tuningJobs: [documentsOf(job)], ledger: { lines, resourcesEnabled: true } };
}

const figures = ({ gaps: _gaps, ...rest }: TuningJobReport): unknown => rest;

let warehouse: Warehouse;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "permissions-"));
  warehouse = await openWarehouse();
  await writeReports(folder, reportLines(ledgerOf(smallRecording())), warehouse);
});
afterAll(async () => {
  await warehouse[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const everything = new Map<string, ReturnType<typeof without>>();

function withEverything(args: readonly string[] = [], strategy?: string): ReturnType<typeof without> {
  const key = [strategy, ...args].join(" ");
  const run = everything.get(key) ?? without([], args, strategy);
  everything.set(key, run);
  return run;
}

/** What a report lacks without one permission, in the report's own words. */
async function rowOf({
  action,
  gives,
  args,
  strategy,
  audit,
}: (typeof PERMISSIONS)[number]): Promise<string[]> {
  if (audit) return [`\`${action}\``, gives, await auditWithout([...audit.after, action], args)];
  const [all, refused] = await Promise.all([
    withEverything(args, strategy),
    without([action], args, strategy),
  ]);
  const permission = `\`${action}\``;
  if (refused.job === null) return [permission, gives, `No report: ${refused.said}`];
  if (all.job === null) throw new Error(`no report with every permission: ${all.said}`);
  const had = new Set(all.job.gaps);
  const gaps = refused.job.gaps.filter((gap) => !had.has(gap));
  const same = JSON.stringify(figures(all.job)) === JSON.stringify(figures(refused.job));
  if (!same && gaps.length === 0) throw new Error(`${action}: other figures, and no gap says why`);
  return [permission, gives, [same ? "The same figures." : "", ...gaps].filter(Boolean).join(" ")];
}

test("the policy of docs/permissions.md and the one of the README allow exactly what the source calls", async () => {
  const called = await actionsOfTheSource();
  expect(PERMISSIONS.map(({ action }) => action).sort()).toEqual(called);
  for (const file of [DOCUMENT, "README.md"]) {
    const blocks = (await readFile(file, "utf8")).matchAll(/```json\n([\s\S]*?)```/g);
    const policies = [...blocks].map(([, block = ""]) => JSON.parse(block) as Policy);
    const statements = policies.flatMap(({ Statement = [] }) => Statement).filter((each) => !each.Principal);
    const allowed = statements.flatMap(({ Action }) => Action).sort();
    expect(allowed, file).toEqual([...called, ...ON_BEHALF].sort());
  }
});

test("the table of docs/permissions.md is what a report lacks where AWS refuses each action (rebuild with `npm run docs`)", async () => {
  const rows = await Promise.all(PERMISSIONS.map(rowOf));
  const table = markdownTable([["permission", "what the report has from it", "without it"], ...rows], {
    alignDelimiters: false,
  });
  const document = await readFile(DOCUMENT, "utf8");
  await expect(withGenerated(document, "by test/docs/permissions.test.ts", table)).toMatchFileSnapshot(
    join("..", "..", DOCUMENT),
  );
}, 120_000);

describe("two permissions refused at once", () => {
  beforeAll(() => void vi.stubEnv("AWS_CONFIG_FILE", "/dev/null"));
  afterAll(() => void vi.unstubAllEnvs());

  async function collected(refuse: readonly string[]): Promise<TuningJobReport | Problem> {
    await using aws = await startAws({ tuningJobs: [smallRecording()], refuse });
    for (const [name, value] of Object.entries(aws.env)) vi.stubEnv(name, value);
    try {
      const { documents, gaps, collection } = await collectTuningJob(
        {
          tuningJob: NAME,
          region: null,
          profile: null,
          billing: "auto",
          costAllocationTag: null,
          billingRole: null,
          objectiveCurves: "logs",
          waitMinutes: 0,
          pricedByUser: [],
        },
        { env: process.env, now: () => new Date("2026-11-21"), sleep: async () => {}, progress: () => {} },
      );
      const observations = parseDocuments(documents, gaps, collection);
      const [job] = analyze(DEFAULT_CONFIG, [observations], 1.7955e9).report.tuningJobs;
      if (!job) throw new Error("no tuning job in the report");
      return job;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }

  test("lack what each lacks alone, or end in the line of the one that a report needs", async () => {
    const unasked = [
      "sts:AssumeRole",
      ...PERMISSIONS.filter(({ args }) => args === ATHENA).map((each) => each.action),
    ];
    const actions = PERMISSIONS.map(({ action }) => action).filter((action) => !unasked.includes(action));
    const alone = new Map<string, TuningJobReport | Problem>();
    for (const action of actions) alone.set(action, await collected([action]));
    for (const [index, first] of actions.entries()) {
      for (const second of actions.slice(index + 1)) {
        const pair = `${first} and ${second}`;
        const both = await collected([first, second]);
        const ends = [first, second]
          .map((action) => alone.get(action))
          .filter((each) => each instanceof Problem);
        if (both instanceof Problem) {
          expect(
            ends.map(({ message }) => message),
            pair,
          ).toContain(both.message);
          continue;
        }
        expect(ends, pair).toEqual([]);
        for (const action of [first, second]) {
          const single = alone.get(action) as TuningJobReport;
          const lines = single.gaps.filter((gap) => gap.includes(`\`${action}\``));
          expect(both.gaps, pair).toEqual(expect.arrayContaining(lines));
        }
      }
    }
  }, 120_000);
});
