import type { Analysis } from "../../analyze.ts";
import { held } from "../../gate/held.ts";
import type { AnalysisConfig } from "../../model/config.ts";
import { counted } from "../../model/counted.ts";
import { annotationsOf } from "../../publish/annotations.ts";
import { commentState } from "../../publish/comment-state.ts";
import { connectGitHub, type GitHub } from "../../publish/github/github.ts";
import type { Log } from "../../publish/log.ts";
import { outputValues, setOutputs } from "../../publish/outputs.ts";
import { findPullRequest } from "../../publish/pull-request.ts";
import { reportOnPullRequest } from "../../publish/pull-request-report.ts";
import { writeSummary } from "../../publish/summary.ts";
import { type PullRequestHint, type WorkflowRun, workflowRunUrl } from "../../publish/workflow-run.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import { type MoneyPrinter, moneyPrinter } from "../../report/markdown/money.ts";
import { suggestionComment } from "../../report/markdown/suggestion.ts";
import { withoutSome } from "../../report/report.ts";
import type { TuningReport } from "../../report/schema.ts";
import type { Suggestion } from "../../suggest/suggest.ts";
import type { ActionInputs } from "../action-inputs.ts";
import { unusedRates } from "../choices.ts";
import { VERSION } from "../version.ts";
import { type ReportFiles, writeReportFiles } from "../write-files.ts";
import { compare } from "./compare.ts";
import { commentId, reportFolder } from "./from-inputs.ts";
import { defaultMoney } from "./money.ts";
import { tolerate } from "./tolerate.ts";

export interface Surroundings {
  readonly inputs: ActionInputs;
  readonly config: AnalysisConfig;
  readonly run: WorkflowRun;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * Takes a report to everyone who reads it: files, job summary and outputs first, so that nothing is lost where the
 * comment is refused. Whatever goes wrong here is a warning.
 *
 * @returns the gate, which is closed at the very end, and what of money the log may show.
 *
 * @param unread Tuning jobs that the report lacks, a sentence each.
 */
export async function publishReport(
  analyzed: Analysis,
  unread: readonly string[],
  { inputs, config, run, env, log }: Surroundings,
): Promise<{ readonly gate: TuningReport["gate"]; readonly money: RenderContext["money"] }> {
  const github =
    inputs["github-token"] === ""
      ? null
      : await connectGitHub(inputs["github-token"], run.apiUrl, run.repository);
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
  const pullRequest = once(() => findPullRequest(connected(github), pullRequestHint(inputs, run)));
  const comparison = { baseline, config, id, github: speaks ? github : null, pullRequest, log };
  const compared = await compare(analyzed, comparison);
  const lacksJobs = unread.length > 0;
  const known = lacksJobs ? withoutSome(compared.report) : compared.report;
  const analysis = { ...compared, report: held(known, inputs["fail-when"], undefined, lacksJobs) };
  const money = inputs["show-money"] ?? (await defaultMoney(run, github, log));
  const render = (limitBytes: number, more: Partial<RenderContext>): string =>
    renderMarkdown(analysis.report, { ...full, money, ...more }, limitBytes);

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

  const published = { gate: analysis.report.gate, money };
  if (!speaks) return published;
  if (github === null) {
    log.warning("No comment: the input `github-token` is empty.");
    return published;
  }
  const url = await tolerate(log, "No comment", () =>
    reportOnPullRequest(
      github,
      pullRequest,
      {
        comment:
          mode === "off"
            ? null
            : {
                mode,
                state: commentState(analysis.report, run, id, money === "usd"),
                render: (limit, notes = []) => render(limit, { notes }),
                existingOnly: inputs["comment-when"] === "recommendations" && !recommends(analysis.report),
                commitIsOfPullRequest: inputs["pull-request"] === null && run.event.commitIsOfPullRequest,
                runUrl: workflowRunUrl(run),
              },
        suggest: suggest
          ? {
              report: analysis.report,
              id,
              run: { id: run.id, attempt: run.attempt },
              runUrl: workflowRunUrl(run),
              render: (suggestion, reportUrl) =>
                suggestionComment(suggestion, printerOf(suggestion, analysis.report, money), reportUrl),
            }
          : null,
      },
      log,
    ),
  );
  await tolerate(log, "Outputs are missing", async () => setOutputs({ "comment-url": url ?? "" }));
  return published;
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

/** Does work when it is first asked for, and remembers what came of it. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= work();
    return made;
  };
}

function pullRequestHint(inputs: ActionInputs, run: WorkflowRun): PullRequestHint {
  const number = inputs["pull-request"];
  return number === null ? run.event.pullRequest : { by: "number", number };
}

/** Whether the report advises anything that is not folded away as small. */
export function recommends(report: TuningReport): boolean {
  return report.tuningJobs.some((job) => job.recommendations.some((each) => !each.folded));
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
