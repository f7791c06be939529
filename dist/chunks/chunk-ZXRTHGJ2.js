import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  LONGEST_TEXT,
  billingRole,
  commentId,
  connectGitHub,
  defaultMoney,
  explainRefusal,
  findPullRequest,
  markOldComments,
  outputValues,
  ownComments,
  planSuggestions,
  publishComment,
  publishSuggestions,
  readingOptions,
  regionsOf,
  reportFolder,
  setOutputs,
  tolerate,
  workflowRunUrl,
  writeSummary
} from "./chunk-Q43HHMRB.js";
import {
  collectTuningJob
} from "./chunk-ZJKANYE4.js";
import {
  openSession
} from "./chunk-VSTQ2ZX4.js";
import {
  athenaTable,
  beforeExit,
  renderMarkdown,
  suggestionComment,
  unusedRates,
  writeReportFiles
} from "./chunk-GY3XTCZ4.js";
import {
  VERSION,
  held
} from "./chunk-W5MZE7TK.js";
import {
  TERMINAL,
  readBaseline
} from "./chunk-BTTNSMRK.js";
import {
  parseDocuments,
  settingsOf,
  withDifferences,
  withoutSome
} from "./chunk-F6FCCXF6.js";
import {
  gateFails,
  gateLine
} from "./chunk-GGHKUSZQ.js";
import {
  moneyPrinter
} from "./chunk-KHUL5HK5.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  athenaCharges
} from "./chunk-YMTFOOUN.js";

// src/shell/action/close-gate.ts
function closeGate(gate, failUnknown, amounts, log) {
  if (gate === null) return;
  const fails = gateFails(gate, failUnknown);
  for (const condition of gate.conditions) {
    const line = gateLine(condition, amounts);
    const speaks = condition.outcome === "failed" || condition.outcome === "unknown" && failUnknown;
    if (fails && speaks) log.fail(line);
    else if (condition.outcome === "unknown") log.warning(line);
    else log.info(line);
  }
}

// src/shell/action/collect-tuning-jobs.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/shell/action/contradictions.ts
function contradictions(inputs) {
  const found = [];
  if (inputs.settle && (inputs["tuning-job"].length > 0 || inputs.since !== null)) {
    found.push(
      "settle: is set together with tuning-job or since. Correct earlier reports in a step of its own."
    );
  }
  if (inputs["billing-external-id"] !== null && inputs["billing-role"] === null) {
    found.push("billing-external-id: is set without billing-role. Name the role that it belongs to.");
  }
  if (inputs["tuning-job"].length > 0 && inputs.since !== null) {
    found.push(
      "since: is set beside tuning-job. Leave one of them out: an audit finds its tuning jobs itself."
    );
  }
  if (inputs.since !== null && "lastAudit" in inputs.since && inputs.issue === "off") {
    found.push(
      "since: last-audit is remembered in the rolling issue, and issue is off. Give a window such as 7d."
    );
  }
  if (inputs.roles.length > 0 && inputs.since === null) {
    found.push("roles: are of an audit, and since is not set. Give its window, such as 7d.");
  }
  if (inputs["aws-region"].length > 1 && inputs.since === null) {
    found.push(
      `aws-region: ${inputs["aws-region"].join(", ")} are several regions. Name one, and give tuning jobs of other regions by their ARN.`
    );
  }
  try {
    athenaOf(inputs);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    found.push(error.message);
  }
  return found;
}
function athenaOf(inputs) {
  return athenaTable("", inputs.billing, {
    database: inputs["athena-database"],
    table: inputs["athena-table"],
    workgroup: inputs["athena-workgroup"],
    output: inputs["athena-output"]
  });
}

// src/shell/action/collect-tuning-jobs.ts
function openShared({ inputs, env, log }) {
  const access = {
    athena: athenaOf(inputs),
    profile: null,
    region: inputs["aws-region"][0] ?? null,
    billingRole: billingRole(inputs)
  };
  const session = openSession(env);
  return { session, charges: athenaCharges(access, { ...dependencies(env, log), session }) };
}
function dependencies(env, log) {
  return {
    env,
    now: () => /* @__PURE__ */ new Date(),
    sleep: async (ms) => void await sleep(ms),
    progress: (line) => log.info(line),
    beforeExit: (cleanUp) => beforeExit(cleanUp, process)
  };
}
async function collectTuningJobs(names, reader, shared = openShared(reader)) {
  const { log } = reader;
  const observations = [];
  const failures = [];
  const read = /* @__PURE__ */ new Set();
  for (const named of names) {
    try {
      const found = await log.group(`Reading ${named.name}`, () => collectOne(named, reader, shared));
      if (!read.has(found.tuningJob.arn)) observations.push(found);
      read.add(found.tuningJob.arn);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.push(error.message);
      log.debug(String(error.cause ?? error.stack));
    }
  }
  return { observations, failures };
}
async function collectOne(named, { inputs, env, log }, shared) {
  const collected = await collectTuningJob(
    {
      tuningJob: named.arn ?? named.name,
      ...readingOptions(inputs),
      region: named.region ?? regionsOf(inputs, env)[0] ?? null,
      waitMinutes: inputs["wait-minutes"]
    },
    { ...dependencies(env, log), ...shared }
  );
  const observations = parseDocuments(collected.documents, collected.gaps, collected.collection);
  const account = observations.tuningJob.arn.split(":")[4];
  if (account) log.mask(account);
  return observations;
}

// src/publish/annotations.ts
var MOST_NOTICES = 5;
function annotationsOf(report) {
  const advice = report.tuningJobs.flatMap(
    (job) => job.recommendations.filter((each) => !each.folded).map(
      ({ title, change }) => `${job.name}: ${title}${change ? ` (${change.parameter}: ${change.from ?? "not set"} to ${change.to})` : ""}.`
    )
  );
  const left = advice.length - MOST_NOTICES;
  return {
    warnings: report.tuningJobs.flatMap((job) => problemsOf(job)),
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
function commentState(report, run, id, showsUsd) {
  return {
    version: 1,
    id,
    run: { id: run.id, number: run.number, attempt: run.attempt },
    commit: run.event.commit,
    generatedAt: report.generatedAt,
    settled: report.tuningJobs.every((job) => job.billing.settled === true),
    billed: report.tuningJobs.every((job) => job.billing.complete),
    ...report.gate ? { gate: report.gate.conditions.map(({ condition }) => cut(condition)) } : {},
    tuningJobs: report.tuningJobs.slice(0, MOST_TUNING_JOBS).map((job) => ({
      name: cut(job.name),
      region: job.region,
      endedAt: job.endedAt,
      ...showsUsd ? { costUsd: job.actual.costUsd, currency: job.actual.currency } : {},
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
async function writeComment(github, pullRequest, comment, notes, log) {
  const outcome = await publishComment(github, pullRequest, {
    ...comment,
    render: (limitBytes) => comment.render(limitBytes, notes)
  });
  log.info([SAID[outcome.did], outcome.why, outcome.url].filter((part) => part !== null).join(": "));
  for (const warning of outcome.warnings) log.warning(warning);
  return outcome;
}
async function suggestOn(github, pullRequest, plan, { id, run, render }, reportUrl, log) {
  for (const { text } of plan.notes) log.info(`No suggestion: ${text}`);
  if (plan.unread > 0)
    log.info(`${plan.unread} changed files are too many or too large to be read for suggestions.`);
  const { posted, kept, withdrawn } = await publishSuggestions(github, pullRequest, plan, {
    id,
    run,
    render: (suggestion) => render(suggestion, reportUrl),
    intro: `What the [tuning report](${reportUrl}) advises, on the lines that set it.`
  });
  log.info(`Suggestions: ${posted} posted, ${kept} kept, ${withdrawn} withdrawn.`);
}
var SAID = {
  created: "Commented on the pull request",
  updated: "Updated the comment on the pull request",
  kept: "Left a newer comment on the pull request as it is",
  nothing: "No comment: there is nothing to recommend, and `comment-when` asks for a comment only then"
};

// src/publish/base-report.ts
var MOST_LOOKED_AT = 8;
async function findBaseReport(github, pullRequest, id, fits, beforeRun = Number.POSITIVE_INFINITY) {
  const merged = await github.mergedPullRequests(pullRequest.base.branch);
  const others = merged.filter(({ number }) => number !== pullRequest.number);
  for (const { number } of others.slice(0, MOST_LOOKED_AT)) {
    const comment = (await ownComments(github, number, id)).at(-1);
    if (!comment || comment.state.run.id >= beforeRun) continue;
    const baseline = {
      label: `pull request #${number}`,
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
    const pullRequest = await comparison.pullRequest();
    if (typeof pullRequest === "string") return analysis;
    const found = await findBaseReport(
      github,
      pullRequest,
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
async function publishReport(analyzed, unread, { inputs, config, run, env, log }) {
  const github = inputs["github-token"] === "" ? null : await connectGitHub(inputs["github-token"], run.apiUrl, run.repository);
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
  const pullRequest = once(() => findPullRequest(connected(github), pullRequestHint(inputs, run)));
  const comparison = { baseline, config, id, github: speaks ? github : null, pullRequest, log };
  const compared = await compare(analyzed, comparison);
  const lacksJobs = unread.length > 0;
  const known = lacksJobs ? withoutSome(compared.report) : compared.report;
  const analysis = { ...compared, report: held(known, inputs["fail-when"], void 0, lacksJobs) };
  const money = inputs["show-money"] ?? await defaultMoney(run, github, log);
  const render = (limitBytes, more) => renderMarkdown(analysis.report, { ...full, money, ...more }, limitBytes);
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
  const published = { gate: analysis.report.gate, money };
  if (!speaks) return published;
  if (github === null) {
    log.warning("No comment: the input `github-token` is empty.");
    return published;
  }
  const url = await tolerate(
    log,
    "No comment",
    () => reportOnPullRequest(
      github,
      pullRequest,
      {
        comment: mode === "off" ? null : {
          mode,
          state: commentState(analysis.report, run, id, money === "usd"),
          render: (limit, notes = []) => render(limit, { notes }),
          existingOnly: inputs["comment-when"] === "recommendations" && !recommends(analysis.report),
          commitIsOfPullRequest: inputs["pull-request"] === null && run.event.commitIsOfPullRequest,
          runUrl: workflowRunUrl(run)
        },
        suggest: suggest ? {
          report: analysis.report,
          id,
          run: { id: run.id, attempt: run.attempt },
          runUrl: workflowRunUrl(run),
          render: (suggestion, reportUrl) => suggestionComment(suggestion, printerOf(suggestion, analysis.report, money), reportUrl)
        } : null
      },
      log
    )
  );
  await tolerate(log, "Outputs are missing", async () => setOutputs({ "comment-url": url ?? "" }));
  return published;
}
function printerOf({ tuningJob }, report, money) {
  const job = report.tuningJobs.find(({ name }) => name === tuningJob);
  return moneyPrinter(money, job?.actual.costUsd ?? null, job?.billing.currency ?? report.currency);
}
function connected(github) {
  if (github === null) throw new Error("there is no token");
  return github;
}
function once(work) {
  let made = null;
  return () => {
    made ??= work();
    return made;
  };
}
function pullRequestHint(inputs, run) {
  const number = inputs["pull-request"];
  return number === null ? run.event.pullRequest : { by: "number", number };
}
function recommends(report) {
  return report.tuningJobs.some((job) => job.recommendations.some((each) => !each.folded));
}
function logReport(report, files, log) {
  for (const { name, status, trials } of report.tuningJobs) {
    log.info(`${name}: ${status}, ${counted(trials.total, "trial")}, ${trials.earlyStopped} stopped early.`);
  }
  if (files) log.info(`Report files: ${Object.values(files).join(", ")}`);
  const { warnings, notices } = annotationsOf(report);
  for (const line of warnings) log.warning(line);
  for (const line of notices) log.notice(line);
  for (const gap of new Set(report.tuningJobs.flatMap((job) => job.gaps))) log.info(`Not known: ${gap}`);
}

export {
  closeGate,
  contradictions,
  openShared,
  dependencies,
  collectTuningJobs,
  MOST_TUNING_JOBS,
  commentState,
  compare,
  publishReport,
  recommends
};
