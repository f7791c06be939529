import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  MOST_FILES,
  findPullRequest,
  findTuners,
  lineOf,
  markOldComments,
  mayDefineTuners,
  publishComment,
  sameLiteral,
  tunersOf,
  whatRan
} from "./chunk-44GDPLQW.js";
import {
  commentId,
  defaultMoney,
  explainRefusal,
  gitHubOf,
  pullRequestHint,
  setOutputs,
  statusOf,
  tolerate,
  workflowRunUrl,
  writeSummary
} from "./chunk-TDXWOWHN.js";
import "./chunk-OOGKEQ6N.js";
import {
  lookUp
} from "./chunk-AH675SPC.js";
import {
  readEarlierReport
} from "./chunk-5UMMMREM.js";
import {
  TERMINAL
} from "./chunk-MRSNQGJZ.js";
import "./chunk-WLGKUXCX.js";
import "./chunk-BRINWBTM.js";
import "./chunk-7YHX562V.js";
import "./chunk-GCGVAWS2.js";
import "./chunk-7BRY7JMA.js";
import "./chunk-DCEYEHZ6.js";
import {
  escapeCode,
  escapeText,
  moneyPrinter
} from "./chunk-GKO2XIES.js";
import {
  duration,
  durationRange,
  interval
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-67FPPKSH.js";
import "./chunk-WH7IA4H4.js";
import "./chunk-E4ZBB33Y.js";

// src/report/forecast.ts
var JOBS = "ResourceLimits.MaxNumberOfTrainingJobs";
var PARALLEL = "ResourceLimits.MaxParallelTrainingJobs";
var EARLY = "TrainingJobEarlyStoppingType";
var CRITERIA = "TuningJobCompletionCriteria.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving";
var KNOWN = [JOBS, PARALLEL, EARLY, CRITERIA];
var Z90 = 1.645;
var FEWEST_TRIALS = 5;
function notForecast(job, settings) {
  return Object.entries(settings).flatMap(
    ([name, value]) => !KNOWN.includes(name) || name === CRITERIA && value !== null && policyOf(job, settings) === null ? [name] : []
  );
}
function expectedRun(job, settings) {
  const costs = job.trialDetails.flatMap(({ costUsd: costUsd2 }) => costUsd2 ?? []);
  const trials = Number(settings[JOBS] ?? job.limits.maxJobs ?? job.trials.total);
  if (costs.length < FEWEST_TRIALS || job.actual.costIsAtLeast)
    return { costUsd: null, wallClockSeconds: null };
  const total = sum(costs);
  const mean = total / costs.length;
  const variance = sum(costs.map((cost) => (cost - mean) ** 2)) / (costs.length - 1);
  const policy = policyOf(job, settings);
  const ran = policy?.costUsd ?? { estimate: total, low: total, high: total };
  const factor = total > 0 ? ran.estimate / total : 1;
  const size = total > 0 ? costOfFirst(trials, costs) / total : 0;
  const sampling = Z90 * factor * Math.sqrt(variance * (trials + trials ** 2 / costs.length));
  const estimate = ran.estimate * size;
  const below = Math.hypot(sampling, (ran.estimate - ran.low) * size);
  const above = Math.hypot(sampling, (ran.high - ran.estimate) * size);
  const costUsd = interval(estimate, Math.max(0, estimate - below), estimate + above);
  return { costUsd, wallClockSeconds: wallClock(job, settings, size * factor, costUsd) };
}
function costOfFirst(trials, costs) {
  const later = costs.slice(Math.floor(costs.length / 2));
  const further = Math.max(0, trials - costs.length);
  return sum(costs.slice(0, trials)) + further * sum(later) / later.length;
}
function sum(values) {
  return values.reduce((all, value) => all + value, 0);
}
function policyOf(job, settings) {
  const criterion = sameTrials(job, settings) ? settings[CRITERIA] : null;
  const early = settings[EARLY];
  const name = typeof criterion === "number" ? `not-improving-${criterion}` : typeof early === "string" && early.toLowerCase() !== job.earlyStoppingType.toLowerCase() ? early.toLowerCase() : null;
  const found = job.policies.find((policy) => policy.name === name);
  return found?.costUsd ? found : null;
}
function sameTrials(job, settings) {
  return settings[JOBS] === void 0 || Number(settings[JOBS]) === job.limits.maxJobs;
}
function wallClock(job, settings, work, cost) {
  const slots = Number(settings[PARALLEL] ?? job.limits.maxParallelJobs);
  const point = job.parallelismFrontier.find(({ maxParallelJobs }) => maxParallelJobs === slots);
  const seconds = slots === job.limits.maxParallelJobs ? job.actual.wallClockSeconds : point?.wallClockSeconds ?? null;
  if (seconds === null || cost.estimate <= 0) return null;
  const estimate = seconds * work;
  return interval(estimate, estimate * cost.low / cost.estimate, estimate * cost.high / cost.estimate);
}

// src/report/markdown/forecast.ts
function forecastMarkdown(job, change, context) {
  const before = expectedRun(job, change.before);
  const after = expectedRun(job, change.after);
  const leftOut = notForecast(job, change.after).filter(
    (name) => change.changed.some(({ parameter }) => parameter === name)
  );
  const isTold = leftOut.length < change.changed.length;
  const sentences = isTold ? [costSentence(before, after, context, job.billing.currency), timeSentence(before, after)].filter(
    Boolean
  ) : [];
  return [
    `## Forecast: ${escapeCode(job.name)} with the settings of this pull request`,
    `**${sentences.join(" ") || "The earlier run does not tell what this change costs."}**`,
    change.changed.map(
      ({ parameter, before: old, after: now, place }) => `- ${escapeCode(parameter)} ${shown(old)} → ${shown(now)} (${escapeCode(place)})`
    ).join("\n"),
    leftOut.length > 0 ? `Not in the forecast, because the earlier run does not tell what it does: ${leftOut.map(escapeCode).join(", ")}.` : "",
    `<sub>From the ${counted(job.trials.total, "training job")} of ${escapeCode(job.name)}: an estimate with its 90 % range, if the new ones cost about as much each. Nothing has run yet.</sub>`
  ].filter(Boolean).join("\n\n");
}
function costSentence(before, after, { money }, currency) {
  if (!before.costUsd || !after.costUsd || money === "off") return "";
  const printer = moneyPrinter(money, before.costUsd.estimate, currency);
  const of = money === "relative" ? " of what it was" : "";
  const from = printer.estimate({
    ...before.costUsd,
    low: before.costUsd.estimate,
    high: before.costUsd.estimate
  });
  return `This change takes the expected cost from ${from} to ${printer.estimate(after.costUsd)}${of}.`;
}
function timeSentence({ wallClockSeconds: before }, { wallClockSeconds: after }) {
  return before && after ? `The wall clock goes from about ${duration(before.estimate)} to ${durationRange(after)}.` : "";
}
function shown(value) {
  return value === null ? "unset" : escapeText(String(value));
}

// src/suggest/settings.ts
var STRATEGY = "Strategy";
async function tunerChange(files, job) {
  const side = (of) => files.flatMap(({ path, [of]: source }) => source === null ? [] : [{ path, patch: void 0, source }]);
  const bases = await findTuners(side("base"));
  const heads = await findTuners(side("head"));
  const [base, ...otherBases] = tunersOf(bases, job);
  const [head, ...otherHeads] = base ? successors(base, bases, heads, job) : tunersOf(heads, job);
  if (!head || otherHeads.length > 0 || otherBases.length > 0) return null;
  const ran = { ...whatRan(job), [STRATEGY]: job.strategy };
  const before = {
    ...base ? {} : head.shape.defaults,
    ...ran,
    ...base ? settingsIn(base) : {}
  };
  const after = { ...ran, ...settingsIn(head) };
  const changed = pathsOf(head).flatMap(([parameter, path]) => {
    const [old, now] = [before[parameter], after[parameter]];
    if (old === void 0 || now === void 0 || sameLiteral(old, now)) return [];
    const at = lookUp(head.root, path);
    const start = "found" in at ? at.found.start : at.within.start;
    return [
      { parameter, before: old, after: now, place: `${head.file.path}:${lineOf(head.file.source, start)}` }
    ];
  });
  return { before, after, changed };
}
function successors(base, bases, heads, job) {
  const [before, after] = [bases, heads].map((all) => all.filter(({ file }) => file.path === base.file.path));
  if (before?.length === 1 && after?.length === 1) return after;
  return tunersOf(after?.length ? after : heads, job);
}
function pathsOf({ shape }) {
  return [...Object.entries(shape.parameters), [STRATEGY, shape.strategy]];
}
function settingsIn(tuner) {
  const { defaults } = tuner.shape;
  return Object.fromEntries(
    pathsOf(tuner).flatMap(([parameter, path]) => {
      const at = lookUp(tuner.root, path);
      if ("found" in at) return at.found.kind === "scalar" ? [[parameter, numeric(at.found.value)]] : [];
      const standard = defaults[parameter];
      return standard === void 0 || at.within.open ? [] : [[parameter, standard]];
    })
  );
}
function numeric(value) {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

// src/shell/action/forecast.ts
async function forecast(surroundings) {
  const { inputs, config, log } = surroundings;
  const now = Date.now() / 1e3;
  const earlier = await readEarlierReport(inputs.baseline, config, now);
  const github = await gitHubOf(surroundings);
  if (github === null) return log.warning("No forecast: the input `github-token` is empty.");
  try {
    const found = await findPullRequest(github, pullRequestHint(surroundings));
    if (typeof found === "string") return log.info(`No forecast: ${found}.`);
    await forecastOn(found, earlier, github, surroundings);
  } catch (error) {
    log.warning(`No forecast: ${explainRefusal(error, false)}`);
    log.debug(String(error));
  }
}
async function forecastOn(pullRequest, earlier, github, { inputs, run, env, log }) {
  const money = inputs["show-money"] ?? await defaultMoney(run, github, log);
  const markdown = await forecasts(pullRequest, earlier, github, { ...TERMINAL, money });
  log.info(
    markdown === "" ? "No forecast: the pull request changes no setting of the tuner that can be read." : "The pull request changes settings of the tuner: the forecast is in the job summary."
  );
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (summary && markdown !== "")
    await tolerate(log, "There is no job summary", () => writeSummary(summary, () => markdown));
  if (inputs.comment === "off") return;
  const written = await publishComment(github, pullRequest, {
    mode: inputs.comment,
    state: {
      version: 1,
      id: `${commentId(inputs, run)} forecast`,
      run: { id: run.id, number: run.number, attempt: run.attempt },
      commit: pullRequest.head,
      generatedAt: (/* @__PURE__ */ new Date()).toISOString(),
      settled: true,
      tuningJobs: []
    },
    render: () => markdown || "This pull request no longer changes a setting of the tuner.",
    existingOnly: markdown === "",
    commitIsOfPullRequest: true,
    runUrl: workflowRunUrl(run)
  }).catch((error) => {
    const where = markdown === "" ? "" : " The forecast is in the job summary.";
    log.warning(`No comment: ${explainRefusal(error, pullRequest.fromFork)}${where}`);
    log.debug(String(error));
  });
  for (const warning of written?.warnings ?? []) log.warning(warning);
  setOutputs({ "comment-url": written?.url ?? "" });
  await markOldComments(github, pullRequest).catch(
    (error) => log.debug(`Older comments are not marked: ${explainRefusal(error, pullRequest.fromFork)}`)
  );
}
async function forecasts(pullRequest, earlier, github, context) {
  const files = await bothSides(github, pullRequest);
  const parts = [];
  for (const job of earlier.tuningJobs) {
    const change = await tunerChange(files, job);
    if (change && change.changed.length > 0) parts.push(forecastMarkdown(job, change, context));
  }
  return parts.join("\n\n");
}
async function bothSides(github, pullRequest) {
  const listed = (await github.files(pullRequest.number)).filter(
    ({ path, status }) => status !== "removed" && mayDefineTuners(path)
  );
  if (listed.length === 0) return [];
  const from = await startOf(github, pullRequest);
  const sides = [];
  for (const { path, previousPath } of listed.slice(0, MOST_FILES)) {
    const head = await github.fileAt(path, pullRequest.head);
    const base = await github.fileAt(previousPath, from).catch(nullWhere404);
    if (head !== null) sides.push({ path, base, head });
  }
  return sides;
}
async function startOf(github, pullRequest) {
  const { commit } = pullRequest.base;
  return pullRequest.open ? await github.mergeBase(pullRequest).catch(nullWhere404) ?? commit : commit;
}
function nullWhere404(error) {
  if (statusOf(error) === 404) return null;
  throw error;
}
export {
  forecast
};
