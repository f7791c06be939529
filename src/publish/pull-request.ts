import type { GitHub } from "./github/github.ts";
import type { PullRequest } from "./github/pull-requests.ts";
import type { PullRequestHint } from "./workflow-run.ts";

/**
 * The pull request that a run belongs to, or the reason why there is none.
 *
 * @throws The error of a request that GitHub refused.
 */
export async function findPullRequest(github: GitHub, hint: PullRequestHint): Promise<PullRequest | string> {
  switch (hint.by) {
    case "number":
      return await github.pullRequest(hint.number);
    case "nothing":
      return hint.why;
    case "head": {
      const ofBranch = await github.pullRequestsOfBranch(hint.owner, hint.branch);
      const found = best(ofBranch, hint.commit, false);
      return (
        found ??
        `no open pull request has ${short(hint.commit)} as its newest commit or comes from its branch`
      );
    }
    case "commit": {
      const found = best(await github.pullRequestsOfCommit(hint.commit), hint.commit, hint.merged);
      return found ?? `no ${hint.merged ? "" : "open "}pull request contains commit ${short(hint.commit)}`;
    }
  }
}

/** Prefers the pull request whose head is the commit, then an open one, then the newest. */
function best(candidates: readonly PullRequest[], commit: string, merged: boolean): PullRequest | null {
  const rank = (each: PullRequest): number => (each.head === commit ? 2 : 0) + (each.open ? 1 : 0);
  const [first] = candidates
    .filter((each) => each.open || (merged && each.merged))
    .toSorted((a, b) => rank(b) - rank(a) || b.number - a.number);
  return first ?? null;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
