import { type Client, PAGE } from "./client.ts";

export interface IssueComment {
  readonly id: number;
  /** The id that GraphQL knows it by. */
  readonly nodeId: string;
  readonly body: string;
  /** `null` for an account that is gone. */
  readonly author: string | null;
  readonly url: string;
}

/** A comment with the number of the pull request, or issue, that it is on. */
export interface PullRequestComment extends IssueComment {
  readonly pullRequest: number;
}

/** Comments below a pull request or an issue. */
export interface Comments {
  /** All comments of a pull request, oldest first. */
  comments(pullRequest: number): Promise<readonly IssueComment[]>;
  /** Comments of all pull requests and issues of the repository that were written or edited since. */
  commentsSince(since: Date): Promise<readonly PullRequestComment[]>;
  createComment(pullRequest: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;
  /** Hides a comment as outdated. */
  minimizeComment(nodeId: string): Promise<void>;
}

export function comments({ octokit, repo }: Client): Comments {
  const { rest } = octokit;
  return {
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
    deleteComment: async (id) => void (await rest.issues.deleteComment({ ...repo, comment_id: id })),
    minimizeComment: async (nodeId) => {
      await octokit.graphql(
        "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }",
        { id: nodeId },
      );
    },
  };
}

interface CommentAnswer {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
  readonly html_url: string;
}

export function toComment(answer: CommentAnswer): IssueComment {
  return {
    id: answer.id,
    nodeId: answer.node_id,
    body: answer.body ?? "",
    author: answer.user?.login ?? null,
    url: answer.html_url,
  };
}
