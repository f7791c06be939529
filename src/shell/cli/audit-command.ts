import { readFile, writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { Window } from "../../audit/job.ts";
import { type AuditState, noState, readState } from "../../audit/state.ts";
import { readRecording } from "../../collect/recording.ts";
import { parseConditions } from "../../gate/condition.ts";
import type { CostMetric } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { renderJson } from "../../report/json.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import type { TuningReport } from "../../report/schema.ts";
import { parseGroupBy } from "../audit/group-by.ts";
import { openProgress } from "../audit/progress.ts";
import { type Found, runAudit } from "../audit/run-audit.ts";
import { parseSince, startOf } from "../audit/window.ts";
import { VERSION } from "../version.ts";
import { chargeColumn, writeAuditFiles } from "../write-files.ts";
import { addAnalysisOptions, analysisConfig, another, type RawAnalysisOptions } from "./analysis-options.ts";
import { addGateOptions, closeGate, type RawGateOptions } from "./gate-options.ts";
import { addAccessOptions, type RawAccessOptions } from "./live-options.ts";

interface RawAuditOptions extends RawAccessOptions, RawAnalysisOptions, RawGateOptions {
  readonly recording: readonly string[];
  readonly since?: string;
  readonly nameContains?: string;
  readonly groupBy?: string;
  readonly state?: string;
  readonly format: string;
  readonly output?: string;
}

/** Names the state of audits at a terminal. */
const STATE_ID = "command line";

export function auditCommand(process: NodeJS.Process): Command {
  const command = new Command("audit")
    .description(
      "Report on all tuning jobs of a window: what they cost, who could save most, what to change.",
    )
    .option(
      "--recording <dir>",
      "folder of AWS CLI outputs of one tuning job; repeat for several",
      another,
      [],
    )
    .option("--since <start>", "7d, 24h, a date, or last-audit (with --state)")
    .option("--name-contains <text>", "only tuning jobs whose name holds this")
    .option("--group-by <tag>", "tag:KEY for totals by owner or team")
    .option("--state <file>", "keeps history and advice for the next audit; needed for last-audit")
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["markdown", "json", "csv"])
        .default("markdown"),
    )
    .option("--output <dir>", "also write tuning-report.json, .md and .csv there");
  addAnalysisOptions(addAccessOptions(command));
  return addGateOptions(command).action((options: RawAuditOptions) => run(options, process));
}

async function run(options: RawAuditOptions, process: NodeJS.Process): Promise<void> {
  const config = analysisConfig(options);
  const conditions = parseConditions("--fail-when", options.failWhen);
  const groupBy = parseGroupBy("--group-by", options.groupBy ?? "");
  const now = Date.now() / 1000;
  const previous = await loadState(options.state);
  if (options.recording.length === 0) {
    throw new Problem("Name what to audit: --recording DIR for each recording. See audit --help.");
  }
  const found = await recordings(options);
  const window = windowOf(options, found, now, previous);
  const settings = { config, groupBy, names: found.map((each) => each.found.key), since: options.since };
  const progress = options.output === undefined ? null : await openProgress(options.output, settings, window);
  const { report, state } = await runAudit(
    {
      found: found.map((each) => each.found),
      window: progress?.window ?? window,
      bills: null,
      config,
      groupBy,
      conditions,
      previous,
      notRead: [],
      collection: { awsCalls: {}, metricsRequested: 0, seconds: 0 },
      keepTrials: true,
      width: 1,
      progress,
      log: (line) => process.stderr.write(`${line}\n`),
    },
    now,
  );
  const context: RenderContext = { ...TERMINAL, version: VERSION };
  if (options.output !== undefined) {
    for (const path of Object.values(
      await writeAuditFiles(options.output, report, context, config.costMetric),
    ))
      process.stderr.write(`wrote ${path}\n`);
  }
  await progress?.close();
  if (options.state !== undefined)
    await writeFile(options.state, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  process.stdout.write(await render(options.format, report, context, config.costMetric));
  closeGate(report.gate, options.gateUnknown === "fail", process);
}

interface Recorded {
  readonly found: Found;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

/** Recordings of the window; a name in several recordings is one tuning job of several accounts or states. */
async function recordings(options: RawAuditOptions): Promise<Recorded[]> {
  const all = await Promise.all(
    options.recording.map(async (folder): Promise<Recorded> => {
      const observations = await readRecording(folder);
      const { name, createdAt, endedAt } = observations.tuningJob;
      const found = {
        key: folder,
        name,
        tags: observations.tags,
        account: null,
        read: async () => observations,
      };
      return { found, createdAt, endedAt };
    }),
  );
  return all.filter(({ found }) => found.name.includes(options.nameContains ?? ""));
}

/** Without a start, the window is from the first tuning job's creation to the last one's end. */
function windowOf(
  { since }: RawAuditOptions,
  found: readonly Recorded[],
  now: number,
  previous: AuditState,
): Window {
  const lastAudit = previous.until === null ? null : Date.parse(previous.until) / 1000;
  if (since !== undefined)
    return { since: startOf(parseSince("--since", since), now, lastAudit), until: now };
  const starts = found.map(({ createdAt }) => createdAt);
  const ends = found.map(({ createdAt, endedAt }) => endedAt ?? createdAt);
  return { since: Math.min(now, ...starts), until: ends.length > 0 ? Math.max(...ends) : now };
}

async function loadState(file: string | undefined): Promise<AuditState> {
  if (file === undefined) return noState(STATE_ID);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return noState(STATE_ID);
    throw new Problem(`${file} cannot be read. Name a file that an earlier audit wrote, or a new one.`);
  }
  try {
    const state = readState(JSON.parse(text), STATE_ID);
    if (state) return state;
  } catch {
    // Said below.
  }
  throw new Problem(
    `${file} is not the state of an audit. Name a file that an earlier audit wrote, or a new one.`,
  );
}

async function render(
  format: string,
  report: TuningReport,
  context: RenderContext,
  metric: CostMetric,
): Promise<string> {
  if (format === "json") return renderJson(report);
  if (format === "csv") return (await import("../../report/csv.ts")).renderCsv(report, chargeColumn(metric));
  return renderMarkdown(report, context);
}
