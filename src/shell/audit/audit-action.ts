import { type AuditState, noState } from "../../audit/state.ts";
import { ownIssues, publishIssue } from "../../publish/audit-issue.ts";
import type { GitHub } from "../../publish/github/github.ts";
import { outputValues, setOutputs } from "../../publish/outputs.ts";
import { explainRefusal } from "../../publish/refusal.ts";
import { writeSummary } from "../../publish/summary.ts";
import { workflowRunUrl } from "../../publish/workflow-run.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import { recommends } from "../../report/recommendation.ts";
import type { TuningReport } from "../../report/schema.ts";
import { closeGate } from "../action/close-gate.ts";
import { dependencies, openShared } from "../action/collect-tuning-jobs.ts";
import { commentId, readingOptions, regionsOf, reportFolder } from "../action/from-inputs.ts";
import { defaultMoney } from "../action/money.ts";
import { gitHubOf, type Surroundings } from "../action/surroundings.ts";
import { tolerate } from "../action/tolerate.ts";
import { VERSION } from "../version.ts";
import { writeAuditFiles } from "../write-files.ts";
import { auditedAccounts } from "./accounts.ts";
import { auditWindow } from "./audit-window.ts";
import { lastAudit } from "./state-file.ts";
import { type Since, startOf } from "./window.ts";

/**
 * A scheduled audit: files, summary and outputs first, then the rolling issue, and the gate at the very end. A refused
 * issue is a warning.
 */
export async function auditAction(since: Since, around: Surroundings): Promise<void> {
  const { inputs, config, run, env, log } = around;
  const github = await gitHubOf(around);
  const id = commentId(inputs, run);
  const withIssue = inputs.issue !== "off" && inputs.issue !== null;
  const previous = withIssue && github ? await remembered(github, id, around) : noState(id);
  const now = Date.now() / 1000;
  const folder = reportFolder(inputs, env);
  const ids = inputs["keep-account-id"] ? [] : inputs.roles.map(({ arn }) => arn.split(":")[4] ?? "");
  for (const id of new Set(ids)) log.mask(id);
  const { report, state } = await auditWindow(
    {
      window: { since: startOf(since, now, lastAudit(previous)), until: now },
      regions: regionsOf(inputs, env),
      accounts: auditedAccounts(inputs.roles, inputs["keep-account-id"]),
      nameContains: inputs["name-contains"],
      tags: inputs.tags,
      groupBy: inputs["group-by"],
      options: readingOptions(inputs),
      config,
      conditions: inputs["fail-when"],
      previous,
      sinceLast: "lastAudit" in since,
      progressFolder: folder,
    },
    { ...dependencies(env, log), ...openShared(around) },
  );
  const context: RenderContext = {
    ...TERMINAL,
    links: { workflowRun: workflowRunUrl(run) },
    version: VERSION,
  };
  const money = inputs["show-money"] ?? (await defaultMoney(run, github, log));
  const render = (limitBytes: number): string => renderMarkdown(report, { ...context, money }, limitBytes);
  const files = await tolerate(log, "The report files are not written", () =>
    writeAuditFiles(folder, report, context, config.costMetric),
  );
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary) await tolerate(log, "There is no job summary", () => writeSummary(summary, render));
  await tolerate(log, "Outputs are missing", async () => setOutputs(outputValues(report, files)));
  if (withIssue) {
    if (github === null) log.warning("No issue: the input `github-token` is empty.");
    else await issue(github, report, state, render, money === "usd", around);
  }
  closeGate(report.gate, money, around);
}

/** What the last audit left in its issue. Where GitHub does not show it, the audit is the first of a series. */
async function remembered(github: GitHub, id: string, { log }: Surroundings): Promise<AuditState> {
  try {
    const [existing] = await ownIssues(github, id);
    return existing?.state.audit ?? noState(id);
  } catch (error) {
    log.warning(`The last audit is not known: ${explainRefusal(error, false)}`);
    return noState(id);
  }
}

async function issue(
  github: GitHub,
  report: TuningReport,
  audit: AuditState,
  render: (limitBytes: number) => string,
  showsUsd: boolean,
  { inputs, run, log }: Surroundings,
): Promise<void> {
  try {
    const outcome = await publishIssue(github, {
      title: inputs.issue ?? "Tuning audit",
      labels: inputs.labels,
      assignees: inputs.assignees,
      state: { run: { id: run.id, number: run.number, attempt: run.attempt }, audit },
      render,
      existingOnly: inputs["comment-when"] === "recommendations" && !recommends(report),
      showsUsd,
      runUrl: workflowRunUrl(run),
    });
    for (const warning of outcome.warnings) log.warning(warning);
    log.info(
      outcome.url ? `The issue of this audit: ${outcome.url}` : "No issue: there is nothing to recommend.",
    );
    setOutputs({ "issue-url": outcome.url ?? "" });
  } catch (error) {
    log.warning(`No issue: ${explainRefusal(error, false)} The audit is in the job summary.`);
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
