import { Buffer } from "node:buffer";
import { type Client, PAGE } from "./client.ts";

export interface PullRequest {
  readonly number: number;
  readonly head: string;
  /** What it is to be merged into. */
  readonly base: { readonly branch: string; readonly commit: string };
  /** Whether its branch is in another repository, or in one that is gone. */
  readonly fromFork: boolean;
  readonly open: boolean;
  readonly merged: boolean;
}

/** A file that a pull request changes. */
export interface PullRequestFile {
  readonly path: string;
  /** Before the pull request renamed it. */
  readonly previousPath: string;
  readonly status: string;
  /** `undefined` for what is binary or too large to show. */
  readonly patch: string | undefined;
}

/** What is asked about pull requests and their files. */
export interface PullRequests {
  pullRequest(number: number): Promise<PullRequest>;
  /** Open pull requests from `owner`'s branch, which may be in a fork. */
  pullRequestsOfBranch(owner: string, branch: string): Promise<readonly PullRequest[]>;
  pullRequestsOfCommit(commit: string): Promise<readonly PullRequest[]>;
  /** Merged pull requests of a base branch, the newest first, at most a hundred. */
  mergedPullRequests(branch: string): Promise<readonly PullRequest[]>;
  /** The files that a pull request changes, at most 3,000. */
  files(pullRequest: number): Promise<readonly PullRequestFile[]>;
  /** The commit at which an open pull request left its base branch: its diff starts there, not at the branch's tip. */
  mergeBase(pullRequest: PullRequest): Promise<string>;
  /** A text file as of a commit; `null` for what is no file or larger than a megabyte. */
  fileAt(path: string, commit: string): Promise<string | null>;
}

export function pullRequests({ octokit, repo }: Client): PullRequests {
  const { rest } = octokit;
  return {
    pullRequest: async (number) =>
      toPullRequest((await rest.pulls.get({ ...repo, pull_number: number })).data),
    pullRequestsOfBranch: async (owner, branch) =>
      (
        await octokit.paginate(rest.pulls.list, {
          ...repo,
          ...PAGE,
          state: "open",
          head: `${owner}:${branch}`,
        })
      ).map(toPullRequest),
    pullRequestsOfCommit: async (commit) =>
      (
        await octokit.paginate(rest.repos.listPullRequestsAssociatedWithCommit, {
          ...repo,
          ...PAGE,
          commit_sha: commit,
        })
      ).map(toPullRequest),
    mergedPullRequests: async (branch) => {
      const { data } = await rest.pulls.list({
        ...repo,
        ...PAGE,
        state: "closed",
        base: branch,
        sort: "updated",
        direction: "desc",
      });
      return data
        .filter(({ merged_at }) => merged_at !== null)
        .sort((a, b) => Date.parse(b.merged_at ?? "") - Date.parse(a.merged_at ?? ""))
        .map(toPullRequest);
    },
    files: async (number) =>
      (await octokit.paginate(rest.pulls.listFiles, { ...repo, ...PAGE, pull_number: number })).map(
        ({ filename, previous_filename: previous, status, patch }) => ({
          path: filename,
          previousPath: previous ?? filename,
          status,
          patch,
        }),
      ),
    mergeBase: async ({ base, head }) => {
      const basehead = `${base.branch}...${head}`;
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead, per_page: 1 });
      return data.merge_base_commit.sha;
    },
    fileAt: async (path, commit) => {
      const { data } = await rest.repos.getContent({ ...repo, path, ref: commit });
      return "content" in data && data.encoding === "base64"
        ? Buffer.from(data.content, "base64").toString("utf8")
        : null;
    },
  };
}

interface PullRequestAnswer {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
  readonly merged_at: string | null;
}

function toPullRequest(answer: PullRequestAnswer): PullRequest {
  return {
    number: answer.number,
    head: answer.head.sha,
    base: { branch: answer.base.ref, commit: answer.base.sha },
    fromFork: answer.head.repo?.id !== answer.base.repo.id,
    open: answer.state === "open",
    merged: answer.merged_at !== null,
  };
}
