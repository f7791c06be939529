import type { getOctokit } from "@actions/github";
import type { Repository } from "../workflow-run.ts";
import { REQUEST_TIMEOUT_MS, type WaitBudget, withRetries } from "./retry.ts";

/** GitHub asks for a minute where comments came too fast. */
const MOST_WAITING_MS = 90_000;

/** The largest page of a list that GitHub gives. */
export const PAGE = { per_page: 100 } as const;

/** One repository, seen through a client that waits and repeats within one budget for all requests. */
export interface Client {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly repo: { readonly owner: string; readonly repo: string };
}

/** @param apiUrl Base of the REST interface, `https://api.github.com` or an Enterprise server's `…/api/v3`. */
export async function openClient(token: string, apiUrl: string, repository: Repository): Promise<Client> {
  // As it loads, it reads the event file, and throws where that is damaged.
  const { getOctokit } = await import("@actions/github");
  const budget: WaitBudget = { leftMs: MOST_WAITING_MS };
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  octokit.hook.wrap("request", (request, options) =>
    withRetries(options.method, budget, async () => {
      options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
      return await request(options);
    }),
  );
  return { octokit, repo: { owner: repository.owner, repo: repository.name } };
}
