import type { Analysis } from "../../analyze.ts";
import { held } from "../../gate/held.ts";
import { counted } from "../../model/counted.ts";
import { annotationsOf } from "../../publish/annotations.ts";
import { commentState } from "../../publish/comment-state.ts";
import type { GitHub } from "../../publish/github/github.ts";
import type { Log } from "../../publish/log.ts";
import { outputValues, setOutputs } from "../../publish/outputs.ts";
import { findPullRequest } from "../../publish/pull-request.ts";
import { type PullRequestReport, reportOnPullRequest } from "../../publish/pull-request-report.ts";
import { writeSummary } from "../../publish/summary.ts";
import { workflowRunUrl } from "../../publish/workflow-run.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import { type MoneyPrinter, moneyPrinter } from "../../report/markdown/money.ts";
import { suggestionComment } from "../../report/markdown/suggestion.ts";
import { recommends } from "../../report/recommendation.ts";
import type { TuningReport } from "../../report/schema.ts";
import { once } from "../../stats/remember.ts";
import type { Suggestion } from "../../suggest/suggest.ts";
import { unusedRates } from "../choices.ts";
import { VERSION } from "../version.ts";
import { type ReportFiles, writeReportFiles } from "../write-files.ts";
import { compare } from "./compare.ts";
import { commentId, reportFolder } from "./from-inputs.ts";
import { defaultMoney } from "./money.ts";
import { gitHubOf, pullRequestHint, type Surroundings } from "./surroundings.ts";
import { tolerate } from "./tolerate.ts";

/**
 * Takes a report to everyone who reads it: files, job summary and outputs first, so that nothing is lost where the
 * comment is refused. Whatever goes wrong here is a warning.
 *
 * @param unread tuning jobs that the report lacks, a sentence each.
 * @returns the gate, which is closed at the very end, and what of money the log may show.
 */
export async function publishReport(
  analyzed: Analysis,
  unread: readonly string[],
  around: Surroundings,
): Promise<{ readonly gate: TuningReport["gate"]; readonly money: RenderContext["money"] }> {
  const { inputs, config, run, log } = around;
  const github = await gitHubOf(around);
  const full: RenderContext = {
    ...TERMINAL,
    links: { workflowRun: workflowRunUrl(run) },
    commit: run.event.commit,
    version: VERSION,
    notRead: unread,
  };
  const { comment: mode, "suggest-changes": suggest, baseline } = inputs;
  const speaks = mode !== "off" || suggest;
  const id = commentId(inputs, run);
  const pullRequest = once(() => findPullRequest(connected(github), pullRequestHint(around)));
  const comparison = { baseline, config, id, github: speaks ? github : null, pullRequest, log };
  const compared = await compare(analyzed, comparison);
  const report = held(compared.report, inputs["fail-when"], { lacksJobs: unread.length > 0 });
  const analysis = { ...compared, report };
  const money = inputs["show-money"] ?? (await defaultMoney(run, github, log));
  const render: Render = (limitBytes, more) =>
    renderMarkdown(analysis.report, { ...full, money, ...more }, limitBytes);

  await writeLocally(analysis, full, render, around);
  const published = { gate: analysis.report.gate, money };
  if (!speaks) return published;
  if (github === null) {
    log.warning("No comment: the input `github-token` is empty.");
    return published;
  }
  const url = await tolerate(log, "No comment", () =>
    reportOnPullRequest(github, pullRequest, requestOf(analysis.report, unread, money, render, around), log),
  );
  await tolerate(log, "Outputs are missing", async () => setOutputs({ "comment-url": url ?? "" }));
  return published;
}

type Render = (limitBytes: number, more: Partial<RenderContext>) => string;

/** Files, job summary, outputs and log, each of which may fail without the others. */
async function writeLocally(
  analysis: Analysis,
  full: RenderContext,
  render: Render,
  { inputs, env, log }: Surroundings,
): Promise<void> {
  const folder = reportFolder(inputs, env);
  const files = await tolerate(log, "The report files are not written", () =>
    writeReportFiles(folder, analysis, full),
  );
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary)
    await tolerate(log, "There is no job summary", () =>
      writeSummary(summary, (limit) => render(limit, { allTrials: true })),
    );
  await tolerate(log, "Outputs are missing", async () => setOutputs(outputValues(analysis.report, files)));
  logReport(analysis.report, files, log);
  for (const line of unusedRates(inputs.rates, analysis.report)) log.warning(`rates: ${line}`);
}

/** What the pull request is to show. */
function requestOf(
  report: TuningReport,
  unread: readonly string[],
  money: RenderContext["money"],
  render: Render,
  { inputs, run }: Surroundings,
): PullRequestReport {
  const { comment: mode, "suggest-changes": suggest } = inputs;
  const id = commentId(inputs, run);
  const runUrl = workflowRunUrl(run);
  return {
    comment:
      mode === "off"
        ? null
        : {
            mode,
            state: commentState(report, run, id, money === "usd", unread),
            render: (limit, notes = []) => render(limit, { notes }),
            existingOnly: inputs["comment-when"] === "recommendations" && !recommends(report),
            commitIsOfPullRequest: inputs["pull-request"] === null && run.event.commitIsOfPullRequest,
            runUrl,
          },
    suggest: suggest
      ? {
          report,
          id,
          run: { id: run.id, attempt: run.attempt },
          runUrl,
          render: (suggestion, reportUrl) =>
            suggestionComment(suggestion, printerOf(suggestion, report, money), reportUrl),
        }
      : null,
  };
}

function printerOf(
  { tuningJob }: Suggestion,
  report: TuningReport,
  money: RenderContext["money"],
): MoneyPrinter {
  const job = report.tuningJobs.find(({ name }) => name === tuningJob);
  return moneyPrinter(money, job?.actual.costUsd ?? null, job?.billing.currency ?? report.currency);
}

function connected(github: GitHub | null): GitHub {
  if (github === null) throw new Error("there is no token");
  return github;
}

/** Speaks of no money: the log of a public repository is public. */
function logReport(report: TuningReport, files: ReportFiles | null, log: Log): void {
  for (const { name, status, trials } of report.tuningJobs) {
    log.info(`${name}: ${status}, ${counted(trials.total, "trial")}, ${trials.earlyStopped} stopped early.`);
  }
  if (files) log.info(`Report files: ${Object.values(files).join(", ")}`);
  const { warnings, notices } = annotationsOf(report);
  for (const line of warnings) log.warning(line);
  for (const line of notices) log.notice(line);
  for (const gap of new Set(report.tuningJobs.flatMap((job) => job.gaps))) log.info(`Not known: ${gap}`);
}
