/** Opens a pull request in the emulator by the same REST calls that a person's client makes. */
export async function seedPullRequest(
  url: string,
  token: string,
  { owner, name }: { readonly owner: string; readonly name: string },
): Promise<{ number: number; headSha: string }> {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${url}/repos/${owner}/${name}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const main = await call<{ object: { sha: string } }>("GET", "/git/ref/heads/main");
  const base = await call<{ tree: { sha: string } }>("GET", `/git/commits/${main.object.sha}`);
  const blob = await call<{ sha: string }>("POST", "/git/blobs", {
    content: "max_jobs = 60\n",
    encoding: "utf-8",
  });
  const tree = await call<{ sha: string }>("POST", "/git/trees", {
    base_tree: base.tree.sha,
    tree: [{ path: "train.py", mode: "100644", type: "blob", sha: blob.sha }],
  });
  const commit = await call<{ sha: string }>("POST", "/git/commits", {
    message: "Tune",
    tree: tree.sha,
    parents: [main.object.sha],
  });
  await call("POST", "/git/refs", { ref: "refs/heads/tune", sha: commit.sha });
  const opened = await call<{ number: number }>("POST", "/pulls", {
    title: "Tune",
    head: "tune",
    base: "main",
  });
  return { number: opened.number, headSha: commit.sha };
}
