/**
 * `npm run bench -- audit [--jobs 2000] [--trials 50] [--latency 30] [--heap MB]`: an audit of many tuning jobs in three regions from the
 * AWS test server, beside the serial way (no `Search`, one describe a trial) on a sample. Wall time, calls, connections, and
 * how memory grows with the number of tuning jobs: what is held at the end, beside the report itself as objects and as JSON.
 * Peak memory is mostly garbage that nobody was in need of collecting: with `--heap` it has to be.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { noState } from "../src/audit/state.ts";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { auditWindow } from "../src/shell/audit/audit-window.ts";
import { startAws } from "../test/servers/aws/server.ts";
import { manyTuningJobs } from "./many-tuning-jobs.ts";

const NOW = "2026-11-25T12:00:00Z";
const REGIONS = ["us-east-1", "eu-west-1", "ap-northeast-1"];
/** Tuning jobs that the serial way is measured on: it takes a minute for a few dozen. */
const SAMPLE = 30;

interface Measured {
  readonly seconds: number;
  readonly calls: number;
  readonly connections: number;
  /** Of the process, at its peak. */
  readonly megabytes: number;
  /** Held at the end beyond what was held at the start. */
  readonly heldMegabytes: number;
  /** The report as objects: what a copy of it takes. */
  readonly objectMegabytes: number;
  /** The report as JSON. */
  readonly jsonMegabytes: number;
  readonly tuningJobs: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      jobs: { type: "string", default: "2000" },
      trials: { type: "string", default: "50" },
      latency: { type: "string", default: "30" },
      heap: { type: "string" },
      one: { type: "string" },
    },
  });
  if (values.one !== undefined) return measure(values.one);
  const [jobs, trials, latencyMs] = [Number(values.jobs), Number(values.trials), Number(values.latency)];
  const flags = values.heap === undefined ? [] : [`--max-old-space-size=${values.heap}`];
  const rows: [string, Measured][] = [];
  for (const count of [jobs / 10, jobs])
    rows.push([`${count} tuning jobs, as it is`, await against(count, trials, latencyMs, [], flags)]);
  const sample = [SAMPLE, trials, latencyMs] as const;
  const ours = await against(...sample, [], flags);
  const serial = await against(...sample, ["sagemaker:Search"], flags);
  rows.push(
    [`${SAMPLE} tuning jobs, as it is`, ours],
    [`${SAMPLE} tuning jobs, one describe a trial`, serial],
  );
  const table = rows.map(([name, of]) => [
    name,
    `${of.seconds.toFixed(1)} s`,
    of.calls.toLocaleString("en-US"),
    (of.calls / of.tuningJobs).toFixed(1),
    of.connections.toLocaleString("en-US"),
    `${of.megabytes.toFixed(0)} MB`,
    `${of.heldMegabytes.toFixed(0)} MB`,
    `${of.objectMegabytes.toFixed(0)} MB`,
    `${of.jsonMegabytes.toFixed(1)} MB`,
  ]);
  const head = [
    "audit",
    "wall time",
    "calls",
    "calls a tuning job",
    "connections",
    "peak memory",
    "held at the end",
    "report as objects",
    "report as JSON",
  ];
  console.log(`${trials} trials each, ${REGIONS.length} regions, ${latencyMs} ms latency.\n`);
  console.log(markdownTable([head, ...table], { align: ["l", ...head.slice(1).map(() => "r")] }));
  console.log(
    `\nOne describe a trial: x${(serial.calls / ours.calls).toFixed(1)} the calls, x${(serial.seconds / ours.seconds).toFixed(1)} the time.`,
  );
}

/** Runs one audit in a process of its own, so that its memory is its own. */
async function against(
  jobs: number,
  trials: number,
  latencyMs: number,
  refuse: readonly string[],
  flags: readonly string[],
): Promise<Measured> {
  const regions = Object.fromEntries(
    REGIONS.map((region, index) => {
      const own = Math.floor(jobs / REGIONS.length) + (index < jobs % REGIONS.length ? 1 : 0);
      return [region, { region, tuningJobs: manyTuningJobs(region, own, trials), refuse, now: NOW }];
    }),
  );
  await using aws = await startAws({ tuningJobs: [], regions, faults: { latencyMs } });
  const child = spawn(
    process.execPath,
    [...flags, "--expose-gc", import.meta.filename.replace("audit.ts", "run.ts"), "audit", "--one", aws.url],
    {
      env: { ...process.env, ...aws.env },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let out = "";
  for await (const chunk of child.stdout) out += chunk;
  const counts = { calls: aws.calls.length, connections: aws.connections() };
  return { ...(JSON.parse(out) as Omit<Measured, keyof typeof counts>), ...counts };
}

async function measure(_url: string): Promise<void> {
  const before = heapMegabytes();
  const started = performance.now();
  const { report } = await auditWindow(
    {
      window: {
        since: Date.parse("2026-11-01T00:00:00Z") / 1000,
        until: Date.parse(NOW) / 1000,
      },
      regions: REGIONS,
      accounts: [],
      sinceLast: false,
      nameContains: null,
      tags: {},
      groupBy: null,
      options: {
        profile: null,
        billing: "auto",
        costAllocationTag: null,
        billingRole: null,
        objectiveCurves: "auto",
        pricedByUser: [],
      },
      config: DEFAULT_CONFIG,
      conditions: [],
      previous: noState("bench"),
      progressFolder: null,
    },
    {
      env: process.env,
      now: () => new Date(NOW),
      sleep: async () => {},
      progress: () => {},
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const held = heapMegabytes();
  const copy = structuredClone(report);
  const objectMegabytes = heapMegabytes() - held;
  const measured: Omit<Measured, "calls" | "connections"> = {
    seconds,
    megabytes,
    heldMegabytes: held - before,
    objectMegabytes,
    jsonMegabytes: JSON.stringify(copy).length / 1e6,
    tuningJobs: report.tuningJobs.length,
  };
  console.log(JSON.stringify(measured));
}

/** What is alive, after the garbage is collected. */
function heapMegabytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
