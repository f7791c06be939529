import type { Repository } from "../workflow-run.ts";
import { openClient } from "./client.ts";
import { type Comments, comments } from "./comments.ts";
import { type Issues, issues } from "./issues.ts";
import { type PullRequests, pullRequests } from "./pull-requests.ts";
import { type Reviews, reviews } from "./reviews.ts";

/** What the action asks of GitHub. Every method throws octokit's error, whose `status` is GitHub's answer. */
export interface GitHub extends PullRequests, Comments, Reviews, Issues {
  /** The login that comments of this token carry. */
  login(): Promise<string>;
  repositoryIsPrivate(): Promise<boolean>;
}

/** What the workflow's own token writes as. */
const ACTIONS_LOGIN = "github-actions[bot]";

/** @param apiUrl Base of the REST interface, `https://api.github.com` or an Enterprise server's `…/api/v3`. */
export async function connectGitHub(token: string, apiUrl: string, repository: Repository): Promise<GitHub> {
  const client = await openClient(token, apiUrl, repository);
  return {
    ...pullRequests(client),
    ...comments(client),
    ...reviews(client),
    ...issues(client),
    login: async () => {
      // Only GraphQL tells an installation token, such as the workflow's own, who it is.
      const viewer = client.octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
      return viewer
        .then((answer) => answer.viewer.login)
        .catch(async () => (await client.octokit.rest.users.getAuthenticated()).data.login)
        .catch(() => ACTIONS_LOGIN);
    },
    repositoryIsPrivate: async () => (await client.octokit.rest.repos.get(client.repo)).data.private,
  };
}
