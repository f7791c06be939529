import { Buffer } from "node:buffer";
import * as v from "valibot";

/** Of a name in the state. */
export const LONGEST_TEXT = 300;

/**
 * The state that a comment carries for later runs, in an HTML comment at its very end. It is base64, so that no string
 * inside can end the HTML comment, mention a person or refer to an issue. Base64 hides nothing: what must not be read
 * does not belong in it.
 */
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const finite = v.pipe(v.number(), v.finite());
const setting = v.nullable(v.union([text, finite]));

const stateSchema = v.object({
  version: v.literal(1),
  /** The `comment-id` that the comment belongs to. */
  id: v.string(),
  run: v.object({ id: v.number(), number: v.number(), attempt: v.number() }),
  /** The commit that was trained; `null` where the run was about none. */
  commit: v.nullable(v.string()),
  /** Whether that commit is one of the pull request's, so that a newer one makes it old. */
  ofPullRequest: v.optional(v.boolean()),
  generatedAt: v.string(),
  /** Whether every rate is final: a later look at the bill has nothing to correct. */
  settled: v.boolean(),
  /** Whether the bill had all of the run's hours, if not for good. */
  billed: v.nullish(v.boolean()),
  /** Conditions of the gate, as the user wrote them. */
  gate: v.optional(v.array(text)),
  /** Why tuning jobs that belong in the report are not in it, a sentence each. */
  notRead: v.optional(v.array(text)),
  tuningJobs: v.array(
    v.object({
      name: text,
      region: text,
      endedAt: v.nullish(text),
      /** Left out where the comment may not show money. */
      costUsd: v.nullish(amount),
      /** ISO 4217 code of the cost. */
      currency: v.nullish(text),
      billableSeconds: amount,
      wallClockSeconds: amount,
      trials: amount,
      bestObjective: v.nullable(finite),
      objective: v.nullish(v.object({ metric: text, goal: text })),
      /** By the API's names. */
      settings: v.optional(v.record(text, setting)),
    }),
  ),
});
export type CommentState = v.InferOutput<typeof stateSchema>;

const MARKER = /(?:^|\n)<!-- sagemaker-tuning-report ([A-Za-z0-9+/]+={0,2}) -->\s*$/;

/** One line of printable ASCII. */
export function writeMarker(state: CommentState): string {
  return `<!-- sagemaker-tuning-report ${Buffer.from(JSON.stringify(state), "utf8").toString("base64")} -->`;
}

/** The state of a comment; `null` where the body does not end in a marker of ours. */
export function readMarker(body: string): CommentState | null {
  const encoded = MARKER.exec(body)?.[1];
  if (encoded === undefined) return null;
  try {
    const decoded: unknown = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
    const parsed = v.safeParse(stateSchema, decoded);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Whether the run of `a` is older than the run of `b`: run ids grow over a whole repository, attempts within a run. */
export function isOlderRun(a: CommentState["run"], b: CommentState["run"]): boolean {
  return a.id === b.id ? a.attempt < b.attempt : a.id < b.id;
}
