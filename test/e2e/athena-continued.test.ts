import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TuningReport } from "../../src/report/schema.ts";
import { ledgerOf, reportLines } from "../charge-lines.ts";
import { totalOf } from "../invoice.ts";
import { renamedRecording } from "../renamed-recording.ts";
import { writeReports } from "../reports.ts";
import { type AwsServer, startAws } from "../servers/aws/server.ts";
import { openWarehouse, type Warehouse } from "../servers/aws/warehouse.ts";
import { runDist, startDist } from "./run.ts";

const JOBS = Array.from({ length: 8 }, (_, index) =>
  renamedRecording(`job-x${index}y`, { daysEarlier: index / 4 }),
);
const LEDGER = JOBS.flatMap(ledgerOf);
const ARGS = [
  ["audit", "--since", "2026-11-15", "--format", "json", "--objective-curves", "off"],
  ["--billing", "athena", "--athena-database", "billing", "--athena-table", "cur2"],
].flat();

let folder: string;
let warehouse: Warehouse;
let uncut: TuningReport;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "athena-"));
  warehouse = await openWarehouse();
  await writeReports(folder, reportLines(LEDGER), warehouse);
  await using aws = await startAws({ tuningJobs: JOBS, athena: { warehouse } });
  uncut = JSON.parse((await runDist("cli.js", ARGS, aws.env)).stdout) as TuningReport;
});
afterAll(async () => {
  await warehouse[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ["is not paid again", 3, (text: string) => text, 1],
  ["is not paid again where no tuning job was done yet", 0, (text: string) => text, 1],
  [
    "is made again where Athena knows it no more",
    3,
    (text: string) =>
      text.replace(/"id":"00000000/g, '"id":"ffffffff').replace(/0000(\d{8})"}}/g, '9999$1"}}'),
    2,
  ],
  [
    "is made again a day later, as the audit starts over",
    3,
    (text: string) =>
      text.replace(/"until":([\d.]+)/, (_, until: string) => `"until":${Number(until) - 86_401}`),
    2,
  ],
])("the query of an audit that was cut off %s", async (_, done, meanwhile, queries) => {
  await using output = await temporary();
  await using aws = await startAws({ tuningJobs: JOBS, athena: { warehouse }, faults: { latencyMs: 40 } });
  await cutOff(aws, output.path, done);
  const state = join(output.path, "audit-progress.jsonl");
  await writeFile(state, meanwhile(await readFile(state, "utf8")));
  const continued = await runDist("cli.js", [...ARGS, "--output", output.path], aws.env);
  expect(continued.code, continued.stderr).toBe(0);
  const started = aws.calls.filter(({ operation }) => operation === "StartQueryExecution");
  expect(started).toHaveLength(queries);

  const report = JSON.parse(continued.stdout) as TuningReport;
  expect(report.totals.costUsd).toBeCloseTo(totalOf(LEDGER), 1);
  expect(said(report) === said(uncut), "the same report").toBe(true);
  if (queries === 1) expect(paid(report)).toEqual(paid(uncut));
});

/** Kills an audit after its query, when so many tuning jobs are done. */
async function cutOff(aws: AwsServer, output: string, done: number): Promise<void> {
  const place = { env: { ...aws.env, HOME: output }, writes: output };
  const { child, finished } = startDist("cli.js", [...ARGS, "--output", output], place);
  const kill = (): void => void child.kill("SIGKILL");
  child.stderr.on("data", (text: string) => {
    if (done > 0 && text.includes(`${done} of ${JOBS.length} tuning jobs`)) kill();
  });
  while (done === 0 && !aws.calls.some(({ operation }) => operation === "GetQueryExecution"))
    await new Promise((soon) => setTimeout(soon, 10));
  if (done === 0) kill();
  await finished;
}

/** The report but for when it was made and what was asked for it. */
function said({ generatedAt, collection, audit, ...rest }: TuningReport): string {
  const { until, history, ...section } = audit ?? { until: "", history: [] };
  return JSON.stringify({ ...rest, ...section });
}

/** What Athena was paid for: not how often who waited looked. */
function paid({ collection: { awsCalls, seconds, ...of } }: TuningReport) {
  return { ...of, queries: awsCalls["StartQueryExecution"] };
}

async function temporary(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "audit-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
