import { analyze } from "../../analyze.ts";
import { type Condition, parseConditions } from "../../gate/condition.ts";
import { held } from "../../gate/held.ts";
import { counted } from "../../model/counted.ts";
import { Problem } from "../../model/problem.ts";
import { commentState, MOST_TUNING_JOBS } from "../../publish/comment-state.ts";
import { correctComment, whyNotYet } from "../../publish/correct-comment.ts";
import type { GitHub } from "../../publish/github/github.ts";
import type { CommentState } from "../../publish/marker.ts";
import { explainRefusal, statusOf } from "../../publish/refusal.ts";
import { writeSummary } from "../../publish/summary.ts";
import { type UnsettledComment, unsettledComments } from "../../publish/unsettled-comments.ts";
import { workflowRunUrl } from "../../publish/workflow-run.ts";
import { TERMINAL } from "../../report/context.ts";
import { renderMarkdown } from "../../report/markdown/comment.ts";
import { VERSION } from "../version.ts";
import { collectTuningJobs, openShared } from "./collect-tuning-jobs.ts";
import { compare } from "./compare.ts";
import { defaultMoney } from "./money.ts";
import { gitHubOf, type Surroundings } from "./surroundings.ts";
import { tolerate } from "./tolerate.ts";
import { regions, type TuningJobName, tuningJobNames } from "./values.ts";

/** A month, the days until its bill is closed, and a few to spare: what is not settled by then stays as it is. */
const LOOK_BACK_MS = 45 * 86_400_000;

/**
 * Looks at the reports on pull requests whose bill was not settled when they were written, reads their tuning jobs again, and
 * corrects those that the bill says more about by now: nobody runs a merged pull request again.
 *
 * Only comments of the token's own account are read, and even their state is not trusted: names and regions are checked as
 * inputs are, and nothing is read but what the role may read anyway.
 *
 * @throws Problem where there is no token, or GitHub does not list comments.
 */
export async function settle(surroundings: Surroundings): Promise<void> {
  const { inputs, config, run, env, log } = surroundings;
  const connected = await gitHubOf(surroundings);
  if (connected === null) throw new Problem("settle: the input `github-token` is empty.");
  const github: GitHub = connected;
  const nowMs = Date.now();
  const waiting = await unsettledComments(github, new Date(nowMs - LOOK_BACK_MS)).catch((error: unknown) => {
    throw statusOf(error) > 0 ? new Problem(`settle: ${explainRefusal(error, false)}`) : error;
  });
  const money = inputs["show-money"] ?? (await defaultMoney(run, github, log));
  const shared = openShared(surroundings);
  const lines: string[] = [];
  for (const comment of waiting) {
    const outcome = await revisit(comment).catch((error: unknown) => {
      if (statusOf(error) === 0) throw error;
      const refusal = explainRefusal(error, false);
      log.warning(`The report on #${comment.pullRequest} is not corrected: ${refusal}`);
      return `left: ${refusal}`;
    });
    log.info(`#${comment.pullRequest}: ${outcome}`);
    lines.push(`- [#${comment.pullRequest}](${comment.url}): ${outcome}`);
  }
  if (lines.length === 0) lines.push("No report waits for its bill.");
  log.info(`${counted(waiting.length, "report")} waited for a settled bill.`);
  const summary = env["GITHUB_STEP_SUMMARY"];
  const text = `## Reports that waited for their bill\n\n${lines.join("\n")}\n`;
  if (summary) await tolerate(log, "There is no job summary", () => writeSummary(summary, () => text));

  async function revisit(comment: UnsettledComment): Promise<string> {
    const { state } = comment;
    const jobs = namesOf(state);
    if (jobs === null) return "left: what it says of its tuning jobs cannot be read";
    const pullRequest = await github.pullRequest(comment.pullRequest);
    const why = whyNotYet(comment, pullRequest, endedMs(state), nowMs);
    if (why !== null) return `left: ${why}`;
    const { observations, failures } = await collectTuningJobs(jobs, surroundings, shared);
    if (failures.length > 0) {
      log.warning(`The report on #${comment.pullRequest} is not corrected: ${failures.join(" ")}`);
      return `left: ${failures.join(" ")}`;
    }
    const compared = await compare(analyze(config, observations, nowMs / 1000), {
      baseline: inputs.baseline,
      config,
      id: state.id,
      github,
      pullRequest: async () => pullRequest,
      beforeRun: state.run.id,
      log,
    });
    const { notRead = [] } = state;
    const report = held(compared.report, conditionsOf(state), { lacksJobs: notRead.length > 0 });
    const writer = { ...run, ...state.run, event: { ...run.event, commit: state.commit } };
    const runUrl = workflowRunUrl(writer);
    const context = {
      ...TERMINAL,
      money,
      links: { workflowRun: runUrl },
      commit: state.commit,
      version: VERSION,
      notRead,
    };
    return await correctComment(github, comment, pullRequest, {
      state: commentState(report, writer, state.id, money === "usd", notRead),
      render: (limitBytes) => renderMarkdown(report, context, limitBytes),
      runUrl,
    });
  }
}

/** The tuning jobs of a report; `null` where a name or a region is none, or where the state does not hold them all. */
function namesOf({ tuningJobs }: CommentState): TuningJobName[] | null {
  if (tuningJobs.length === 0 || tuningJobs.length >= MOST_TUNING_JOBS) return null;
  try {
    return tuningJobs.map(({ name, region }) => {
      const [named] = tuningJobNames("settle", name);
      const [checked] = regions("settle", region);
      if (!named || !checked) throw new Problem("settle: a tuning job has no name or no region.");
      return { name: named.name, region: checked };
    });
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** What the gate of the run held; none where that cannot be read. */
function conditionsOf({ gate = [] }: CommentState): Condition[] {
  try {
    return parseConditions("settle", gate);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function endedMs({ tuningJobs, generatedAt }: CommentState): number {
  return Math.max(...tuningJobs.map((job) => Date.parse(job.endedAt ?? generatedAt)));
}
