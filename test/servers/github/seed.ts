interface Repository {
  readonly owner: string;
  readonly name: string;
}

async function rest<T>(
  url: string,
  token: string,
  { owner, name }: Repository,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const answer = await fetch(`${url}/repos/${owner}/${name}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Commits files on top of a branch, by the same REST calls that a person's client makes. */
export async function commitFiles(
  url: string,
  token: string,
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const call = <T>(method: string, path: string, body?: unknown): Promise<T> =>
    rest(url, token, repository, method, path, body);
  const ref = await call<{ object: { sha: string } }>("GET", `/git/ref/heads/${branch}`);
  const base = await call<{ tree: { sha: string } }>("GET", `/git/commits/${ref.object.sha}`);
  const tree = [];
  for (const [path, content] of Object.entries(files)) {
    const blob = await call<{ sha: string }>("POST", "/git/blobs", { content, encoding: "utf-8" });
    tree.push({ path, mode: "100644", type: "blob", sha: blob.sha });
  }
  const made = await call<{ sha: string }>("POST", "/git/trees", { base_tree: base.tree.sha, tree });
  const commit = await call<{ sha: string }>("POST", "/git/commits", {
    message: "Tune",
    tree: made.sha,
    parents: [ref.object.sha],
  });
  await call("PATCH", `/git/refs/heads/${branch}`, { sha: commit.sha, force: true });
  return commit.sha;
}

/** Opens a pull request in the emulator. */
export async function seedPullRequest(
  url: string,
  token: string,
  repository: Repository,
  files: Readonly<Record<string, string>>,
  branch = "tune",
): Promise<{ number: number; headSha: string }> {
  const main = await rest<{ object: { sha: string } }>(url, token, repository, "GET", "/git/ref/heads/main");
  await rest(url, token, repository, "POST", "/git/refs", {
    ref: `refs/heads/${branch}`,
    sha: main.object.sha,
  });
  const headSha = await commitFiles(url, token, repository, branch, files);
  const opened = await rest<{ number: number }>(url, token, repository, "POST", "/pulls", {
    title: "Tune",
    head: branch,
    base: "main",
  });
  return { number: opened.number, headSha };
}
