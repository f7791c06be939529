import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  auditWindow
} from "./chunk-OWOGWKDZ.js";
import {
  closeGate,
  dependencies,
  openShared
} from "./chunk-REZA3CPP.js";
import {
  COMMENT_LIMIT_BYTES,
  clipMarkdown,
  commentId,
  defaultMoney,
  explainRefusal,
  gitHubOf,
  isOlderRun,
  outputValues,
  readingOptions,
  regionsOf,
  reportFolder,
  setOutputs,
  statusOf,
  tolerate,
  utf8Bytes,
  workflowRunUrl,
  writeSummary
} from "./chunk-TDXWOWHN.js";
import "./chunk-OOGKEQ6N.js";
import "./chunk-FNXHBNKK.js";
import "./chunk-VYKIBPZ6.js";
import "./chunk-SB3OV63M.js";
import "./chunk-R3PD6366.js";
import "./chunk-FDQPZMR5.js";
import "./chunk-3RSDYK2V.js";
import "./chunk-MWWKEPU3.js";
import "./chunk-A6BQQ5LJ.js";
import "./chunk-XKIUXMJH.js";
import {
  auditedAccounts,
  lastAudit,
  noState,
  readState
} from "./chunk-KTLEXX35.js";
import {
  largest
} from "./chunk-OIORDAFC.js";
import {
  renderMarkdown,
  startOf,
  writeAuditFiles
} from "./chunk-LZFOWMGH.js";
import {
  VERSION
} from "./chunk-H4UDP6SV.js";
import {
  TERMINAL
} from "./chunk-MRSNQGJZ.js";
import {
  recommends
} from "./chunk-WLGKUXCX.js";
import "./chunk-532MC6H5.js";
import "./chunk-7YHX562V.js";
import "./chunk-GCGVAWS2.js";
import "./chunk-7BRY7JMA.js";
import "./chunk-25ZZOJZJ.js";
import "./chunk-5JTZGYKE.js";
import {
  number,
  object,
  safeParse
} from "./chunk-DCEYEHZ6.js";
import "./chunk-QCXZDLZ4.js";
import "./chunk-GKO2XIES.js";
import "./chunk-JXN4FGRA.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-JGZ6ON67.js";
import "./chunk-UXFJ4V3G.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-67FPPKSH.js";
import "./chunk-WH7IA4H4.js";
import "./chunk-MEM3K2UW.js";
import "./chunk-JPXSQP7N.js";
import "./chunk-WPLCL3OF.js";
import "./chunk-B4H53FGW.js";
import "./chunk-FTU5456X.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-NLF7O5T4.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-46R6FB65.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";

// src/publish/audit-marker.ts
import { Buffer } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";
var runSchema = object({ id: number(), number: number(), attempt: number() });
var MARKER = /(?:^|\n)<!-- sagemaker-tuning-audit ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
var MOST_BYTES = 2e4;
var MOST_UNPACKED_BYTES = 1e6;
function writeAuditMarker(state, showsUsd) {
  const shown = showsUsd ? state.audit : withoutMoney(state.audit);
  for (let ledger = shown.ledger; ; ledger = largest(ledger, Math.floor(3 * ledger.length / 4))) {
    const packed = deflateRawSync(JSON.stringify({ ...state, audit: { ...shown, ledger } })).toString(
      "base64"
    );
    if (packed.length <= MOST_BYTES || ledger.length === 0)
      return `<!-- sagemaker-tuning-audit ${packed} -->`;
  }
}
function readAuditMarker(body, id) {
  const encoded = MARKER.exec(body)?.[1];
  if (encoded === void 0) return null;
  try {
    const text = inflateRawSync(Buffer.from(encoded, "base64"), { maxOutputLength: MOST_UNPACKED_BYTES });
    const decoded = JSON.parse(text.toString("utf8"));
    const run = safeParse(runSchema, decoded.run);
    const audit = readState(decoded.audit, id);
    return run.success && audit ? { run: run.output, audit } : null;
  } catch {
    return null;
  }
}
function withoutMoney(state) {
  return {
    ...state,
    history: state.history.map((each) => ({ ...each, costUsd: null, potentialUsd: null })),
    ledger: []
  };
}

// src/publish/audit-issue.ts
async function ownIssues(github, id) {
  const login = await github.login();
  return (await github.issuesOf(login)).flatMap((issue2) => {
    const state = issue2.author === login ? readAuditMarker(issue2.body, id) : null;
    return state ? [{ ...issue2, state }] : [];
  }).sort((a, b) => a.number - b.number);
}
async function publishIssue(github, request) {
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
async function update(github, existing, body, { state, title, existingOnly }) {
  if (isOlderRun(state.run, existing.state.run)) return { did: "kept", url: existing.url, warnings: [] };
  const opened = existingOnly ? {} : { state: "open" };
  const updated = await github.updateIssue(existing.number, { title, body, ...opened });
  return { did: "updated", url: updated.url, warnings: [] };
}
async function create(github, body, { title, labels, assignees }) {
  try {
    return { issue: await github.createIssue({ title, body, labels, assignees }), warnings: [] };
  } catch (error) {
    if (statusOf(error) !== 422 || labels.length + assignees.length === 0) throw error;
    const issue2 = await github.createIssue({ title, body, labels: [], assignees: [] });
    const warning = "The issue has no labels and no assignees: GitHub did not take them. Check the inputs `labels` and `assignees`.";
    return { issue: issue2, warnings: [warning] };
  }
}
async function closeDoubles(github, doubles, kept) {
  for (const { number: number2, open } of doubles) {
    if (open) await github.updateIssue(number2, { body: `Another audit is at ${kept}.`, state: "closed" });
  }
}
function issueBody({ render, state, showsUsd, runUrl }) {
  const marker = writeAuditMarker(state, showsUsd);
  const room = COMMENT_LIMIT_BYTES - utf8Bytes(marker) - 3;
  const pointer = `The whole audit is in the [summary of the run](${runUrl}).`;
  return `${clipMarkdown(render(room), room, pointer).trimEnd()}

${marker}
`;
}

// src/shell/audit/audit-action.ts
async function auditAction(since, around) {
  const { inputs, config, run, env, log } = around;
  const github = await gitHubOf(around);
  const id = commentId(inputs, run);
  const withIssue = inputs.issue !== "off" && inputs.issue !== null;
  const previous = withIssue && github ? await remembered(github, id, around) : noState(id);
  const now = Date.now() / 1e3;
  const folder = reportFolder(inputs, env);
  const ids = inputs["keep-account-id"] ? [] : inputs.roles.map(({ arn }) => arn.split(":")[4] ?? "");
  for (const id2 of new Set(ids)) log.mask(id2);
  const { report, state } = await auditWindow(
    {
      window: { since: startOf(since, now, lastAudit(previous)), until: now },
      regions: regionsOf(inputs, env),
      accounts: auditedAccounts(inputs.roles, inputs["keep-account-id"]),
      nameContains: inputs["name-contains"],
      tags: inputs.tags,
      groupBy: inputs["group-by"],
      options: readingOptions(inputs),
      config,
      conditions: inputs["fail-when"],
      previous,
      sinceLast: "lastAudit" in since,
      progressFolder: folder
    },
    { ...dependencies(env, log), ...openShared(around) }
  );
  const context = {
    ...TERMINAL,
    links: { workflowRun: workflowRunUrl(run) },
    version: VERSION
  };
  const money = inputs["show-money"] ?? await defaultMoney(run, github, log);
  const render = (limitBytes) => renderMarkdown(report, { ...context, money }, limitBytes);
  const files = await tolerate(
    log,
    "The report files are not written",
    () => writeAuditFiles(folder, report, context, config.costMetric)
  );
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary) await tolerate(log, "There is no job summary", () => writeSummary(summary, render));
  await tolerate(log, "Outputs are missing", async () => setOutputs(outputValues(report, files)));
  if (withIssue) {
    if (github === null) log.warning("No issue: the input `github-token` is empty.");
    else await issue(github, report, state, render, money === "usd", around);
  }
  closeGate(report.gate, money, around);
}
async function remembered(github, id, { log }) {
  try {
    const [existing] = await ownIssues(github, id);
    return existing?.state.audit ?? noState(id);
  } catch (error) {
    log.warning(`The last audit is not known: ${explainRefusal(error, false)}`);
    return noState(id);
  }
}
async function issue(github, report, audit, render, showsUsd, { inputs, run, log }) {
  try {
    const outcome = await publishIssue(github, {
      title: inputs.issue ?? "Tuning audit",
      labels: inputs.labels,
      assignees: inputs.assignees,
      state: { run: { id: run.id, number: run.number, attempt: run.attempt }, audit },
      render,
      existingOnly: inputs["comment-when"] === "recommendations" && !recommends(report),
      showsUsd,
      runUrl: workflowRunUrl(run)
    });
    for (const warning of outcome.warnings) log.warning(warning);
    log.info(
      outcome.url ? `The issue of this audit: ${outcome.url}` : "No issue: there is nothing to recommend."
    );
    setOutputs({ "issue-url": outcome.url ?? "" });
  } catch (error) {
    log.warning(`No issue: ${explainRefusal(error, false)} The audit is in the job summary.`);
    log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
  }
}
export {
  auditAction
};
