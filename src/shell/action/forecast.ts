import { publishComment } from "../../publish/comment.ts";
import type { GitHub } from "../../publish/github/github.ts";
import type { PullRequest } from "../../publish/github/pull-requests.ts";
import { markOldComments } from "../../publish/mark-old-comments.ts";
import { setOutputs } from "../../publish/outputs.ts";
import { findPullRequest } from "../../publish/pull-request.ts";
import { explainRefusal, statusOf } from "../../publish/refusal.ts";
import { MOST_FILES } from "../../publish/suggestions.ts";
import { writeSummary } from "../../publish/summary.ts";
import { workflowRunUrl } from "../../publish/workflow-run.ts";
import { type RenderContext, TERMINAL } from "../../report/context.ts";
import { forecastMarkdown } from "../../report/markdown/forecast.ts";
import type { TuningReport } from "../../report/schema.ts";
import { type TwoSides, tunerChange } from "../../suggest/settings.ts";
import { mayDefineTuners } from "../../suggest/tuners.ts";
import { readEarlierReport } from "../baseline.ts";
import { commentId } from "./from-inputs.ts";
import { defaultMoney } from "./money.ts";
import { gitHubOf, pullRequestHint, type Surroundings } from "./surroundings.ts";
import { tolerate } from "./tolerate.ts";

/**
 * Before a run: what a pull request's change of the tuner's settings is expected to cost, from the earlier report or
 * recording that `baseline` names.
 *
 * @throws Problem where that cannot be read.
 */
export async function forecast(surroundings: Surroundings): Promise<void> {
  const { inputs, config, log } = surroundings;
  const now = Date.now() / 1000;
  const earlier = await readEarlierReport(inputs.baseline, config, now);
  const github = await gitHubOf(surroundings);
  if (github === null) return log.warning("No forecast: the input `github-token` is empty.");
  try {
    const found = await findPullRequest(github, pullRequestHint(surroundings));
    if (typeof found === "string") return log.info(`No forecast: ${found}.`);
    await forecastOn(found, earlier, github, surroundings);
  } catch (error) {
    log.warning(`No forecast: ${explainRefusal(error, false)}`);
    log.debug(String(error));
  }
}

async function forecastOn(
  pullRequest: PullRequest,
  earlier: TuningReport,
  github: GitHub,
  { inputs, run, env, log }: Surroundings,
): Promise<void> {
  const money = inputs["show-money"] ?? (await defaultMoney(run, github, log));
  const markdown = await forecasts(pullRequest, earlier, github, { ...TERMINAL, money });
  log.info(
    markdown === ""
      ? "No forecast: the pull request changes no setting of the tuner that can be read."
      : "The pull request changes settings of the tuner: the forecast is in the job summary.",
  );
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary && markdown !== "")
    await tolerate(log, "There is no job summary", () => writeSummary(summary, () => markdown));
  if (inputs.comment === "off") return;
  const written = await publishComment(github, pullRequest, {
    mode: inputs.comment,
    state: {
      version: 1,
      id: `${commentId(inputs, run)} forecast`,
      run: { id: run.id, number: run.number, attempt: run.attempt },
      commit: pullRequest.head,
      generatedAt: new Date().toISOString(),
      settled: true,
      tuningJobs: [],
    },
    render: () => markdown || "This pull request no longer changes a setting of the tuner.",
    existingOnly: markdown === "",
    commitIsOfPullRequest: true,
    runUrl: workflowRunUrl(run),
  }).catch((error: unknown) => {
    const where = markdown === "" ? "" : " The forecast is in the job summary.";
    log.warning(`No comment: ${explainRefusal(error, pullRequest.fromFork)}${where}`);
    log.debug(String(error));
  });
  for (const warning of written?.warnings ?? []) log.warning(warning);
  setOutputs({ "comment-url": written?.url ?? "" });
  await markOldComments(github, pullRequest).catch((error: unknown) =>
    log.debug(`Older comments are not marked: ${explainRefusal(error, pullRequest.fromFork)}`),
  );
}

async function forecasts(
  pullRequest: PullRequest,
  earlier: TuningReport,
  github: GitHub,
  context: RenderContext,
): Promise<string> {
  const files = await bothSides(github, pullRequest);
  const parts: string[] = [];
  for (const job of earlier.tuningJobs) {
    const change = await tunerChange(files, job);
    if (change && change.changed.length > 0) parts.push(forecastMarkdown(job, change, context));
  }
  return parts.join("\n\n");
}

async function bothSides(github: GitHub, pullRequest: PullRequest): Promise<TwoSides[]> {
  const listed = (await github.files(pullRequest.number)).filter(
    ({ path, status }) => status !== "removed" && mayDefineTuners(path),
  );
  if (listed.length === 0) return [];
  const from = await startOf(github, pullRequest);
  const sides: TwoSides[] = [];
  for (const { path, previousPath } of listed.slice(0, MOST_FILES)) {
    const head = await github.fileAt(path, pullRequest.head);
    const base = await github.fileAt(previousPath, from).catch(nullWhere404);
    if (head !== null) sides.push({ path, base, head });
  }
  return sides;
}

/** What others have changed on the base branch in the meantime is none of the pull request's doing. */
async function startOf(github: GitHub, pullRequest: PullRequest): Promise<string> {
  const { commit } = pullRequest.base;
  return pullRequest.open ? ((await github.mergeBase(pullRequest).catch(nullWhere404)) ?? commit) : commit;
}

function nullWhere404(error: unknown): null {
  if (statusOf(error) === 404) return null;
  throw error;
}
