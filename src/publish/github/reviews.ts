import { type Client, PAGE } from "./client.ts";
import { type IssueComment, toComment } from "./comments.ts";

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

/** Comments on lines of a pull request's diff. */
export interface Reviews {
  /** All comments on lines of a pull request, oldest first. */
  reviewComments(pullRequest: number): Promise<readonly ReviewComment[]>;
  /** Posts all comments at once, as one review that neither approves nor asks for changes. */
  review(pullRequest: number, commit: string, body: string, comments: readonly LineComment[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  deleteReviewComment(id: number): Promise<void>;
}

export function reviews({ octokit, repo }: Client): Reviews {
  const { rest } = octokit;
  return {
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
  };
}
