import { Command, Option } from "commander";
import { parseConditions } from "../../gate/condition.ts";
import type { CostMetric } from "../../model/observations.ts";
import { Problem } from "../../model/problem.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { renderJson } from "../../report/json.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import type { TuningReport } from "../../report/schema.ts";
import { auditedAccounts } from "../audit/accounts.ts";
import { parseGroupBy } from "../audit/group-by.ts";
import { listRecordings, oneOfEach, windowOf } from "../audit/recorded-source.ts";
import { type AuditRun, runAudit } from "../audit/run-audit.ts";
import { lastAudit, loadState, saveState } from "../audit/state-file.ts";
import { parseTags } from "../audit/tag-filter.ts";
import { parseSince, type Since, startOf } from "../audit/window.ts";
import { region, role } from "../choices.ts";
import { VERSION } from "../version.ts";
import { auditHtml, chargeColumn, writeAuditFiles } from "../write-files.ts";
import { addAnalysisOptions, analysisConfig, another, type RawAnalysisOptions } from "./analysis-options.ts";
import { asRead } from "./for-terminal.ts";
import { addGateOptions, closeGate, type RawGateOptions } from "./gate-options.ts";
import {
  accessOptions,
  addAccessOptions,
  liveDependencies,
  openCharges,
  type RawAccessOptions,
} from "./live-options.ts";

interface RawAuditOptions extends RawAccessOptions, RawAnalysisOptions, RawGateOptions {
  readonly recording: readonly string[];
  readonly region: readonly string[];
  readonly role: readonly string[];
  readonly keepAccountId?: boolean;
  readonly tag: readonly string[];
  readonly since?: string;
  readonly nameContains?: string;
  readonly groupBy?: string;
  readonly state?: string;
  readonly format: string;
  readonly output?: string;
}

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
    .option("--region <region>", "AWS region; repeat for several", another, [])
    .option(
      "--role <arn>",
      'audit the account of this role, "ARN external-id=ID" where its trust policy asks for one; repeat for several',
      another,
      [],
    )
    .option("--keep-account-id", "show whole account ids, not only their last digits")
    .option("--tag <key=value>", "only tuning jobs with this tag; repeat for several", another, [])
    .option("--name-contains <text>", "only tuning jobs whose name holds this")
    .option("--group-by <tag>", "tag:KEY for totals by owner or team")
    .option("--state <file>", "keeps history and advice for the next audit; needed for last-audit")
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["markdown", "html", "json", "csv"])
        .default("markdown"),
    )
    .option("--output <dir>", "also write tuning-report.json, .md, .html and .csv there");
  addAnalysisOptions(addAccessOptions(command));
  return addGateOptions(command).action((options: RawAuditOptions) => run(options, process));
}

async function run(options: RawAuditOptions, process: NodeJS.Process): Promise<void> {
  const config = analysisConfig(options);
  const shared = {
    config,
    conditions: parseConditions("--fail-when", options.failWhen),
    groupBy: parseGroupBy("--group-by", options.groupBy ?? ""),
    previous: await loadState(options.state),
  };
  const since = options.since === undefined ? null : parseSince("--since", options.since);
  if (options.recording.length === 0 && since === null) {
    throw new Problem(
      "Name what to audit: --since 7d for a live account, or --recording DIR for each recording.",
    );
  }
  if (since !== null && "lastAudit" in since && options.state === undefined) {
    throw new Problem("--since: last-audit is remembered in a file: name it with --state.");
  }
  const { report, state } =
    options.recording.length > 0
      ? await auditRecordings(options, since, shared, process)
      : await auditLive(options, since ?? { ago: 0 }, shared, process);
  const context: RenderContext = { ...TERMINAL, version: VERSION };
  if (options.output !== undefined) {
    for (const path of Object.values(
      await writeAuditFiles(options.output, report, context, config.costMetric),
    ))
      process.stderr.write(`wrote ${path}\n`);
  }
  const text = await render(options.format, report, context, config.costMetric);
  process.stdout.write(asRead(text, options.format, process));
  await saveState(options.state, state);
  closeGate(report.gate, options.gateUnknown === "fail", process);
}

type Shared = Pick<AuditRun, "config" | "conditions" | "groupBy" | "previous">;

async function auditLive(options: RawAuditOptions, since: Since, shared: Shared, process: NodeJS.Process) {
  const { auditWindow } = await import("../audit/audit-window.ts");
  const now = Date.now() / 1000;
  return auditWindow(
    {
      ...shared,
      window: { since: startOf(since, now, lastAudit(shared.previous)), until: now },
      regions: options.region.length > 0 ? options.region.map((each) => region("--region", each)) : [null],
      accounts: auditedAccounts(
        options.role.map((each, index, { length }) =>
          role(length === 1 ? "--role" : `--role, number ${index + 1}`, each),
        ),
        options.keepAccountId ?? false,
      ),
      nameContains: options.nameContains ?? null,
      tags: parseTags("--tag", options.tag),
      options: { ...accessOptions(options), pricedByUser: Object.keys(shared.config.rates) },
      sinceLast: "lastAudit" in since,
      progressFolder: options.output ?? null,
    },
    { ...liveDependencies(process), charges: await openCharges(options, process) },
  );
}

async function auditRecordings(
  options: RawAuditOptions,
  since: Since | null,
  shared: Shared,
  process: NodeJS.Process,
) {
  const now = Date.now() / 1000;
  const charges = options.billingExport ? await openCharges(options, process) : null;
  const filter = { nameContains: options.nameContains ?? "", tags: parseTags("--tag", options.tag) };
  const { kept: found, notRead } = oneOfEach(await listRecordings(options.recording, filter, charges));
  const window = windowOf(since, found, now, lastAudit(shared.previous));
  const wanted = found.filter(
    ({ createdAt, endedAt }) => since === null || (endedAt ?? createdAt) >= window.since,
  );
  return runAudit(
    {
      ...shared,
      found: wanted.map((each) => each.found),
      window,
      notRead,
      collection: { awsCalls: {}, metricsRequested: 0, seconds: 0 },
      widths: { inLane: 1, inAll: 1 },
      progress: null,
      log: (line) => process.stderr.write(`${line}\n`),
    },
    now,
  );
}

async function render(
  format: string,
  report: TuningReport,
  context: RenderContext,
  metric: CostMetric,
): Promise<string> {
  if (format === "json") return renderJson(report);
  if (format === "html") return auditHtml(report, context);
  if (format === "csv") return (await import("../../report/csv.ts")).renderCsv(report, chargeColumn(metric));
  return renderMarkdown(report, context);
}
