import type { ReviewDesk } from "./reviews.ts";

/** An answer that the guard gives in the emulator's place. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Guarded {
  readonly emulatorUrl: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly token: string;
  readonly login: string | undefined;
  readonly readOnly: boolean;
  readonly seeded: { readonly number: number; readonly headSha: string };
  readonly minimized: string[];
  readonly desk: ReviewDesk;
}

/** GitHub's longest comment. */
const LONGEST_BODY = 65_536;

const refusal = (status: number, message: string, errors?: unknown): Refusal => ({
  status,
  body: { message, ...(errors ? { errors } : {}), documentation_url: "https://docs.github.com/rest" },
});

/** Holds to what GitHub does and the emulator does not; `undefined` lets the request through. */
export async function guard(request: Guarded): Promise<Refusal | undefined> {
  const { method, path, body, login } = request;
  if (login === undefined) return refusal(401, "Bad credentials");
  const writes = method !== "GET";
  if (path.startsWith("/graphql")) return graphql(request, login);
  if (request.readOnly && writes) return refusal(403, "Resource not accessible by integration");
  if (path === "/user" && login.endsWith("[bot]"))
    return refusal(403, "Resource not accessible by integration");
  if (writes && body) {
    const sent = JSON.parse(body) as { body?: unknown };
    if (typeof sent.body === "string" && sent.body.length > LONGEST_BODY) {
      return refusal(422, "Validation Failed", [
        { code: "custom", message: "body is too long (maximum is 65536 characters)" },
      ]);
    }
  }
  const reviewed = request.desk.handle(method, path, body, login);
  if (reviewed) return reviewed;
  const edited = /\/issues\/comments\/(\d+)$/.exec(path);
  if (edited && writes) return someoneElses(request, login);
  if (method === "GET" && /\/pulls\/\d+$/.test(path)) return pullRequest(request);
  if (method === "GET" && /\/issues\/comments\?/.test(path)) return commentsOfRepository(request);
  const commit = /\/commits\/([0-9a-f]{7,40})\/pulls/.exec(path);
  if (commit) return pullRequestsOfCommit(request, commit[1] ?? "");
  return undefined;
}

/** The emulator moves neither a pull request's head nor its base with their branches. */
async function pullRequest({ emulatorUrl, path, token, seeded }: Guarded): Promise<Refusal> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(emulatorUrl + path, { headers });
  const body = (await answer.json()) as { number: number; head?: object; base?: { ref: string } };
  if (body.number !== seeded.number || !body.head || !body.base) return { status: answer.status, body };
  const repository = path.slice(0, path.indexOf("/pulls/"));
  const tip = await fetch(`${emulatorUrl}${repository}/git/ref/heads/${body.base.ref}`, { headers });
  const { object } = (await tip.json()) as { object: { sha: string } };
  return {
    status: answer.status,
    body: {
      ...body,
      head: { ...body.head, sha: seeded.headSha },
      base: { ...body.base, sha: object.sha },
    },
  };
}

async function someoneElses(
  { emulatorUrl, path, token }: Guarded,
  login: string,
): Promise<Refusal | undefined> {
  const answer = await fetch(emulatorUrl + path, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) return refusal(404, "Not Found");
  const { user } = (await answer.json()) as { user: { login: string } };
  return user.login === login ? undefined : refusal(403, "Resource not accessible by integration");
}

/** The emulator lists comments by pull request only, and knows no `since`. */
async function commentsOfRepository({ emulatorUrl, path, token, seeded }: Guarded): Promise<Refusal> {
  const repository = path.slice(0, path.indexOf("/issues/"));
  const query = new URLSearchParams(path.slice(path.indexOf("?")));
  const [since, size, page] = [
    query.get("since") ?? "",
    Number(query.get("per_page") ?? 30),
    Number(query.get("page") ?? 1),
  ];
  const answer = await fetch(`${emulatorUrl}${repository}/issues/${seeded.number}/comments?per_page=100`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const all = ((await answer.json()) as { updated_at: string }[]).filter((each) => each.updated_at >= since);
  return { status: 200, body: all.slice(size * (page - 1), size * page) };
}

async function pullRequestsOfCommit(
  { emulatorUrl, path, token, seeded }: Guarded,
  sha: string,
): Promise<Refusal> {
  if (sha !== seeded.headSha) return { status: 200, body: [] };
  const repository = path.slice(0, path.indexOf("/commits/"));
  const answer = await fetch(`${emulatorUrl}${repository}/pulls/${seeded.number}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: 200, body: [await answer.json()] };
}

function graphql({ body, readOnly, minimized }: Guarded, login: string): Refusal {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: { id?: string } };
  if (query.includes("viewer")) return { status: 200, body: { data: { viewer: { login } } } };
  if (query.includes("minimizeComment")) {
    if (readOnly)
      return {
        status: 200,
        body: { errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] },
      };
    minimized.push(variables?.id ?? "");
    return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
  }
  return { status: 200, body: { errors: [{ message: "unknown query" }] } };
}
