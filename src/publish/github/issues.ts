import { type Client, PAGE } from "./client.ts";

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

/** Issues, which pull requests are not here. */
export interface Issues {
  /** All issues that a login opened, closed ones too; pull requests are none. */
  issuesOf(login: string): Promise<readonly Issue[]>;
  createIssue(content: IssueContent & { readonly title: string }): Promise<Issue>;
  updateIssue(number: number, content: IssueContent): Promise<Issue>;
}

export function issues({ octokit, repo }: Client): Issues {
  const { rest } = octokit;
  return {
    issuesOf: async (creator) =>
      (await octokit.paginate(rest.issues.listForRepo, { ...repo, ...PAGE, creator, state: "all" }))
        .filter((issue) => issue.pull_request === undefined)
        .map(toIssue),
    createIssue: async (content) =>
      toIssue((await rest.issues.create({ ...repo, ...mutable(content) })).data),
    updateIssue: async (number, content) =>
      toIssue((await rest.issues.update({ ...repo, issue_number: number, ...mutable(content) })).data),
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
