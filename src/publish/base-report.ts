import type { Baseline, BaselineJob } from "../report/difference.ts";
import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import type { CommentState } from "./marker.ts";
import { ownComments } from "./own-comments.ts";

/** Merged pull requests looked at, newest first. */
const MOST_LOOKED_AT = 8;

/**
 * The newest report that a merged pull request of the same base branch carries: the state in the comment of the same
 * `comment-id`. Anyone who may write comments can write such a state, so only one of the token's own account counts, and
 * only within the bounds that its schema sets.
 *
 * @param fits Whether the report is about the same tuner.
 * @param beforeRun Only reports of runs with a smaller id: run ids grow over a repository.
 * @throws The error of a request that GitHub refused.
 */
export async function findBaseReport(
  github: GitHub,
  pullRequest: PullRequest,
  id: string,
  fits: (baseline: Baseline) => boolean,
  beforeRun = Number.POSITIVE_INFINITY,
): Promise<Baseline | null> {
  const merged = await github.mergedPullRequests(pullRequest.base.branch);
  const others = merged.filter(({ number }) => number !== pullRequest.number);
  for (const { number } of others.slice(0, MOST_LOOKED_AT)) {
    const comment = (await ownComments(github, number, id)).at(-1);
    if (!comment || comment.state.run.id >= beforeRun) continue;
    const baseline = {
      label: `pull request #${number}`,
      url: comment.url,
      commit: comment.state.commit,
      jobs: comment.state.tuningJobs.map(toBaselineJob),
    };
    if (fits(baseline)) return baseline;
  }
  return null;
}

function toBaselineJob(job: CommentState["tuningJobs"][number]): BaselineJob {
  return {
    ...job,
    objective: job.objective ?? null,
    settings: job.settings ?? {},
    costUsd: job.costUsd ?? null,
  };
}
