import { type IssueState, readAuditMarker, writeAuditMarker } from "./audit-marker.ts";
import { COMMENT_LIMIT_BYTES, clipMarkdown, utf8Bytes } from "./clip.ts";
import type { GitHub } from "./github/github.ts";
import type { Issue } from "./github/issues.ts";
import { isOlderRun } from "./marker.ts";
import { statusOf } from "./refusal.ts";

export interface IssueRequest {
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly state: IssueState;
  /** Gives the audit as Markdown of at most so many bytes. */
  readonly render: (limitBytes: number) => string;
  /** Open no new issue and wake no closed one, but keep an existing one true. */
  readonly existingOnly: boolean;
  readonly showsUsd: boolean;
  readonly runUrl: string;
}

export interface IssueOutcome {
  readonly did: "created" | "updated" | "kept" | "nothing";
  readonly url: string | null;
  readonly warnings: readonly string[];
}

/** An issue that an earlier run of this audit wrote. */
export interface OwnIssue extends Issue {
  readonly state: IssueState;
}

/** The issues of one audit that the token's own account opened, oldest first: anyone can copy a marker. */
export async function ownIssues(github: GitHub, id: string): Promise<OwnIssue[]> {
  const login = await github.login();
  return (await github.issuesOf(login))
    .flatMap((issue) => {
      const state = issue.author === login ? readAuditMarker(issue.body, id) : null;
      return state ? [{ ...issue, state }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/**
 * Writes the one rolling issue of an audit: updated in place, reopened where there is something to say, never by an older
 * run. Where two audits opened one each, the older issue stays and the other is closed, by a later audit where GitHub did
 * not list it at once.
 *
 * @throws The error of a request that GitHub refused.
 */
export async function publishIssue(github: GitHub, request: IssueRequest): Promise<IssueOutcome> {
  const { state, existingOnly } = request;
  const id = state.audit.id;
  const [existing, ...doubles] = await ownIssues(github, id);
  const body = issueBody(request);
  if (existing) {
    const outcome = await update(github, existing, body, request);
    if (outcome.did === "updated") await closeDoubles(github, doubles, existing.url);
    return outcome;
  }
  if (existingOnly) return { did: "nothing", url: null, warnings: [] };
  const { issue: created, warnings } = await create(github, body, request);
  const [first, ...others] = await ownIssues(github, id);
  if (!first || first.number === created.number) {
    await closeDoubles(github, others, created.url);
    return { did: "created", url: created.url, warnings };
  }
  await closeDoubles(github, others, first.url);
  return update(github, first, body, request);
}

async function update(
  github: GitHub,
  existing: OwnIssue,
  body: string,
  { state, title, existingOnly }: IssueRequest,
): Promise<IssueOutcome> {
  if (isOlderRun(state.run, existing.state.run)) return { did: "kept", url: existing.url, warnings: [] };
  const opened = existingOnly ? {} : { state: "open" as const };
  const updated = await github.updateIssue(existing.number, { title, body, ...opened });
  return { did: "updated", url: updated.url, warnings: [] };
}

async function create(
  github: GitHub,
  body: string,
  { title, labels, assignees }: IssueRequest,
): Promise<{ issue: Issue; warnings: string[] }> {
  try {
    return { issue: await github.createIssue({ title, body, labels, assignees }), warnings: [] };
  } catch (error) {
    if (statusOf(error) !== 422 || labels.length + assignees.length === 0) throw error;
    const issue = await github.createIssue({ title, body, labels: [], assignees: [] });
    const warning =
      "The issue has no labels and no assignees: GitHub did not take them. Check the inputs `labels` and `assignees`.";
    return { issue, warnings: [warning] };
  }
}

async function closeDoubles(github: GitHub, doubles: readonly OwnIssue[], kept: string): Promise<void> {
  for (const { number, open } of doubles) {
    if (open) await github.updateIssue(number, { body: `Another audit is at ${kept}.`, state: "closed" });
  }
}

function issueBody({ render, state, showsUsd, runUrl }: IssueRequest): string {
  const marker = writeAuditMarker(state, showsUsd);
  const room = COMMENT_LIMIT_BYTES - utf8Bytes(marker) - 3;
  const pointer = `The whole audit is in the [summary of the run](${runUrl}).`;
  return `${clipMarkdown(render(room), room, pointer).trimEnd()}\n\n${marker}\n`;
}
