/** The workflow run that the step belongs to, from the runner's environment and the event. */
export interface WorkflowRun {
  /** Without a slash at the end; an Enterprise server has its own. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: Repository;
  /** Grows with every run in a repository; a second attempt keeps it. */
  readonly id: number;
  /** Counts the runs of one workflow, as GitHub's pages show it. */
  readonly number: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly event: RunEvent;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** What the event says, whichever event it was. */
export interface RunEvent {
  readonly name: string;
  /** The commit that was trained, in full; `null` where the event is about no commit (a comment, a schedule). */
  readonly commit: string | null;
  /** Whether that commit is on the branch of an open pull request; a merge queue trains one of its own making. */
  readonly commitIsOfPullRequest: boolean;
  /** `null` where the event does not say. */
  readonly repositoryIsPrivate: boolean | null;
  readonly pullRequest: PullRequestHint;
}

/** How to find the pull request that the run belongs to. */
export type PullRequestHint =
  | { readonly by: "number"; readonly number: number }
  /** The head of a pull request, whose branch may be in a fork. */
  | { readonly by: "head"; readonly commit: string; readonly owner: string; readonly branch: string }
  /** A commit that was pushed; `merged` where a merged pull request counts too. */
  | { readonly by: "commit"; readonly commit: string; readonly merged: boolean }
  | { readonly by: "nothing"; readonly why: string };

/** The page of the run. */
export function workflowRunUrl(run: WorkflowRun): string {
  const { owner, name } = run.repository;
  return `${run.serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
}
