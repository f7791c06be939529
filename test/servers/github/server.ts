import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "emulate";
import { forbidPrivate, type Shown } from "../../private.ts";
import { guard, type Refusal } from "./guard.ts";
import { type ReviewComment, ReviewDesk } from "./reviews.ts";
import { commitFiles, seedPullRequest } from "./seed.ts";

export const REPOSITORY = { owner: "octo-org", name: "models" } as const;

/** Tokens that the server knows, by what they may do. */
export const TOKENS = {
  /** The workflow's own: writes as github-actions[bot]. */
  workflow: "ghs_workflow",
  readOnly: "ghs_readonly",
  person: "ghp_person",
} as const;

const LOGINS: Readonly<Record<string, string>> = {
  [TOKENS.workflow]: "github-actions[bot]",
  [TOKENS.readOnly]: "github-actions[bot]",
  [TOKENS.person]: "octocat",
};

export interface GitHubOptions {
  /** Answers instead of GitHub's usual one, by call: the first that returns something wins. */
  readonly refuse?: (method: string, path: string, nth: number) => Refusal | undefined;
  /** Requests that wait until so many of them are there, and go on together. */
  readonly together?: { readonly method: string; readonly path: RegExp; readonly count: number };
  /** Files that the pull request adds. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the run was asked to show; anything else that is private, in any body that was sent, fails the test. */
  readonly shown?: readonly Shown[];
}

export interface SeenRequest {
  readonly method: string;
  /** Without the prefix of an Enterprise Server. */
  readonly path: string;
  /** As it was asked for. */
  readonly url: string;
  readonly body: string;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

export interface GitHubServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  readonly pullRequest: number;
  readonly headSha: string;
  /** Comments on lines of the pull request, oldest first. */
  readonly reviewComments: readonly ReviewComment[];
  readonly reviews: ReviewDesk["reviews"];
  readonly reply: (to: number, body: string) => void;
  /** Pushes to the pull request's branch; gives the new commit. @param renamed Former path of what was renamed, by path. */
  readonly push: (
    files: Readonly<Record<string, string>>,
    renamed?: Readonly<Record<string, string>>,
  ) => Promise<string>;
  /** Pushes to the branch that the pull request is to be merged into. */
  readonly pushToBase: (files: Readonly<Record<string, string>>) => Promise<string>;
  /** Merges the pull request, and opens the next one. */
  readonly mergeAndOpenNext: () => Promise<void>;
  /** Node ids of comments that were minimized. */
  readonly minimized: readonly string[];
  readonly comments: () => Promise<Comment[]>;
  readonly comment: (token: string, body: string) => Promise<Comment>;
  readonly remove: (id: number) => Promise<void>;
  readonly merge: () => Promise<void>;
  /** Issues of the repository, closed ones too, pull requests left out. */
  readonly issues: () => Promise<Issue[]>;
  readonly openIssue: (token: string, title: string, body: string) => Promise<Issue>;
}

export interface Issue {
  readonly number: number;
  readonly body: string;
  readonly state: string;
  readonly labels: readonly { readonly name: string }[];
}

/**
 * Starts a GitHub endpoint on loopback: a third party's emulator behind a guard of ours, which holds to the limits that the
 * emulator does not know and answers the few calls that it lacks.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        Object.entries(LOGINS).map(([token, login]) => [token, { login, scopes: ["repo", "user"] }]),
      ),
      github: {
        users: [{ login: "github-actions[bot]" }, { login: "octocat" }],
        orgs: [
          {
            login: REPOSITORY.owner,
            members: [
              { login: "octocat", role: "admin" },
              { login: "github-actions[bot]", role: "admin" },
            ],
          },
        ],
        repos: [{ owner: REPOSITORY.owner, name: REPOSITORY.name, auto_init: true }],
      },
    },
  });
  const files = options.files ?? { "train.py": "max_jobs = 60\n" };
  const seeded = await seedPullRequest(emulator.url, TOKENS.person, REPOSITORY, files);
  let branch = "tune";
  let desk = new ReviewDesk(seeded.number);
  desk.pushed(seeded.headSha, files);
  const requests: SeenRequest[] = [];
  const minimized: string[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  const waiting: (() => void)[] = [];
  async function together(method: string, path: string): Promise<void> {
    const { together: held } = options;
    if (!held || method !== held.method || !held.path.test(path)) return;
    await new Promise<void>((goOn) => {
      waiting.push(goOn);
      if (waiting.length >= held.count) for (const each of waiting.splice(0)) each();
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const method = request.method ?? "GET";
    // An Enterprise Server has its interface under a path of its own.
    const asked = request.url ?? "/";
    const path = asked.replace(/^\/api(\/v3|(?=\/graphql))/, "");
    requests.push({ method, path, url: asked, body });
    await together(method, path);
    const nth = requests.filter((seen) => seen.method === method && seen.path === path).length;
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const login = LOGINS[token];
    const refused =
      options.refuse?.(method, path, nth) ??
      (await guard({
        emulatorUrl: emulator.url,
        method,
        path,
        body,
        token,
        login,
        readOnly: token === TOKENS.readOnly,
        seeded,
        minimized,
        desk,
      }));
    if (refused) return send(response, refused);
    const answer = await fetch(emulator.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body ? { body } : {}),
    });
    const headers: Record<string, string> = { "content-type": "application/json" };
    const link = answer.headers.get("link");
    if (link) headers["link"] = link.replaceAll(emulator.url, url);
    send(response, { status: answer.status, headers, body: await answer.text() });
  }

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call = async (token: string, method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${emulator.url}/repos/${REPOSITORY.owner}/${REPOSITORY.name}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? null : answer.json();
  };
  const commentsPath = (): string => `/issues/${seeded.number}/comments`;
  return {
    url,
    requests,
    minimized,
    get pullRequest() {
      return seeded.number;
    },
    mergeAndOpenNext: async () => {
      await call(TOKENS.person, "PUT", `/pulls/${seeded.number}/merge`, {});
      branch = `after-${seeded.number}`;
      const next = { "next.py": "max_jobs = 30\n" };
      Object.assign(seeded, await seedPullRequest(emulator.url, TOKENS.person, REPOSITORY, next, branch));
      desk = new ReviewDesk(seeded.number);
      desk.pushed(seeded.headSha, next);
    },
    get headSha() {
      return seeded.headSha;
    },
    get reviewComments() {
      return desk.comments;
    },
    get reviews() {
      return desk.reviews;
    },
    reply: (to, body) => desk.reply(to, "octocat", body),
    push: async (changed, renamed) => {
      seeded.headSha = await commitFiles(emulator.url, TOKENS.person, REPOSITORY, branch, changed);
      desk.pushed(seeded.headSha, changed, renamed);
      return seeded.headSha;
    },
    pushToBase: (changed) => commitFiles(emulator.url, TOKENS.person, REPOSITORY, "main", changed),
    comments: () => call(TOKENS.person, "GET", `${commentsPath()}?per_page=100`) as Promise<Comment[]>,
    comment: (token, body) => call(token, "POST", commentsPath(), { body }) as Promise<Comment>,
    issues: async () =>
      (
        (await call(TOKENS.person, "GET", "/issues?state=all&per_page=100")) as (Issue & {
          pull_request?: unknown;
        })[]
      ).filter((issue) => issue.pull_request === undefined),
    openIssue: (token, title, body) => call(token, "POST", "/issues", { title, body }) as Promise<Issue>,
    remove: async (id) => {
      await call(TOKENS.person, "DELETE", `/issues/comments/${id}`);
    },
    merge: async () => {
      await call(TOKENS.person, "PUT", `/pulls/${seeded.number}/merge`, {});
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
      await emulator.close();
      // Whatever any test made the product send: comments, issues, reviews.
      forbidPrivate(
        Object.fromEntries(
          requests.map(({ method, path, body }, nth) => [`${method} ${path} (${nth})`, body]),
        ),
      );
    },
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { status, headers, body }: Refusal): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
