import { hunksOf } from "../../../src/suggest/lines.ts";
import type { Refusal } from "./guard.ts";

/** A comment on lines of the diff, as GitHub's REST interface has it. */
export interface ReviewComment {
  readonly id: number;
  readonly node_id: string;
  readonly path: string;
  body: string;
  /** The last line; `null` once the code under the comment is gone. */
  line: number | null;
  start_line: number | null;
  readonly user: { readonly login: string };
  readonly html_url: string;
  readonly in_reply_to_id?: number;
  readonly commit_id: string;
}

interface Posted {
  readonly commit_id: string;
  readonly event: string;
  readonly body: string;
  readonly comments: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly side: string;
    readonly start_line?: number;
    readonly start_side?: string;
  }[];
}

const found = (body: unknown, status = 200): Refusal => ({ status, body });
const refused = (status: number, message: string): Refusal => ({ status, body: { message } });

/**
 * The part of a pull request that the emulator lacks: its changed files, and reviews with comments that follow the code
 * as GitHub's do.
 */
export class ReviewDesk {
  readonly comments: ReviewComment[] = [];
  readonly reviews: Posted[] = [];
  readonly #number: number;
  #files: ReadonlyMap<string, string> = new Map();
  #renamed: Readonly<Record<string, string>> = {};
  #head = "";
  #nextId = 1;
  /** Text under each comment when it was made. */
  readonly #under = new Map<number, string>();

  constructor(number: number) {
    this.#number = number;
  }

  /** The pull request adds these files; comments whose lines are gone lose their place. */
  pushed(
    head: string,
    files: Readonly<Record<string, string>>,
    renamed: Readonly<Record<string, string>> = {},
  ): void {
    this.#head = head;
    this.#renamed = renamed;
    this.#files = new Map(Object.entries(files));
    for (const comment of this.comments) {
      const lines = (this.#files.get(comment.path) ?? "").split("\n");
      const under = (this.#under.get(comment.id) ?? "").split("\n");
      const at = lines.findIndex((_, index) => under.every((line, offset) => lines[index + offset] === line));
      comment.line = at < 0 ? null : at + under.length;
      comment.start_line = at < 0 || under.length === 1 ? null : at + 1;
    }
  }

  reply(to: number, login: string, body: string): void {
    const parent = this.comments.find(({ id }) => id === to);
    if (!parent) throw new Error(`there is no comment ${to}`);
    this.comments.push({ ...parent, ...this.#identity(), body, user: { login }, in_reply_to_id: to });
  }

  /** Answers what concerns files and reviews; `undefined` for anything else. */
  handle(method: string, path: string, body: string, login: string): Refusal | undefined {
    const [, rest = ""] =
      new RegExp(`/pulls/(${this.#number}/\\w+|comments/\\d+)(?:\\?.*)?$`).exec(path) ?? [];
    if (method === "GET" && rest.endsWith("/files")) return found(this.#list());
    if (method === "GET" && rest.endsWith("/comments")) return found(this.comments);
    if (method === "POST" && rest.endsWith("/reviews"))
      return this.#review(JSON.parse(body) as Posted, login);
    if (!rest.startsWith("comments/")) return undefined;
    const at = this.comments.findIndex(({ id }) => id === Number(rest.slice("comments/".length)));
    const comment = this.comments[at];
    if (!comment) return refused(404, "Not Found");
    if (comment.user.login !== login) return refused(403, "Resource not accessible by integration");
    if (method === "DELETE") {
      this.comments.splice(at, 1);
      return found("", 204);
    }
    comment.body = (JSON.parse(body) as { body: string }).body;
    return found(comment);
  }

  #list(): unknown[] {
    return [...this.#files].map(([filename, source]) => {
      const former = this.#renamed[filename];
      const how =
        former === undefined ? { status: "added" } : { status: "renamed", previous_filename: former };
      return { filename, ...how, patch: patchOf(source) };
    });
  }

  #review(posted: Posted, login: string): Refusal {
    if (posted.commit_id !== this.#head) return refused(422, "commit_id is not part of the pull request");
    if (posted.event !== "COMMENT" || posted.body === "") return refused(422, "body is required");
    for (const { path, line, side, start_line: start = line } of posted.comments) {
      const inDiff = hunksOf(patchOf(this.#files.get(path) ?? "")).some(
        (hunk) => side === "RIGHT" && hunk.first <= start && start <= line && line <= hunk.last,
      );
      if (!inDiff) return refused(422, "Pull request review thread line must be part of the diff");
    }
    this.reviews.push(posted);
    for (const { path, body, line, start_line: start } of posted.comments) {
      const identity = this.#identity();
      const lines = (this.#files.get(path) ?? "").split("\n");
      this.#under.set(identity.id, lines.slice((start ?? line) - 1, line).join("\n"));
      this.comments.push({
        ...identity,
        path,
        body,
        line,
        start_line: start ?? null,
        user: { login },
        commit_id: posted.commit_id,
      });
    }
    return found({ id: this.#nextId++ });
  }

  #identity(): Pick<ReviewComment, "id" | "node_id" | "html_url"> {
    const id = this.#nextId++;
    return {
      id,
      node_id: `PRRC_${id}`,
      html_url: `https://github.com/octo-org/models/pull/1#discussion_r${id}`,
    };
  }
}

/** Every line is new. */
function patchOf(source: string): string {
  const lines = source.replace(/\n$/, "").split("\n");
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n");
}
