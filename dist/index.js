import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  closeGate,
  collectTuningJobs,
  contradictions,
  openShared
} from "./chunks/chunk-REZA3CPP.js";
import {
  commentBody,
  findPullRequest,
  isFolded,
  markOldComments,
  ownComments,
  planSuggestions,
  publishComment,
  publishSuggestions
} from "./chunks/chunk-44GDPLQW.js";
import {
  LONGEST_TEXT,
  commentId,
  debug,
  defaultMoney,
  explainRefusal,
  gitHubOf,
  group,
  info,
  notice,
  outputValues,
  pullRequestHint,
  readMarker,
  regionsOf,
  reportFolder,
  secretsOf,
  setFailed,
  setOutputs,
  setSecret,
  statusOf,
  tolerate,
  warning,
  workflowRunUrl,
  writeSummary
} from "./chunks/chunk-TDXWOWHN.js";
import "./chunks/chunk-OOGKEQ6N.js";
import {
  SearchCommand
} from "./chunks/chunk-FNXHBNKK.js";
import "./chunks/chunk-AH675SPC.js";
import "./chunks/chunk-VYKIBPZ6.js";
import "./chunks/chunk-SB3OV63M.js";
import {
  openSession
} from "./chunks/chunk-R3PD6366.js";
import "./chunks/chunk-FDQPZMR5.js";
import "./chunks/chunk-3RSDYK2V.js";
import "./chunks/chunk-MWWKEPU3.js";
import "./chunks/chunk-A6BQQ5LJ.js";
import "./chunks/chunk-XKIUXMJH.js";
import {
  DEFAULT_CONFIG,
  leave,
  parseGroupBy,
  parseTags
} from "./chunks/chunk-SKUOCFUS.js";
import {
  BILLING,
  COST_METRIC_NAMES,
  OBJECTIVE_CURVES,
  costMetric,
  externalId,
  oneOf,
  parseNumber,
  parseRates,
  parseShare,
  parseSince,
  refuse,
  region,
  renderMarkdown,
  role,
  roleArn,
  suggestionComment,
  unusedRates,
  writeReportFiles
} from "./chunks/chunk-LZFOWMGH.js";
import {
  VERSION,
  held,
  parseConditions
} from "./chunks/chunk-H4UDP6SV.js";
import {
  readBaseline
} from "./chunks/chunk-5UMMMREM.js";
import {
  TERMINAL
} from "./chunks/chunk-MRSNQGJZ.js";
import {
  analyze,
  recommends,
  settingsOf,
  withDifferences
} from "./chunks/chunk-WLGKUXCX.js";
import "./chunks/chunk-532MC6H5.js";
import "./chunks/chunk-BRINWBTM.js";
import "./chunks/chunk-7YHX562V.js";
import "./chunks/chunk-GCGVAWS2.js";
import {
  once
} from "./chunks/chunk-7BRY7JMA.js";
import "./chunks/chunk-25ZZOJZJ.js";
import "./chunks/chunk-5JTZGYKE.js";
import {
  array,
  boolean,
  nullish,
  number,
  object,
  safeParse,
  string,
  unknown
} from "./chunks/chunk-DCEYEHZ6.js";
import "./chunks/chunk-QCXZDLZ4.js";
import {
  moneyPrinter
} from "./chunks/chunk-GKO2XIES.js";
import "./chunks/chunk-JXN4FGRA.js";
import {
  counted
} from "./chunks/chunk-XZRXF4N3.js";
import {
  wholeCost
} from "./chunks/chunk-DDG5QTAD.js";
import "./chunks/chunk-JGZ6ON67.js";
import {
  problemOf
} from "./chunks/chunk-UXFJ4V3G.js";
import {
  Problem
} from "./chunks/chunk-MNXWLVUM.js";
import "./chunks/chunk-67FPPKSH.js";
import "./chunks/chunk-WH7IA4H4.js";
import "./chunks/chunk-MEM3K2UW.js";
import "./chunks/chunk-JPXSQP7N.js";
import "./chunks/chunk-WPLCL3OF.js";
import "./chunks/chunk-B4H53FGW.js";
import "./chunks/chunk-FTU5456X.js";
import "./chunks/chunk-H3PY4XGG.js";
import "./chunks/chunk-NLF7O5T4.js";
import "./chunks/chunk-N6ZGNV6U.js";
import "./chunks/chunk-46R6FB65.js";
import "./chunks/chunk-JOL4AAMB.js";
import "./chunks/chunk-E4ZBB33Y.js";

// src/publish/log.ts
var actionLog = {
  info: (line) => info(inert(line)),
  warning: (line) => warning(oneLine(line)),
  notice: (line) => notice(oneLine(line), { title: "SageMaker tuning report" }),
  // AWS puts account ids into its error messages, and a debug log is as public as any.
  debug: (text) => debug(text.replace(/\b\d{12}\b/g, "************")),
  fail: (line) => setFailed(oneLine(line)),
  mask: (secret) => setSecret(secret),
  group: (title, work) => group(oneLine(title), work)
};
function oneLine(text) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
function inert(line) {
  return oneLine(line).replace(/^::/, ": :").replaceAll("##[", "## [");
}

// src/publish/annotations.ts
var MOST_NOTICES = 5;
function annotationsOf(report2) {
  const advice = report2.tuningJobs.flatMap(
    (job) => job.recommendations.filter((each) => !each.folded).map(
      ({ title, change }) => `${job.name}: ${title}${change ? ` (${change.parameter}: ${change.from ?? "not set"} to ${change.to})` : ""}.`
    )
  );
  const left = advice.length - MOST_NOTICES;
  return {
    warnings: report2.tuningJobs.flatMap((job) => problemsOf(job)),
    notices: left > 0 ? [...advice.slice(0, MOST_NOTICES), `${left} more in the report.`] : advice
  };
}
function problemsOf(job) {
  const { name, status, endedAt, trials, trialsNotRead, actual } = job;
  const found = [];
  if (endedAt === null) {
    found.push(
      `${name} has not ended (${status}): the report is of what was there. Report again after it ended, or set \`wait-minutes\`.`
    );
  }
  if (endedAt !== null && trials.running > 0) {
    found.push(
      `${counted(trials.running, "trial")} of ${name} still ran when it was read: the report is of what was there. Report again.`
    );
  }
  if (trialsNotRead > 0) {
    found.push(
      `${trialsNotRead} of the ${counted(trials.total + trialsNotRead, "trial")} of ${name} ${trialsNotRead === 1 ? "was" : "were"} not read: the report has none of what they cost. Report again.`
    );
  }
  if (status === "Failed") found.push(`${name} failed: the report says why.`);
  if (trials.total > 0 && trials.failed === trials.total) {
    found.push(
      trials.total === 1 ? `The one trial of ${name} failed: the report has its reason.` : `All ${trials.total} trials of ${name} failed: the report has their reasons.`
    );
  }
  const lacksPrice = trialsNotRead === 0 ? actual.costIsAtLeast : job.trialDetails.some(withoutPrice);
  if (lacksPrice || actual.costUsd === null && trials.total > 0) {
    found.push(`${name} used instances whose price is not known. Give it with \`rates\`.`);
  }
  return found;
}
function withoutPrice({ costUsd }) {
  return costUsd === null;
}

// src/publish/comment-state.ts
var MOST_TUNING_JOBS = 50;
function commentState(report2, run, id, showsUsd, notRead = []) {
  return {
    version: 1,
    id,
    run: { id: run.id, number: run.number, attempt: run.attempt },
    commit: run.event.commit,
    generatedAt: report2.generatedAt,
    settled: report2.tuningJobs.every((job) => job.billing.settled === true),
    billed: report2.tuningJobs.every((job) => job.billing.complete),
    ...notRead.length > 0 ? { notRead: notRead.slice(0, MOST_TUNING_JOBS).map(cut) } : {},
    ...report2.gate ? { gate: report2.gate.conditions.map(({ condition }) => cut(condition)) } : {},
    tuningJobs: report2.tuningJobs.slice(0, MOST_TUNING_JOBS).map((job) => ({
      name: cut(job.name),
      region: job.region,
      endedAt: job.endedAt,
      ...showsUsd ? { costUsd: wholeCost(job), currency: job.actual.currency } : {},
      billableSeconds: job.actual.billableSeconds,
      wallClockSeconds: job.actual.wallClockSeconds,
      trials: job.trials.total,
      bestObjective: job.actual.bestObjective,
      objective: job.objective && { ...job.objective, metric: cut(job.objective.metric) },
      settings: Object.fromEntries(
        Object.entries(settingsOf(job)).map(([name, value]) => [
          name,
          typeof value === "string" ? cut(value) : value
        ])
      )
    }))
  };
}
function cut(text) {
  return text.slice(0, LONGEST_TEXT);
}

// src/publish/pull-request-report.ts
async function reportOnPullRequest(github, find, { comment, suggest }, log) {
  const missing = comment ? "No comment" : "No suggestions";
  let fromFork = false;
  const refused = (what, error) => {
    log.warning(`${what}: ${explainRefusal(error, fromFork)} The report is in the job summary.`);
    log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
  };
  try {
    const found = await find();
    if (typeof found === "string") {
      log.info(`${missing}: ${found}. The report is in the job summary and the report files.`);
      return null;
    }
    fromFork = found.fromFork;
    const plan = suggest && found.open ? await planSuggestions(github, found, suggest.report).catch(
      (error) => refused("No suggestions", error)
    ) : null;
    const outcome = comment && await writeComment(github, found, comment, plan?.notes ?? [], log);
    if (suggest && plan && outcome?.did !== "kept") {
      await suggestOn(github, found, plan, suggest, outcome?.url ?? suggest.runUrl, log).catch(
        (error) => refused("No suggestions", error)
      );
    }
    await markOldComments(github, found).catch(
      (error) => log.debug(`Older comments are not marked: ${explainRefusal(error, fromFork)}`)
    );
    return outcome?.url ?? null;
  } catch (error) {
    refused(missing, error);
    return null;
  }
}
async function writeComment(github, pullRequest2, comment, notes, log) {
  const outcome = await publishComment(github, pullRequest2, {
    ...comment,
    render: (limitBytes) => comment.render(limitBytes, notes)
  });
  log.info([SAID[outcome.did], outcome.why, outcome.url].filter((part) => part !== null).join(": "));
  for (const warning2 of outcome.warnings) log.warning(warning2);
  return outcome;
}
async function suggestOn(github, pullRequest2, plan, { id, run, render }, reportUrl, log) {
  if (plan.notes.length + plan.suggestions.length === 0)
    log.info(
      "No suggestion: nothing is advised that a line could set, no changed file defines a tuner that these tuning jobs ran, or it is set as advised."
    );
  for (const { text } of plan.notes) log.info(`No suggestion: ${text}`);
  if (plan.unread > 0)
    log.info(`${plan.unread} changed files are too many or too large to be read for suggestions.`);
  const { posted, kept, withdrawn, others } = await publishSuggestions(github, pullRequest2, plan, {
    id,
    run,
    render: (suggestion) => render(suggestion, reportUrl),
    intro: `What the [tuning report](${reportUrl}) advises, on the lines that set it.`
  });
  log.info(`Suggestions: ${posted} posted, ${kept} kept, ${withdrawn} withdrawn.`);
  if (others > 0)
    log.warning(
      "Another step or matrix job of this run made suggestions under the same `comment-id`. The next run's would withdraw them: give each its own `comment-id`, or name all tuning jobs in one step."
    );
}
var SAID = {
  created: "Commented on the pull request",
  updated: "Updated the comment on the pull request",
  kept: "Left a newer comment on the pull request as it is",
  nothing: "No comment: there is nothing to recommend, and `comment-when` asks for a comment only then"
};

// src/publish/base-report.ts
var MOST_LOOKED_AT = 8;
async function findBaseReport(github, pullRequest2, id, fits, beforeRun = Number.POSITIVE_INFINITY) {
  const merged = await github.mergedPullRequests(pullRequest2.base.branch);
  const others = merged.filter(({ number: number2 }) => number2 !== pullRequest2.number);
  for (const { number: number2 } of others.slice(0, MOST_LOOKED_AT)) {
    const comment = (await ownComments(github, number2, id)).at(-1);
    if (!comment || comment.state.run.id >= beforeRun) continue;
    const baseline = {
      label: `pull request #${number2}`,
      url: comment.url,
      commit: comment.state.commit,
      jobs: comment.state.tuningJobs.map(toBaselineJob)
    };
    if (fits(baseline)) return baseline;
  }
  return null;
}
function toBaselineJob(job) {
  return {
    ...job,
    objective: job.objective ?? null,
    settings: job.settings ?? {},
    costUsd: job.costUsd ?? null
  };
}

// src/shell/action/compare.ts
async function compare(analysis, comparison) {
  const { baseline: wanted, config, log, github } = comparison;
  if (wanted === "off") return analysis;
  const compared = (baseline) => ({
    ...analysis,
    report: withDifferences(analysis.report, baseline)
  });
  if (wanted !== "auto") {
    const now = Date.parse(analysis.report.generatedAt) / 1e3;
    const baseline = await tolerate(log, "No comparison", () => readBaseline(wanted, config, now));
    return baseline ? compared(baseline) : analysis;
  }
  if (github === null) return analysis;
  try {
    const pullRequest2 = await comparison.pullRequest();
    if (typeof pullRequest2 === "string") return analysis;
    const found = await findBaseReport(
      github,
      pullRequest2,
      comparison.id,
      (baseline) => compared(baseline).report.tuningJobs.some(({ difference }) => difference),
      comparison.beforeRun
    );
    return found ? compared(found) : analysis;
  } catch (error) {
    log.info("No comparison with the base branch: GitHub refused to show its merged pull requests.");
    log.debug(String(error));
    return analysis;
  }
}

// src/shell/action/publish-report.ts
async function publishReport(analyzed, unread, around) {
  const { inputs, config, run, log } = around;
  const github = await gitHubOf(around);
  const full = {
    ...TERMINAL,
    links: { workflowRun: workflowRunUrl(run) },
    commit: run.event.commit,
    version: VERSION,
    notRead: unread
  };
  const { comment: mode, "suggest-changes": suggest, baseline } = inputs;
  const speaks = mode !== "off" || suggest;
  const id = commentId(inputs, run);
  const pullRequest2 = once(() => findPullRequest(connected(github), pullRequestHint(around)));
  const comparison = { baseline, config, id, github: speaks ? github : null, pullRequest: pullRequest2, log };
  const compared = await compare(analyzed, comparison);
  const report2 = held(compared.report, inputs["fail-when"], { lacksJobs: unread.length > 0 });
  const analysis = { ...compared, report: report2 };
  const money = inputs["show-money"] ?? await defaultMoney(run, github, log);
  const render = (limitBytes, more) => renderMarkdown(analysis.report, { ...full, money, ...more }, limitBytes);
  await writeLocally(analysis, full, render, around);
  const published = { gate: analysis.report.gate, money };
  if (!speaks) return published;
  if (github === null) {
    log.warning("No comment: the input `github-token` is empty.");
    return published;
  }
  const url = await tolerate(
    log,
    "No comment",
    () => reportOnPullRequest(github, pullRequest2, requestOf(analysis.report, unread, money, render, around), log)
  );
  await tolerate(log, "Outputs are missing", async () => setOutputs({ "comment-url": url ?? "" }));
  return published;
}
async function writeLocally(analysis, full, render, { inputs, env, log }) {
  const folder = reportFolder(inputs, env);
  const files = await tolerate(
    log,
    "The report files are not written",
    () => writeReportFiles(folder, analysis, full)
  );
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary)
    await tolerate(
      log,
      "There is no job summary",
      () => writeSummary(summary, (limit) => render(limit, { allTrials: true }))
    );
  await tolerate(log, "Outputs are missing", async () => setOutputs(outputValues(analysis.report, files)));
  logReport(analysis.report, files, log);
  for (const line of unusedRates(inputs.rates, analysis.report)) log.warning(`rates: ${line}`);
}
function requestOf(report2, unread, money, render, { inputs, run }) {
  const { comment: mode, "suggest-changes": suggest } = inputs;
  const id = commentId(inputs, run);
  const runUrl = workflowRunUrl(run);
  return {
    comment: mode === "off" ? null : {
      mode,
      state: commentState(report2, run, id, money === "usd", unread),
      render: (limit, notes = []) => render(limit, { notes }),
      existingOnly: inputs["comment-when"] === "recommendations" && !recommends(report2),
      commitIsOfPullRequest: inputs["pull-request"] === null && run.event.commitIsOfPullRequest,
      runUrl
    },
    suggest: suggest ? {
      report: report2,
      id,
      run: { id: run.id, attempt: run.attempt },
      runUrl,
      render: (suggestion, reportUrl) => suggestionComment(suggestion, printerOf(suggestion, report2, money), reportUrl)
    } : null
  };
}
function printerOf({ tuningJob }, report2, money) {
  const job = report2.tuningJobs.find(({ name }) => name === tuningJob);
  return moneyPrinter(money, job?.actual.costUsd ?? null, job?.billing.currency ?? report2.currency);
}
function connected(github) {
  if (github === null) throw new Error("there is no token");
  return github;
}
function logReport(report2, files, log) {
  for (const { name, status, trials } of report2.tuningJobs) {
    log.info(`${name}: ${status}, ${counted(trials.total, "trial")}, ${trials.earlyStopped} stopped early.`);
  }
  if (files) log.info(`Report files: ${Object.values(files).join(", ")}`);
  const { warnings, notices } = annotationsOf(report2);
  for (const line of warnings) log.warning(line);
  for (const line of notices) log.notice(line);
  for (const gap of new Set(report2.tuningJobs.flatMap((job) => job.gaps))) log.info(`Not known: ${gap}`);
}

// src/shell/action/values.ts
function lines(text) {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);
}
var NAME = /^[A-Za-z0-9](?:-*[A-Za-z0-9]){0,31}$/;
var ARN = /^arn:aws[a-z-]*:sagemaker:([a-z0-9-]+):\d{12}:hyper-parameter-tuning-job\/([A-Za-z0-9-]{1,32})$/;
function tuningJobNames(name, text) {
  return lines(text).map((line) => {
    const [, region2, bare] = ARN.exec(line) ?? [];
    if (region2 !== void 0 && bare !== void 0) return { name: bare, region: region2, arn: line };
    return NAME.test(line) ? { name: line, region: null } : refuse(name, line, "a tuning job's name (letters, digits and hyphens, at most 32) or its ARN");
  });
}
function regions(name, text) {
  return lines(text).map((line) => region(name, line));
}
function optionalRoleArn(name, text) {
  return text === "" ? null : roleArn(name, text);
}
function optionalExternalId(name, text) {
  return text === "" ? null : externalId(name, text);
}
function accountRoles(name, text) {
  const all = text.split(/\r?\n/).map((line) => line.trim());
  return lines(text).map((line) => role(`${name}, line ${all.indexOf(line) + 1}`, line));
}
function optionalLine(name, text) {
  if (text === "") return null;
  return /[\p{Cc}]/u.test(text) || text.length > 256 ? refuse(name, text, "one line of at most 256 characters") : text;
}
function choice(allowed) {
  return (name, text) => oneOf(name, text, allowed);
}
function optionalChoice(allowed) {
  return (name, text) => text === "" ? null : oneOf(name, text, allowed);
}
function optionalNumber(name, text) {
  return text === "" ? null : parseNumber(name, text);
}
function flag(name, text) {
  return oneOf(name, text.toLowerCase(), ["true", "false"]) === "true";
}
function asIs(_name, text) {
  return text;
}
function wholeNumber(name, text) {
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse(name, text, "a whole number");
}
function positiveInteger(name, text) {
  if (text === "") return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse(name, text, "a positive whole number");
}

// src/shell/action-inputs.ts
function input(description, fallback, parse, expression) {
  return { description, default: fallback, parse, ...expression === void 0 ? {} : { expression } };
}
var INPUTS = {
  "tuning-job": input(
    "Names or ARNs of the tuning jobs to report on, one a line. Default: those whose tags carry the commit or the pull request.",
    "",
    tuningJobNames
  ),
  settle: input(
    "true: report on no tuning job, but correct earlier reports on pull requests whose bill was not settled when they were written. For a scheduled workflow; give it the billing inputs of the workflow that reports.",
    "false",
    flag
  ),
  since: input(
    "Audit all tuning jobs that ended since: 7d, 24h, a date, or last-audit.",
    "",
    (name, text) => text === "" ? null : parseSince(name, text)
  ),
  "name-contains": input("Narrows an audit to tuning jobs whose name holds this.", "", optionalLine),
  tags: input(
    "Narrows an audit to tuning jobs with these tags, key=value a line.",
    "",
    (name, text) => parseTags(name, lines(text))
  ),
  "aws-region": input(
    "Region of the tuning jobs; of an audit several, one a line. Default: the region in their ARN, then AWS_REGION or AWS_DEFAULT_REGION.",
    "",
    regions
  ),
  roles: input(
    "Roles to audit other accounts by, one a line: its ARN, and external-id=ID after it where its trust policy asks for one. Each is assumed, and the accounts are read side by side.",
    "",
    accountRoles
  ),
  "keep-account-id": input(
    "true: an audit of several accounts shows whole account ids. Default: as many last digits as tell them apart.",
    "false",
    flag
  ),
  "wait-minutes": input("Wait this long for a tuning job that still runs.", "0", parseNumber),
  billing: input(
    `Where rates come from: ${BILLING.join(", ")}. auto takes the best source that can be read.`,
    "auto",
    choice(BILLING)
  ),
  "cost-metric": input(
    `Which cost the bill's rates are: ${Object.keys(COST_METRIC_NAMES).join(", ")}.`,
    "amortized",
    costMetric
  ),
  "cost-allocation-tag": input("Tag key that the bill can be grouped by.", "", optionalLine),
  "billing-role": input(
    "ARN of a role in the payer account, assumed for billing calls alone.",
    "",
    optionalRoleArn
  ),
  "billing-external-id": input("External id for billing-role.", "", optionalExternalId),
  "athena-database": input(
    "Database of the Cost and Usage Report that billing: athena reads, which has the charge of each training job.",
    "",
    optionalLine
  ),
  "athena-table": input("Its table, of CUR 2.0 or of a legacy report.", "", optionalLine),
  "athena-workgroup": input(
    "Workgroup of Athena, or its ARN where Athena is in another region. Default: the primary one.",
    "",
    optionalLine
  ),
  "athena-output": input("s3:// location of the results. Default: that of the workgroup.", "", optionalLine),
  rates: input(
    "Price of an instance-hour in the bill's currency, such as ml.g5.xlarge=1.21, one a line. Overrides every other source.",
    "",
    (name, text) => parseRates(name, lines(text))
  ),
  "objective-curves": input(
    "Where objective curves come from: auto (CloudWatch), logs (exact epochs from the logs of the trials), off.",
    "auto",
    choice(OBJECTIVE_CURVES)
  ),
  "pull-request": input(
    "Number of the pull request to comment on. Default: found from the event, the workflow_run or the commit.",
    "",
    positiveInteger
  ),
  comment: input(
    "update one comment, write a new one, hide-and-new (write a new one and hide the earlier ones), or off.",
    "update",
    choice(["update", "new", "hide-and-new", "off"])
  ),
  "comment-when": input(
    "always, or recommendations (comment only where there is something to recommend).",
    "always",
    choice(["always", "recommendations"])
  ),
  "comment-id": input(
    "Tells comments of several reports on one pull request apart. Default: workflow, job, and which job of a matrix it is. Set it where two steps of one job report.",
    "",
    optionalLine
  ),
  "job-index": input("Which job of a matrix this is. Leave it.", "0", wholeNumber, "strategy.job-index"),
  "show-money": input(
    "What readers of comment, summary and log see: usd, relative (shares of the cost), off. Default: usd in private repositories, relative in public ones. Outputs and report files always have amounts.",
    "",
    optionalChoice(["usd", "relative", "off"])
  ),
  "min-saving-usd": input("Below this and min-saving-share, advice is folded away.", "5", parseNumber),
  "min-saving-share": input("Share of the cost, such as 5%.", "5%", parseShare),
  issue: input(
    "Title of the rolling issue that an audit keeps up to date, or off.",
    "Tuning audit",
    optionalLine
  ),
  labels: input("Labels of the rolling issue, one a line.", "", (_name, text) => lines(text)),
  assignees: input(
    "Logins that the rolling issue is assigned to, one a line.",
    "",
    (_name, text) => lines(text)
  ),
  "group-by": input("Totals of an audit by a tag, as tag:team.", "", parseGroupBy),
  "fail-when": input(
    "Conditions that fail the step after everything is written, one a line: cost-usd > 200, potential-saving-share > 30%.",
    "",
    (name, text) => parseConditions(name, lines(text))
  ),
  "gate-unknown": input(
    "What a figure that is missing, or may be on either side of the limit, does to the gate: pass or fail.",
    "pass",
    choice(["pass", "fail"])
  ),
  "suggest-changes": input(
    "true: post review suggestions on the lines of the pull request that set the tuner. Accepting one pushes a commit, which may start the training again.",
    "false",
    flag
  ),
  baseline: input(
    "What the run is compared with: a path to an earlier tuning-report.json or recording, auto (the last report on a merged pull request of the same base branch), or off.",
    "auto",
    (name, text) => optionalLine(name, text) ?? "auto"
  ),
  "wait-value-usd-per-hour": input(
    "What an hour of waiting is worth to you, in the bill's currency.",
    "",
    optionalNumber
  ),
  "output-directory": input(
    "Folder for the report files. Default: tuning-report in the temporary folder of the runner.",
    "",
    optionalLine
  ),
  "github-token": input("Token that reads the pull request and comments.", "", asIs, "github.token")
};

// src/shell/action/read-inputs.ts
function readInputs(env) {
  const problems = [];
  const entries = Object.entries(INPUTS).map(([name, definition]) => {
    const text = env[`INPUT_${name.toUpperCase()}`]?.trim() || definition.default;
    try {
      return [name, definition.parse(name, text)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error.message);
      return [name, null];
    }
  });
  const inputs = Object.fromEntries(entries);
  if (problems.length === 0) problems.push(...contradictions(inputs));
  return problems.length === 0 ? { ok: true, inputs } : { ok: false, problems };
}

// src/publish/correct-comment.ts
var CLOSING_DAYS = 4;
var SETTLING_MS = 48 * 36e5;
function whyNotYet({ state }, pullRequest2, endedMs2, nowMs) {
  if (!(endedMs2 + SETTLING_MS <= nowMs)) return "its bill is younger than two days";
  if (!state.billed) return null;
  if (!pullRequest2.open) return "it was corrected before, and the pull request is closed";
  const ended = new Date(endedMs2);
  const closed = Date.UTC(ended.getUTCFullYear(), ended.getUTCMonth() + 1, 1 + CLOSING_DAYS);
  return nowMs < closed ? "it was corrected before, and the month's bill is not closed yet" : null;
}
async function correctComment(github, comment, pullRequest2, { state, render, runUrl }) {
  const says = state.settled ? "the bill is settled" : "the bill has all of the run's hours";
  if (!state.settled && (comment.state.billed || !state.billed)) return "left: the bill says nothing new";
  const now = (await github.comments(comment.pullRequest)).find((each) => each.id === comment.id);
  if (now?.body !== comment.body) return "left: a run has just written it again";
  const { ofPullRequest = false } = comment.state;
  const head = ofPullRequest && pullRequest2.open ? pullRequest2.head : null;
  await github.updateComment(comment.id, commentBody(render, { ...state, ofPullRequest }, head, runUrl));
  return `corrected: ${says}`;
}

// src/publish/unsettled-comments.ts
async function unsettledComments(github, since) {
  const marked = (await github.commentsSince(since)).flatMap((comment) => {
    const state = readMarker(comment.body);
    return state && !state.settled && !isFolded(comment.body) ? [{ ...comment, state }] : [];
  });
  if (marked.length === 0) return [];
  const login = await github.login();
  return marked.filter((comment) => comment.author === login).sort((a, b) => a.state.generatedAt < b.state.generatedAt ? -1 : 1);
}

// src/shell/action/settle.ts
var LOOK_BACK_MS = 45 * 864e5;
async function settle(surroundings) {
  const { inputs, config, run, env, log } = surroundings;
  const connected2 = await gitHubOf(surroundings);
  if (connected2 === null) throw new Problem("settle: the input `github-token` is empty.");
  const github = connected2;
  const nowMs = Date.now();
  const waiting = await unsettledComments(github, new Date(nowMs - LOOK_BACK_MS)).catch((error) => {
    throw statusOf(error) > 0 ? new Problem(`settle: ${explainRefusal(error, false)}`) : error;
  });
  const money = inputs["show-money"] ?? await defaultMoney(run, github, log);
  const shared = openShared(surroundings);
  const lines2 = [];
  for (const comment of waiting) {
    const outcome = await revisit(comment).catch((error) => {
      if (statusOf(error) === 0) throw error;
      const refusal = explainRefusal(error, false);
      log.warning(`The report on #${comment.pullRequest} is not corrected: ${refusal}`);
      return `left: ${refusal}`;
    });
    log.info(`#${comment.pullRequest}: ${outcome}`);
    lines2.push(`- [#${comment.pullRequest}](${comment.url}): ${outcome}`);
  }
  if (lines2.length === 0) lines2.push("No report waits for its bill.");
  log.info(`${counted(waiting.length, "report")} waited for a settled bill.`);
  const summary = env["GITHUB_STEP_SUMMARY"];
  const text = `## Reports that waited for their bill

${lines2.join("\n")}
`;
  if (summary) await tolerate(log, "There is no job summary", () => writeSummary(summary, () => text));
  async function revisit(comment) {
    const { state } = comment;
    const jobs = namesOf(state);
    if (jobs === null) return "left: what it says of its tuning jobs cannot be read";
    const pullRequest2 = await github.pullRequest(comment.pullRequest);
    const why = whyNotYet(comment, pullRequest2, endedMs(state), nowMs);
    if (why !== null) return `left: ${why}`;
    const { observations, failures } = await collectTuningJobs(jobs, surroundings, shared);
    if (failures.length > 0) {
      log.warning(`The report on #${comment.pullRequest} is not corrected: ${failures.join(" ")}`);
      return `left: ${failures.join(" ")}`;
    }
    const compared = await compare(analyze(config, observations, nowMs / 1e3), {
      baseline: inputs.baseline,
      config,
      id: state.id,
      github,
      pullRequest: async () => pullRequest2,
      beforeRun: state.run.id,
      log
    });
    const { notRead = [] } = state;
    const report2 = held(compared.report, conditionsOf(state), { lacksJobs: notRead.length > 0 });
    const writer = { ...run, ...state.run, event: { ...run.event, commit: state.commit } };
    const runUrl = workflowRunUrl(writer);
    const context = {
      ...TERMINAL,
      money,
      links: { workflowRun: runUrl },
      commit: state.commit,
      version: VERSION,
      notRead
    };
    return await correctComment(github, comment, pullRequest2, {
      state: commentState(report2, writer, state.id, money === "usd", notRead),
      render: (limitBytes) => renderMarkdown(report2, context, limitBytes),
      runUrl
    });
  }
}
function namesOf({ tuningJobs }) {
  if (tuningJobs.length === 0 || tuningJobs.length >= MOST_TUNING_JOBS) return null;
  try {
    return tuningJobs.map(({ name, region: region2 }) => {
      const [named] = tuningJobNames("settle", name);
      const [checked] = regions("settle", region2);
      if (!named || !checked) throw new Problem("settle: a tuning job has no name or no region.");
      return { name: named.name, region: checked };
    });
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
function conditionsOf({ gate = [] }) {
  try {
    return parseConditions("settle", gate);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
function endedMs({ tuningJobs, generatedAt }) {
  return Math.max(...tuningJobs.map((job) => Date.parse(job.endedAt ?? generatedAt)));
}

// src/shell/action/tuning-jobs-by-tags.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/collect/tagged.ts
var COMMIT_KEYS = ["sagemaker-tuning-report:commit", "git-commit", "commit", "Commit"];
var PULL_REQUEST_KEYS = ["sagemaker-tuning-report:pull-request", "pull-request", "PullRequest"];
var MOST_JOBS = 10;
async function findTaggedTuningJobs(search, deps) {
  const session = deps.session ?? openSession(deps.env);
  const counter = { calls: {}, metricsRequested: 0 };
  const aws = await session.as({ profile: null, role: null }, search.region, counter);
  const { region: region2 } = aws;
  const found = await newest(await aws.client("sagemaker"), filters(search), region2);
  const ofCommit = found.filter(
    ({ tags }) => COMMIT_KEYS.some((key) => search.commits.includes(tags.get(key) ?? ""))
  );
  const chosen = ofCommit.length > 0 ? ofCommit.slice(0, MOST_JOBS) : found.slice(0, 1);
  if (chosen.length === 0) throw nothing(search, region2);
  return chosen.map(({ arn }) => arn).reverse();
}
function filters({ commits, pullRequest: pullRequest2 }) {
  const carries = (keys, value) => keys.map((key) => ({ Name: `Tags.${key}`, Operator: "Equals", Value: value }));
  return [
    ...commits.flatMap((commit) => carries(COMMIT_KEYS, commit)),
    ...pullRequest2 === null ? [] : carries(PULL_REQUEST_KEYS, String(pullRequest2))
  ];
}
async function newest(client, Filters, region2) {
  try {
    const { Results = [] } = await client.send(
      new SearchCommand({
        Resource: "HyperParameterTuningJob",
        SearchExpression: { Filters, Operator: "Or" },
        SortBy: "CreationTime",
        SortOrder: "Descending",
        MaxResults: 100
      })
    );
    return Results.flatMap(
      ({ HyperParameterTuningJob: job }) => job?.HyperParameterTuningJobArn ? [
        {
          arn: job.HyperParameterTuningJobArn,
          tags: new Map((job.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]))
        }
      ] : []
    );
  } catch (error) {
    throw problemOf(error, "sagemaker:Search", `the tuning jobs of this commit in ${region2}`);
  }
}
function nothing({ commits, pullRequest: pullRequest2 }, region2) {
  const keys = (of) => of.map((key) => `\`${key}\``).join(", ");
  const looked = [
    commits[0] === void 0 ? "" : `commit ${commits[0].slice(0, 7)} (tags ${keys(COMMIT_KEYS)})`,
    pullRequest2 === null ? "" : `pull request ${pullRequest2} (tags ${keys(PULL_REQUEST_KEYS)})`
  ].filter(Boolean);
  return new Problem(
    `tuning-job: is empty, and no tuning job in ${region2} carries ${looked.join(" or ")}. Name the tuning job, or tag it.`
  );
}

// src/shell/action/tuning-jobs-by-tags.ts
async function tuningJobsByTags(inputs, { event }, env, log) {
  const { pullRequest: hint2, commit } = event;
  const pullRequest2 = inputs["pull-request"] ?? (hint2.by === "number" ? hint2.number : null);
  const started = event.name === "pull_request" ? env["GITHUB_SHA"] ?? null : null;
  const commits = [commit, started].filter((each) => each !== null);
  if (commits.length === 0 && pullRequest2 === null) {
    throw new Problem(
      `tuning-job: missing. Name the tuning job (or its ARN), several on a line each: a run started by \`${event.name}\` knows no commit or pull request whose tags could tell.`
    );
  }
  const arns = await findTaggedTuningJobs(
    {
      region: regionsOf(inputs, env)[0] ?? null,
      commits,
      pullRequest: pullRequest2
    },
    {
      env,
      now: () => /* @__PURE__ */ new Date(),
      sleep: async (ms) => void await sleep(ms),
      progress: (line) => log.info(line)
    }
  );
  for (const account of new Set(arns.map((arn) => arn.split(":")[4] ?? ""))) if (account) log.mask(account);
  const names = tuningJobNames("tuning-job", arns.join("\n"));
  log.info(`Found by tags: ${names.map(({ name }) => name).join(", ")}`);
  return names;
}

// src/shell/action/workflow-run.ts
import { readFile } from "node:fs/promises";

// src/publish/event.ts
var optional = (schema) => nullish(schema);
var pullRequest = object({
  number: number(),
  head: optional(object({ sha: optional(string()) }))
});
var payloadSchema = object({
  repository: optional(object({ id: optional(number()), private: optional(boolean()) })),
  pull_request: optional(pullRequest),
  issue: optional(object({ number: number(), pull_request: optional(unknown()) })),
  workflow_run: optional(
    object({
      event: optional(string()),
      head_sha: string(),
      head_branch: optional(string()),
      head_repository: optional(object({ owner: object({ login: string() }) })),
      pull_requests: optional(
        array(
          object({
            number: number(),
            base: optional(
              object({ repo: optional(object({ id: optional(number()), url: optional(string()) })) })
            )
          })
        )
      )
    })
  ),
  merge_group: optional(object({ head_ref: string(), head_sha: string() }))
});
function readEvent(name, payload, sha) {
  const parsed = safeParse(payloadSchema, payload);
  const event = parsed.success ? parsed.output : {};
  return {
    name,
    commit: trainedCommit(name, event, sha),
    commitIsOfPullRequest: !event.merge_group && event.workflow_run?.event !== "merge_group",
    repositoryIsPrivate: event.repository?.private ?? null,
    pullRequest: hint(name, event, sha)
  };
}
var NAMES_NO_COMMIT = ["issue_comment", "schedule", "repository_dispatch"];
function trainedCommit(name, event, sha) {
  if (event.pull_request) return event.pull_request.head?.sha ?? null;
  if (event.workflow_run) return event.workflow_run.head_sha;
  return NAMES_NO_COMMIT.includes(name) ? null : sha;
}
function hint(name, event, sha) {
  if (event.pull_request) return { by: "number", number: event.pull_request.number };
  if (event.issue) {
    return event.issue.pull_request ? { by: "number", number: event.issue.number } : { by: "nothing", why: "the issue that the run is about is no pull request" };
  }
  if (event.workflow_run) return fromWorkflowRun(event.workflow_run, event.repository?.id ?? null);
  return queuedFor(event.merge_group?.head_ref) ?? fromCommit(name, sha);
}
function queuedFor(branch) {
  const number2 = branch?.match(/(?:^|\/)gh-readonly-queue\/.*\/pr-(\d+)-[0-9a-f]+$/)?.[1];
  return number2 === void 0 ? null : { by: "number", number: Number(number2) };
}
function fromCommit(event, commit) {
  if (event === "schedule") return { by: "nothing", why: "a scheduled run belongs to no pull request" };
  return commit === null || NAMES_NO_COMMIT.includes(event) ? { by: "nothing", why: `a run started by \`${event}\` names no commit` } : { by: "commit", commit, merged: event === "push" };
}
function fromWorkflowRun(run, repositoryId) {
  const here = (run.pull_requests ?? []).find((listed) => {
    const base = listed.base?.repo?.id ?? null;
    return base === null || repositoryId === null || base === repositoryId;
  });
  if (here) return { by: "number", number: here.number };
  const started = run.event ?? "pull_request";
  const queued = started === "merge_group" ? queuedFor(run.head_branch) : null;
  if (queued) return queued;
  const owner = run.head_repository?.owner.login;
  return started.startsWith("pull_request") && owner !== void 0 && run.head_branch ? { by: "head", commit: run.head_sha, owner, branch: run.head_branch } : fromCommit(started, run.head_sha);
}

// src/shell/action/workflow-run.ts
async function readWorkflowRun(env) {
  const [owner, name] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!owner || !name) {
    throw new Problem("GITHUB_REPOSITORY is not set: this is no workflow. At a terminal, use dist/cli.js.");
  }
  const url = (variable, fallback) => (env[variable] || fallback).replace(/\/+$/, "");
  return {
    apiUrl: url("GITHUB_API_URL", "https://api.github.com"),
    serverUrl: url("GITHUB_SERVER_URL", "https://github.com"),
    repository: { owner, name },
    id: Number(env["GITHUB_RUN_ID"] ?? 0),
    number: Number(env["GITHUB_RUN_NUMBER"] ?? 0),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    event: readEvent(
      env["GITHUB_EVENT_NAME"] ?? "",
      await readPayload(env["GITHUB_EVENT_PATH"]),
      env["GITHUB_SHA"] || null
    )
  };
}
async function readPayload(path) {
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === "ENOENT") return {};
    const what = code === null ? "is not JSON" : `cannot be read (${code})`;
    throw new Problem(
      `GITHUB_EVENT_PATH: ${JSON.stringify(path)} ${what}. It holds the event that started the workflow, and the runner writes it: run the job again, or mend the file where it is your own.`
    );
  }
}

// src/shell/run-action.ts
async function runAction(process2) {
  const { env } = process2;
  try {
    const read = readInputs(env);
    if (read.ok) await report(read.inputs, env);
    else for (const problem of read.problems) actionLog.fail(problem);
  } catch (error) {
    if (error instanceof Problem) return actionLog.fail(error.message);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    actionLog.fail(
      `No report: ${message}. This looks like a bug in the action: please report it with the log of a run with debug logging.`
    );
    actionLog.debug(stack ?? message);
  }
}
async function report(inputs, env) {
  for (const secret of secretsOf(inputs)) actionLog.mask(secret);
  const run = await readWorkflowRun(env);
  const config = analysisConfig(inputs);
  const surroundings = { inputs, config, run, env, log: actionLog };
  if (inputs.settle) return settle(surroundings);
  if (inputs.since !== null) {
    const { auditAction } = await import("./chunks/audit-action-NLOE4MIE.js");
    return auditAction(inputs.since, surroundings);
  }
  const named = inputs["tuning-job"];
  if (named.length === 0 && inputs.baseline !== "auto" && inputs.baseline !== "off") {
    const { forecast } = await import("./chunks/forecast-PHM4UZD6.js");
    return forecast(surroundings);
  }
  const names = named.length > 0 ? named : await tuningJobsByTags(inputs, run, env, actionLog);
  const { observations, failures } = await collectTuningJobs(names, surroundings);
  if (observations.length > 0) {
    const analysis = analyze(config, observations, Date.now() / 1e3);
    const { gate, money } = await publishReport(analysis, failures, surroundings);
    closeGate(gate, money, surroundings);
  }
  for (const failure of failures) actionLog.fail(failure);
}
function analysisConfig(inputs) {
  return {
    ...DEFAULT_CONFIG,
    billing: inputs.billing,
    costMetric: inputs["cost-metric"],
    costAllocationTag: inputs["cost-allocation-tag"],
    rates: inputs.rates,
    minSavingUsd: inputs["min-saving-usd"],
    minSavingShare: inputs["min-saving-share"],
    waitValueUsdPerHour: inputs["wait-value-usd-per-hour"]
  };
}

// src/index.ts
void runAction(process).then(() => leave(process));
