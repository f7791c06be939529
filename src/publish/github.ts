import { Buffer } from "node:buffer";
import { getOctokit } from "@actions/github";
import { REQUEST_TIMEOUT_MS, type WaitBudget, withRetries } from "./retry.ts";
import type { Repository } from "./workflow-run.ts";

export interface IssueComment {
  readonly id: number;
  /** The id that GraphQL knows it by. */
  readonly nodeId: string;
  readonly body: string;
  /** `null` for an account that is gone. */
  readonly author: string | null;
  readonly url: string;
}

/** A comment on a line of a pull request's diff. */
export interface ReviewComment extends IssueComment {
  readonly path: string;
  /** `null` where the line is no longer part of the diff: GitHub then offers no suggestion to accept. */
  readonly line: number | null;
  /** The comment that this one answers. */
  readonly answers: number | null;
}

/** A comment of a review, on whole lines of the new side of a file. */
export interface LineComment {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly body: string;
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

/** A comment with the number of the pull request, or issue, that it is on. */
export interface PullRequestComment extends IssueComment {
  readonly pullRequest: number;
}

export interface Issue {
  readonly number: number;
  readonly body: string;
  /** `null` for an account that is gone. */
  readonly author: string | null;
  readonly open: boolean;
  readonly url: string;
}

export interface IssueContent {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: "open" | "closed";
}

/** What the action asks of GitHub. Every method throws octokit's error, whose `status` is GitHub's answer. */
export interface GitHub {
  pullRequest(number: number): Promise<PullRequest>;
  /** Open pull requests from `owner`'s branch, which may be in a fork. */
  pullRequestsOfBranch(owner: string, branch: string): Promise<readonly PullRequest[]>;
  pullRequestsOfCommit(commit: string): Promise<readonly PullRequest[]>;
  /** Merged pull requests of a base branch, the newest first, at most a hundred. */
  mergedPullRequests(branch: string): Promise<readonly PullRequest[]>;
  /** All comments of a pull request, oldest first. */
  comments(pullRequest: number): Promise<readonly IssueComment[]>;
  /** Comments of all pull requests and issues of the repository that were written or edited since. */
  commentsSince(since: Date): Promise<readonly PullRequestComment[]>;
  createComment(pullRequest: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  /** The files that a pull request changes, at most 3,000. */
  files(pullRequest: number): Promise<readonly PullRequestFile[]>;
  /** A text file as of a commit; `null` for what is no file or larger than a megabyte. */
  fileAt(path: string, commit: string): Promise<string | null>;
  /** All comments on lines of a pull request, oldest first. */
  reviewComments(pullRequest: number): Promise<readonly ReviewComment[]>;
  /** Posts all comments at once, as one review that neither approves nor asks for changes. */
  review(pullRequest: number, commit: string, body: string, comments: readonly LineComment[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  deleteReviewComment(id: number): Promise<void>;
  /** All issues that a login opened, closed ones too; pull requests are none. */
  issuesOf(login: string): Promise<readonly Issue[]>;
  createIssue(content: IssueContent & { readonly title: string }): Promise<Issue>;
  updateIssue(number: number, content: IssueContent): Promise<Issue>;
  /** Hides a comment as outdated. */
  minimizeComment(nodeId: string): Promise<void>;
  /** The login that comments of this token carry. */
  login(): Promise<string>;
  repositoryIsPrivate(): Promise<boolean>;
}

const PAGE = { per_page: 100 } as const;
const MOST_WAITING_MS = 60_000;
/** What the workflow's own token writes as. */
const ACTIONS_LOGIN = "github-actions[bot]";

/** @param apiUrl Base of the REST interface, `https://api.github.com` or an Enterprise server's `…/api/v3`. */
export function connectGitHub(token: string, apiUrl: string, repository: Repository): GitHub {
  const budget: WaitBudget = { leftMs: MOST_WAITING_MS };
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap("request", (request, options) =>
    withRetries(options.method, budget, async () => {
      options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
      return await request(options);
    }),
  );
  const { rest } = octokit;
  const repo = { owner: repository.owner, repo: repository.name };
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
    comments: async (number) =>
      (await octokit.paginate(rest.issues.listComments, { ...repo, ...PAGE, issue_number: number })).map(
        toComment,
      ),
    commentsSince: async (since) =>
      (
        await octokit.paginate(rest.issues.listCommentsForRepo, {
          ...repo,
          ...PAGE,
          since: since.toISOString(),
        })
      ).flatMap((comment) => {
        const number = /\/issues\/(\d+)$/.exec(comment.issue_url)?.[1];
        return number === undefined ? [] : [{ ...toComment(comment), pullRequest: Number(number) }];
      }),
    createComment: async (number, body) =>
      toComment((await rest.issues.createComment({ ...repo, issue_number: number, body })).data),
    updateComment: async (id, body) =>
      toComment((await rest.issues.updateComment({ ...repo, comment_id: id, body })).data),
    files: async (number) =>
      (await octokit.paginate(rest.pulls.listFiles, { ...repo, ...PAGE, pull_number: number })).map(
        ({ filename, previous_filename: previous, status, patch }) => ({
          path: filename,
          previousPath: previous ?? filename,
          status,
          patch,
        }),
      ),
    fileAt: async (path, commit) => {
      const { data } = await rest.repos.getContent({ ...repo, path, ref: commit });
      return "content" in data && data.encoding === "base64"
        ? Buffer.from(data.content, "base64").toString("utf8")
        : null;
    },
    reviewComments: async (number) =>
      (await octokit.paginate(rest.pulls.listReviewComments, { ...repo, ...PAGE, pull_number: number })).map(
        (answer) => ({
          ...toComment(answer),
          path: answer.path,
          line: answer.line ?? null,
          answers: answer.in_reply_to_id ?? null,
        }),
      ),
    review: async (number, commit, body, comments) => {
      await rest.pulls.createReview({
        ...repo,
        pull_number: number,
        commit_id: commit,
        event: "COMMENT",
        body,
        comments: comments.map(({ path, first, last, body: text }) => ({
          path,
          body: text,
          line: last,
          side: "RIGHT",
          ...(first < last ? { start_line: first, start_side: "RIGHT" } : {}),
        })),
      });
    },
    updateReviewComment: async (id, body) => {
      await rest.pulls.updateReviewComment({ ...repo, comment_id: id, body });
    },
    deleteReviewComment: async (id) => {
      await rest.pulls.deleteReviewComment({ ...repo, comment_id: id });
    },
    issuesOf: async (creator) =>
      (await octokit.paginate(rest.issues.listForRepo, { ...repo, ...PAGE, creator, state: "all" }))
        .filter((issue) => issue.pull_request === undefined)
        .map(toIssue),
    createIssue: async (content) =>
      toIssue((await rest.issues.create({ ...repo, ...mutable(content) })).data),
    updateIssue: async (number, content) =>
      toIssue((await rest.issues.update({ ...repo, issue_number: number, ...mutable(content) })).data),
    minimizeComment: async (nodeId) => {
      await octokit.graphql(
        "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }",
        { id: nodeId },
      );
    },
    login: async () => {
      // Only GraphQL tells an installation token, such as the workflow's own, who it is.
      const viewer = octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
      return viewer
        .then((answer) => answer.viewer.login)
        .catch(async () => (await rest.users.getAuthenticated()).data.login)
        .catch(() => ACTIONS_LOGIN);
    },
    repositoryIsPrivate: async () => (await rest.repos.get(repo)).data.private,
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

interface CommentAnswer {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
  readonly html_url: string;
}

function toComment(answer: CommentAnswer): IssueComment {
  return {
    id: answer.id,
    nodeId: answer.node_id,
    body: answer.body ?? "",
    author: answer.user?.login ?? null,
    url: answer.html_url,
  };
}

interface IssueAnswer {
  readonly number: number;
  readonly body?: string | null;
  readonly user: { readonly login: string } | null;
  readonly state: string;
  readonly html_url: string;
}

function toIssue(answer: IssueAnswer): Issue {
  return {
    number: answer.number,
    body: answer.body ?? "",
    author: answer.user?.login ?? null,
    open: answer.state === "open",
    url: answer.html_url,
  };
}

/** Octokit's types want arrays that could be changed. */
function mutable<T extends IssueContent>({ labels, assignees, ...rest }: T) {
  return {
    ...rest,
    ...(labels ? { labels: [...labels] } : {}),
    ...(assignees ? { assignees: [...assignees] } : {}),
  };
}
