/**
 * `npm run bench -- faults [--runs N]`
 *
 * The shipped command line and action against AWS and GitHub endpoints on loopback that misbehave. For each fault, over N
 * seeds: how often the report came out as without the fault, how often it said what it lacks, how often there was one line
 * with the remedy instead, and how long it took. Ends with 1 where a run did anything else.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { max, median } from "simple-statistics";
import type { TuningJobReport, TuningReport } from "../src/report/schema.ts";
import { runDist } from "../test/e2e/run.ts";
import { runStep } from "../test/e2e/step.ts";
import { exampleDocuments } from "../test/example-recordings.ts";
import type { Account } from "../test/servers/aws/account.ts";
import { startAws } from "../test/servers/aws/server.ts";
import type { Refusal } from "../test/servers/github/guard.ts";
import { REPOSITORY, startGitHub, TOKENS } from "../test/servers/github/server.ts";

type Outcome = "right report" | "says what is missing" | "one line" | "mishandled";
const OUTCOMES: readonly Outcome[] = ["right report", "says what is missing", "one line", "mishandled"];

/** A stack trace in the open; the debug log may have one. */
const STACK = /^ {4}at /m;

interface Run {
  readonly outcome: Outcome;
  readonly seconds: number;
}

const documents = await exampleDocuments("market-lstm");
const NAME = (documents.tuningJob as { HyperParameterTuningJobName: string }).HyperParameterTuningJobName;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: "string", default: "5" } } });
  const seeds = Array.from({ length: Number(values.runs) }, (_, index) => index + 1);
  const rows: string[][] = [];
  let mishandled = 0;
  const add = (fault: string, runs: readonly Run[]): void => {
    const counts = OUTCOMES.map((outcome) => runs.filter((each) => each.outcome === outcome).length);
    mishandled += counts.at(-1) ?? 0;
    const times = runs.map(({ seconds }) => seconds);
    rows.push([fault, ...counts.map(String), `${median(times).toFixed(1)} s`, `${max(times).toFixed(1)} s`]);
  };

  const right = await analyzed({});
  if (!right.job) throw new Error(`no report without a fault: ${right.said}`);
  for (const [fault, faults] of AWS_FAULTS) {
    const runs: Run[] = [];
    for (const seed of seeds) runs.push(await awsRun({ ...faults, seed }, right.job));
    add(fault, runs);
  }
  for (const after of [0, 1, 2, 3, 5]) {
    add(`AWS: credentials expire after ${after} calls`, [await awsRun({ expireAfter: after }, right.job)]);
  }
  for (const [fault, refuse, times] of GITHUB_FAULTS) add(fault, await gitHubRuns(refuse, times));
  add("GitHub: two runs at the same time", [await twoAtOnce()]);

  const head = ["fault", ...OUTCOMES, "median", "longest"];
  console.log(markdownTable([head, ...rows], { align: ["l", "r", "r", "r", "r", "r", "r"] }));
  if (mishandled > 0) process.exitCode = 1;
}

const AWS_FAULTS: readonly [string, NonNullable<Account["faults"]>][] = [
  ["AWS: 30 % of calls throttled", { throttle: 0.3 }],
  ["AWS: 20 % of calls fail with 500", { serverError: 0.2 }],
  ["AWS: 15 % of connections dropped", { drop: 0.15 }],
  ["AWS: all three", { throttle: 0.3, serverError: 0.2, drop: 0.15 }],
  ["AWS: every answer takes a second", { latencyMs: 1_000 }],
  ["AWS: the list of trials repeats a page", { repeatPages: "ListTrainingJobsForHyperParameterTuningJob" }],
  ["AWS: Search repeats a page", { repeatPages: "Search" }],
  ["AWS: metrics repeat a page", { repeatPages: "GetMetricData" }],
  ["AWS: the bill repeats a page", { repeatPages: "GetCostAndUsage" }],
  [
    "AWS: the list of trials lacks half a page",
    { shrinkPages: "ListTrainingJobsForHyperParameterTuningJob" },
  ],
  ["AWS: Search lacks half a page", { shrinkPages: "Search" }],
  ["AWS: metrics lack half a page", { shrinkPages: "GetMetricData" }],
];

async function analyzed(faults: NonNullable<Account["faults"]>) {
  await using aws = await startAws({ tuningJobs: [documents], faults });
  const args = ["analyze", "--tuning-job", NAME, "--format", "json"];
  const started = performance.now();
  const { code, stdout, stderr } = await runDist("cli.js", args, aws.env);
  const seconds = (performance.now() - started) / 1000;
  const job = code === 0 ? ((JSON.parse(stdout) as TuningReport).tuningJobs[0] ?? null) : null;
  return { code, job, seconds, said: stderr.trim().split("\n").at(-1) ?? "", stderr };
}

async function awsRun(faults: NonNullable<Account["faults"]>, right: TuningJobReport): Promise<Run> {
  const { code, job, seconds, said, stderr } = await analyzed(faults);
  if (STACK.test(stderr)) return { outcome: "mishandled", seconds };
  if (job === null) return { outcome: code === 3 && said.length > 0 ? "one line" : "mishandled", seconds };
  const figures = ({ gaps: _gaps, ...rest }: TuningJobReport): string => JSON.stringify(rest);
  if (figures(job) === figures(right)) return { outcome: "right report", seconds };
  const more = job.gaps.filter((gap) => !right.gaps.includes(gap));
  return { outcome: more.length > 0 ? "says what is missing" : "mishandled", seconds };
}

type Refuse = (method: string, path: string, nth: number) => Refusal | undefined;
const onComments =
  (refusal: Refusal, times: number): Refuse =>
  (method, path, nth) =>
    method === "POST" && path.endsWith("/comments") && nth <= times ? refusal : undefined;
const limited = (headers: Readonly<Record<string, string>>): Refusal => ({
  status: 403,
  headers,
  body: { message: "You have exceeded a secondary rate limit." },
});
const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);

/** By name, what is refused, and how many runs follow each other. */
const GITHUB_FAULTS: readonly [string, Refuse, number?][] = [
  ["GitHub: secondary rate limit, retry after 1 s", onComments(limited({ "retry-after": "1" }), 1)],
  ["GitHub: secondary rate limit, retry after an hour", onComments(limited({ "retry-after": "3600" }), 99)],
  [
    "GitHub: primary rate limit until in an hour",
    onComments(limited({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": inAnHour }), 99),
  ],
  [
    "GitHub: token may only read (403)",
    onComments({ status: 403, body: { message: "Resource not accessible by integration" } }, 99),
  ],
  ["GitHub: body refused (422)", onComments({ status: 422, body: { message: "Validation Failed" } }, 99)],
  [
    "GitHub: the comment to update was deleted (404)",
    (method, path) =>
      method === "PATCH" && /\/issues\/comments\/\d+$/.test(path)
        ? { status: 404, body: { message: "Not Found" } }
        : undefined,
    2,
  ],
  ["GitHub: 502 once", onComments({ status: 502, body: {} }, 1)],
  ["GitHub: down", () => ({ status: 503, headers: { "retry-after": "0" }, body: {} })],
];

/** The action must end with 0, its summary and outputs written, and the comment there or a warning that says why not. */
async function gitHubRuns(refuse: Refuse, times = 1): Promise<Run[]> {
  await using github = await startGitHub({ refuse });
  const runs: Run[] = [];
  while (runs.length < times) runs.push(await step(github, 1001 + runs.length));
  return runs;
}

async function twoAtOnce(): Promise<Run> {
  await using github = await startGitHub();
  const [first, second] = await Promise.all([step(github, 1001), step(github, 1002)]);
  await step(github, 1003);
  const newest = (await github.comments()).filter(({ body }) => body.includes(NAME)).length;
  const fine = first.outcome === "right report" && second.outcome === "right report" && newest > 0;
  return { outcome: fine ? "right report" : "mishandled", seconds: Math.max(first.seconds, second.seconds) };
}

async function step(github: Awaited<ReturnType<typeof startGitHub>>, runId: number): Promise<Run> {
  await using aws = await startAws({ tuningJobs: [documents] });
  const temp = await mkdtemp(join(tmpdir(), "faults-"));
  const started = performance.now();
  try {
    const done = await runStep(temp, {
      inputs: { "tuning-job": NAME, "github-token": TOKENS.workflow },
      event: {
        name: "pull_request",
        payload: {
          repository: { id: 1, private: true },
          pull_request: { number: github.pullRequest, head: { sha: github.headSha } },
        },
      },
      env: {
        ...aws.env,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
        GITHUB_RUN_ID: String(runId),
      },
    });
    const seconds = (performance.now() - started) / 1000;
    const whole = done.exitCode === 0 && done.summary.includes(NAME) && done.outputs["cost-usd"] !== "";
    if (!whole || STACK.test(done.log)) return { outcome: "mishandled", seconds };
    if (done.outputs["comment-url"]) return { outcome: "right report", seconds };
    return {
      outcome: /^::warning::No comment: /m.test(done.log) ? "says what is missing" : "mishandled",
      seconds,
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}
