import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  costByCurrency
} from "./chunk-WLGKUXCX.js";
import {
  makeFolder
} from "./chunk-532MC6H5.js";
import {
  droppable,
  fitted,
  renderAuditMarkdown
} from "./chunk-25ZZOJZJ.js";
import {
  advice,
  bestJob,
  details,
  differenceLine,
  earlyStoppingFold,
  footerLine,
  gateLines,
  keptTogether,
  leaksFold,
  markdownTable,
  methodFold,
  notReadLines,
  openAdvice,
  parallelismFold,
  picture,
  policiesFold,
  searchLengthFold,
  slots,
  spendFold,
  summaryNotes,
  summaryTable,
  verdict
} from "./chunk-QCXZDLZ4.js";
import {
  actualCost,
  boundedAmount,
  escapeCode,
  escapeProse,
  escapeText,
  freeSentence,
  isNothing,
  listed,
  moneyPrinter,
  whyNotKnown
} from "./chunk-GKO2XIES.js";
import {
  duration,
  durationRange,
  objectivePrinter,
  objectiveValue
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import {
  costBoundsIn
} from "./chunk-DDG5QTAD.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/report/markdown/folds/timeline.ts
var MOST_SLOTS = 10;
var MOST_TRIALS = 120;
function timelineFold(job, drawn) {
  const rows = slots(job);
  const shown = firstTrials(rows);
  if (job.trials.total < 2 || shown.length === 0) return "";
  const long = Math.max(...shown.flat().map((each) => each.to)) - Date.parse(job.createdAt) > 864e5;
  const lines = shown.flatMap((row, index) => [
    `    section slot ${index + 1}`,
    ...row.map((each) => `    ${each.number} :${tag(job, each)}${stamp(each.from)}, ${stamp(each.to)}`)
  ]);
  const count = shown.reduce((sum, row) => sum + row.length, 0);
  const part = count < job.trials.total ? ` Drawn are the first ${count} of ${job.trials.total} trials${shown.length < rows.length ? ` on ${shown.length} of ${rows.length} slots` : ""}; the HTML report has all.` : "";
  const source = [
    "---",
    "displayMode: compact",
    "---",
    "gantt",
    "    title Trials over time by slot (UTC), grey where stopped, red where failed",
    "    dateFormat YYYY-MM-DD HH:mm:ss",
    `    axisFormat ${long ? "%d %b %H:%M" : "%H:%M"}`,
    "    todayMarker off",
    ...lines
  ].join("\n");
  return details("Trials over time", picture({ source, told: told(job, rows) + part }, drawn));
}
function firstTrials(rows) {
  const kept = rows.slice(0, MOST_SLOTS);
  const last = kept.flat().map((each) => each.number).sort((a, b) => a - b).at(MOST_TRIALS - 1);
  return last === void 0 ? kept : kept.map((row) => row.filter((each) => each.number <= last));
}
var TAGS = {
  failed: "crit, ",
  earlyStopped: "done, ",
  stopped: "done, ",
  completed: "",
  running: ""
};
function tag(job, { trial }) {
  if (trial.name === job.actual.bestTrial) return "active, ";
  return TAGS[trial.outcome];
}
function stamp(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}
function told(job, rows) {
  const lasted = (outcome) => rows.flat().filter((each) => each.trial.outcome === outcome).map((each) => (each.to - each.from) / 1e3).sort((a, b) => a - b);
  const half = (of) => of.length > 1 ? `, half of them within ${duration(of[Math.floor(of.length / 2)] ?? 0)}` : "";
  const [finished, stopped] = [lasted("completed"), lasted("earlyStopped")];
  const best = rows.flat().find((each) => each.trial.name === job.actual.bestTrial);
  const facts = [
    finished.length > 0 ? `${finished.length} finished${half(finished)}` : "",
    stopped.length > 0 ? `${counted(stopped.length, "was", "were")} stopped early${half(stopped)} (grey)` : "",
    job.trials.failed > 0 ? `${job.trials.failed} failed (red)` : "",
    best ? `the best was number ${best.number}` : ""
  ].filter(Boolean);
  return `${counted(job.trials.total, "trial")} on ${counted(rows.length, "slot")}${facts.length > 0 ? `: ${facts.join("; ")}` : ""}.`;
}

// src/report/outcome-words.ts
var OUTCOME_WORDS = {
  completed: "finished",
  earlyStopped: "stopped early",
  stopped: "stopped",
  failed: "failed",
  running: "running"
};
var COST_WORDS = {
  true: "charged",
  false: "computed from a rate",
  null: ""
};

// src/report/markdown/folds/trials.ts
var FEW_TRIALS = 10;
function trialsFold(job, money, most) {
  const sign = job.objective?.goal === "Minimize" ? 1 : -1;
  const byObjective = job.trialDetails.filter((trial) => trial.objective !== null).sort((a, b) => sign * ((a.objective ?? 0) - (b.objective ?? 0)));
  const others = job.trialDetails.filter((trial) => trial.outcome !== "completed").sort((a, b) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
  const ranked = [.../* @__PURE__ */ new Set([...byObjective.slice(0, most / 2), ...others, ...byObjective])];
  const shown = job.trials.total <= most ? inOrder(byObjective, job) : ranked.slice(0, most);
  if (shown.length === 0) return "";
  const printed = objectivePrinter(job.trialDetails.map(({ objective }) => objective));
  const marked = money.shown && job.actual.charged.trials > 0;
  const head = [
    "trial",
    "outcome",
    "objective",
    "instance time",
    ...money.shown ? ["cost"] : [],
    ...marked ? ["cost is"] : []
  ];
  const rows = shown.map((trial) => [
    escapeCode(trial.name),
    OUTCOME_WORDS[trial.outcome],
    trial.objective === null ? "none" : printed(trial.objective),
    trial.billableSeconds === null ? "not known" : duration(trial.billableSeconds),
    ...money.shown ? [money.amount(trial.costUsd)] : [],
    ...marked ? [COST_WORDS[String(trial.charged)] ?? ""] : []
  ]);
  const table = markdownTable([head, ...rows], { align: ["l", "l", "r", "r", "r", "l"] });
  const rest = job.trials.total - shown.length;
  if (rest === 0) return details(shown.length === 1 ? "The one trial" : `All ${shown.length} trials`, table);
  const why = byObjective.length === 0 ? "The dearest" : others.length > 0 ? "The best, then the dearest of those that did not finish" : "The best";
  return details(
    `${shown.length} of ${job.trials.total} trials`,
    `${why}; the other ${counted(rest, "is", "are")} in the report files.

${table}`
  );
}
function inOrder(byObjective, job) {
  return [...byObjective, ...job.trialDetails.filter((trial) => trial.objective === null)];
}

// src/report/markdown/overview.ts
var ROWS = 50;
function overview(report, context) {
  const { totals } = report;
  const dollars = context.money === "usd";
  const head = ["tuning job", ...dollars ? ["cost"] : [], "wall clock", "trials", "best", "to change"];
  const rows = report.tuningJobs.slice(0, ROWS).map((job) => [
    escapeCode(job.name),
    ...dollars ? [actualCost(job, moneyPrinter("usd", job.actual.costUsd, job.billing.currency))] : [],
    duration(job.actual.wallClockSeconds),
    String(job.trials.total),
    job.actual.bestObjective === null ? "none" : objectiveValue(job.actual.bestObjective),
    openAdvice(job).length === 0 ? "nothing" : String(openAdvice(job).length)
  ]);
  const spent = dollars ? spentWords(report) : "";
  const free = dollars ? ` ${freeSentence(report.tuningJobs)}`.trimEnd() : "";
  const table = markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
  const more = report.tuningJobs.length - rows.length;
  return [
    `## Tuning report: ${report.tuningJobs.length} tuning jobs`,
    `**${report.tuningJobs.length} tuning jobs with ${counted(totals.trials, "trial")}${spent}.${free}**`,
    more > 0 ? `${table}

${more} more are below and in the report files.` : table
  ].join("\n\n");
}
function spentWords(report) {
  const { tuningJobs, totals } = report;
  const costs = costByCurrency(tuningJobs).map(
    ({ currency, costUsd }) => boundedAmount(costUsd, costBoundsIn(report, currency), moneyPrinter("usd", costUsd, currency))
  );
  if (costs.length > 0) return ` that cost ${listed(costs)} together`;
  return totals.costUsd === 0 ? " that cost nothing" : `, whose cost is not known${whyNotKnown(tuningJobs)}`;
}

// src/report/markdown/suggestion.ts
function suggestionComment({ argument, alsoReadAt, sharesLines, recommendation, tuningJob, text }, money, reportUrl) {
  const { change, savingUsd, savingSeconds, evidence, risk, confidence } = recommendation;
  const worth = savingUsd && !isNothing(savingUsd) ? money.estimate(savingUsd) : "not shown";
  const effects = [
    worth === "not shown" ? "" : `about **${worth}** less a run`,
    savingSeconds ? `about ${durationRange(savingSeconds)} less waiting` : ""
  ].filter(Boolean);
  const value = (of) => escapeText(String(of ?? "unset"));
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  const longestFence = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longestFence + 1);
  return [
    `**${escapeCode(argument)} ${value(change?.from)} → ${value(change?.to)}**${effect}. ${escapeProse(evidence)} *Risk: ${escapeProse(risk)} Confidence: ${confidence}.*`,
    alsoReadAt.length > 0 ? `The same value is read at ${alsoReadAt.length > 1 ? "lines" : "line"} ${alsoReadAt.slice(0, 5).join(", ")} as well.` : "",
    sharesLines ? "Another suggestion changes the same line: GitHub applies one of them, and calls the other outdated then." : "",
    `${fence}suggestion
${text}
${fence}`,
    `<sub>From [the report](${reportUrl}) on ${escapeCode(tuningJob)}. To accept it is a push, which may start the training again.</sub>`
  ].filter(Boolean).join("\n\n");
}
function placesToChange(job, { notes = [] }) {
  const own = notes.filter(({ tuningJob }) => tuningJob === job.name);
  return own.map(({ text }) => `- ${escapeProse(text)}`).join("\n");
}

// src/report/markdown/comment.ts
function renderMarkdown(report, context, limitBytes = Number.POSITIVE_INFINITY) {
  if (report.audit) return renderAuditMarkdown(report, report.audit, context, limitBytes);
  const several = report.tuningJobs.length > 1;
  const blocks = report.tuningJobs.flatMap(
    (job, index) => tuningJobBlocks(job, context, several ? { of: job.name, index } : null)
  );
  const footer = { text: footerLine(report, context) };
  const where = context.allTrials ? "It is in the report files." : "It is in the job summary and the report files.";
  const head = [
    { text: gateLines(report, context.money) },
    { text: notReadLines(context.notRead ?? [], "report") },
    { text: several ? overview(report, context) : "" }
  ];
  return fitted([...head, ...blocks, footer], limitBytes, where);
}
function tuningJobBlocks(job, context, place) {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const of = place ? escapeText(place.of) : void 0;
  const dropped = (text, order, name) => droppable(text, order, name, of);
  const drawn = (fold, order, name) => ({
    text: fold(true),
    shorter: [
      { order: 10 + order, text: fold(false), lost: `the picture of ${name}`, of },
      { order, text: "", lost: name, of }
    ]
  });
  const core = (text) => place && place.index > 0 ? droppable(text, 0, "the report", of) : { text };
  return [
    core(`## Tuning report: ${escapeCode(job.name)}`),
    core(`**${keptTogether(verdict(job, money))}**`),
    core(summaryTable(job, money)),
    core(summaryNotes(job)),
    dropped(differenceLine(job, money), 1.4, "the difference from the base branch"),
    core(bestJob(job, context)),
    dropped(advice(job, money), 1, "advice"),
    dropped(placesToChange(job, context), 1.2, "where to change it"),
    drawn((shown) => spendFold(job, money, shown), 4, "where the money went"),
    dropped(leaksFold(job, money), 3.5, "where time and money leaked"),
    dropped(earlyStoppingFold(job, money), 3, "early stopping"),
    dropped(policiesFold(job, money), 5, "other stopping rules"),
    drawn((shown) => searchLengthFold(job, money, shown), 4.5, "search length"),
    drawn((shown) => parallelismFold(job, shown), 6, "parallelism"),
    drawn((shown) => timelineFold(job, shown), 7, "trials over time"),
    trialsBlock(job, context, of),
    dropped(methodFold(job, context.money === "usd"), 2, "method and gaps")
  ];
}
function trialsBlock(job, context, of) {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const sizes = context.allTrials ? [Number.POSITIVE_INFINITY, 2e3, 200] : [];
  const tables = [
    ...sizes.filter((size) => size === Number.POSITIVE_INFINITY || size < job.trials.total),
    FEW_TRIALS
  ];
  const [text = "", ...rest] = tables.map((most) => trialsFold(job, money, most));
  return {
    text,
    shorter: [
      ...rest.map((shorter) => ({ order: 20, text: shorter, lost: "some trials", of })),
      { order: 8, text: "", lost: "trials", of }
    ]
  };
}

// src/shell/write-files.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/report/json.ts
function renderJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/shell/page-assets.ts
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
async function pageAssets() {
  const read = (name) => readFile(fileURLToPath(import.meta.resolve(`#page/${name}`)), "utf8");
  const [script, style] = await Promise.all([read("page.js"), read("page.css")]);
  const scriptHash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  return { script, style, scriptHash };
}

// src/shell/write-files.ts
async function writeReportFiles(folder, analysis, context) {
  const { renderHtml } = await import("./page-DQK2BH3R.js");
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    html: join(folder, "tuning-report.html")
  };
  await writeAll(folder, [
    [files.json, renderJson(analysis.report)],
    [files.markdown, renderMarkdown(analysis.report, context)],
    [files.html, renderHtml(analysis, context, await pageAssets())]
  ]);
  return files;
}
function chargeColumn(metric) {
  return metric.endsWith("AmortizedCost") ? "EffectiveCost" : "BilledCost";
}
async function writeAuditFiles(folder, report, context, metric) {
  const [{ renderCsv }, html] = await Promise.all([import("./csv-Q6JKTE7B.js"), auditHtml(report, context)]);
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    html: join(folder, "tuning-report.html"),
    csv: join(folder, "tuning-report.csv")
  };
  await writeAll(folder, [
    [files.json, renderJson(report)],
    [files.markdown, renderMarkdown(report, context)],
    [files.html, html],
    [files.csv, renderCsv(report, chargeColumn(metric))]
  ]);
  return files;
}
async function auditHtml(report, context) {
  const { renderAuditHtml } = await import("./audit-page-6H767JEJ.js");
  if (!report.audit) throw new Error("this is no audit");
  return renderAuditHtml(report, report.audit, context, await pageAssets());
}
async function writeAll(folder, files) {
  try {
    await makeFolder(folder);
    for (const [path, text] of files) await writeFile(path, text, { mode: 384 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    if (code === "EEXIST")
      throw new Problem(`${folder} is a file. Name another folder with \`output-directory\` (--output).`);
    throw new Problem(
      `${JSON.stringify(folder)} cannot be written (${code}). Name another folder with \`output-directory\` (--output).`
    );
  }
}

// src/shell/audit/window.ts
var HOUR = 3600;
var UNITS = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
var LONGEST_DAYS = 400;
function parseSince(name, text) {
  const refuse2 = () => {
    throw new Problem(
      `${name}: ${JSON.stringify(text.slice(0, 80))} is no start of a window; write 7d, 24h, a date such as 2026-11-01, or last-audit.`
    );
  };
  if (text === "last-audit") return { lastAudit: true };
  const [, digits, unit = ""] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
  if (digits !== void 0) {
    const ago = Number(digits) * (UNITS[unit] ?? 0);
    return ago > 0 && ago <= LONGEST_DAYS * 24 * HOUR ? { ago } : refuse2();
  }
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const at = Date.parse(isDate ? `${text}T00:00:00Z` : text) / 1e3;
  return (isDate || isMoment) && Number.isFinite(at) ? { at } : refuse2();
}
var FIRST_AUDIT = { ago: 7 * 24 * HOUR };
function startOf(since, now, lastAudit) {
  if ("ago" in since) return now - since.ago;
  if ("lastAudit" in since) return lastAudit ?? startOf(FIRST_AUDIT, now, null);
  if (since.at >= now)
    throw new Problem("The window of the audit starts in the future: give an earlier date.");
  return since.at;
}

// src/shell/before-exit.ts
function beforeExit(cleanUp, process) {
  const ended = (signal) => {
    off();
    void cleanUp().finally(() => process.kill(process.pid, signal));
  };
  const off = () => {
    process.off("SIGINT", ended);
    process.off("SIGTERM", ended);
  };
  process.on("SIGINT", ended);
  process.on("SIGTERM", ended);
  return off;
}

// src/shell/each-once.ts
function eachOnce(name, entries) {
  const keys = entries.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice === void 0) return Object.fromEntries(entries);
  throw new Problem(`${name}: ${JSON.stringify(twice.slice(0, 80))} is given twice. Leave one of them out.`);
}

// src/shell/choices.ts
var BILLING = [
  "auto",
  "cost-explorer",
  "cost-explorer-resources",
  "price-list",
  "built-in",
  "athena"
];
var OBJECTIVE_CURVES = ["auto", "logs", "off"];
var COST_METRIC_NAMES = {
  amortized: "AmortizedCost",
  unblended: "UnblendedCost",
  "net-amortized": "NetAmortizedCost",
  "net-unblended": "NetUnblendedCost"
};
function refuse(name, value, allowed) {
  throw new Problem(`${name}: ${JSON.stringify(value.slice(0, 80))} is not ${allowed}.`);
}
function region(name, value) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(value) ? value : refuse(name, value, "an AWS region such as eu-west-1");
}
var ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/(?!.*[Ee]xternal[-_]?[Ii]d=)(?:[!-~]{1,510}\/)?[\w+=,.@-]{1,64}$/;
var EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
function roleArn(name, value) {
  if (ROLE_ARN.test(value)) return value;
  throw new Problem(
    `${name}: is not the ARN of an IAM role, arn:aws:iam::123456789012:role/NAME. An external id is no part of it.`
  );
}
function externalId(name, value) {
  if (EXTERNAL_ID.test(value)) return value;
  throw new Problem(`${name}: is no external id: 2 to 1,224 letters, digits and +=,.@:/-_ without spaces.`);
}
function role(name, value) {
  const [arn = "", setting = "", ...more] = value.trim().split(/\s+/);
  if (/^external[-_]?id/i.test(arn)) {
    throw new Problem(`${name}: the role's ARN comes first, and external-id=ID after it on the same line.`);
  }
  roleArn(name, arn);
  if (setting === "") return { arn, externalId: null };
  const [, id] = /^external-id=(.*)$/.exec(setting) ?? [];
  if (id !== void 0 && more.length === 0) return { arn, externalId: externalId(name, id) };
  throw new Problem(
    `${name}: after the ARN stands something other than external-id=ID. Write a role a line.`
  );
}
function athenaTable(prefix, billing, names) {
  const { database, table, workgroup, output } = names;
  if (billing !== "athena") {
    const [vain] = Object.entries(names).find(([, value]) => value !== null) ?? [];
    if (vain === void 0) return null;
    throw new Problem(
      `${prefix}athena-${vain}: is set without ${prefix}billing athena. Set it, or leave this out.`
    );
  }
  if (database === null || table === null) {
    throw new Problem(
      `${prefix}billing: athena reads a Cost and Usage Report. Name its table with ${prefix}athena-database and ${prefix}athena-table.`
    );
  }
  for (const [name, value] of [
    ["database", database],
    ["table", table]
  ])
    if (!/^[\w.-]{1,128}$/.test(value))
      refuse(`${prefix}athena-${name}`, value, "the name of a database or table");
  if (workgroup !== null && !/^(arn:aws[a-z-]*:athena:[a-z0-9-]+:\d{12}:workgroup\/)?[\w.-]{1,128}$/.test(workgroup))
    refuse(`${prefix}athena-workgroup`, workgroup, "a workgroup's name or ARN");
  if (output !== null && !/^s3:\/\/[a-z0-9.-]{3,63}(\/\S*)?$/.test(output))
    refuse(`${prefix}athena-output`, output, "an S3 location, s3://bucket/prefix/");
  return { database, table, workgroup, output };
}
function unusedRates(rates, report) {
  const used = new Set(report.tuningJobs.flatMap((job) => job.rates.map((rate) => rate.instanceType)));
  return Object.keys(rates).filter((instanceType) => !used.has(instanceType)).map(
    (type) => `The rate of ${type} is of no use: no trial ran on it (but on ${[...used].join(", ") || "none"}).`
  );
}
function oneOf(name, value, allowed) {
  const found = allowed.find((word) => word === value);
  if (found !== void 0) return found;
  return refuse(name, value, `one of ${allowed.join(", ")}`);
}
function costMetric(name, value) {
  const found = COST_METRIC_NAMES[value];
  if (found !== void 0) return found;
  return refuse(name, value, `one of ${Object.keys(COST_METRIC_NAMES).join(", ")}`);
}
function parseRates(name, lines) {
  return eachOnce(
    name,
    lines.map((line) => {
      const [, instanceType, usd] = /^\s*(ml\.[a-z0-9.-]+)\s*=\s*\$?(\d+(?:\.\d+)?)\s*$/i.exec(line) ?? [];
      const usdPerHour = Number(usd);
      if (!instanceType || !(usdPerHour > 0) || !Number.isFinite(usdPerHour)) {
        throw new Problem(
          `${name}: ${JSON.stringify(line.slice(0, 80))} is not a rate; write the price of an hour as ml.g5.xlarge=1.21.`
        );
      }
      return [instanceType.toLowerCase(), usdPerHour];
    })
  );
}
function parseNumber(name, value, least = 0) {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number) && number >= least) return number;
  return refuse(name, value, `a number of at least ${least}`);
}
function parseShare(name, value) {
  const [, digits, sign] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(value) ?? [];
  const share = sign === "%" ? Number(digits) / 100 : Number(digits);
  return share >= 0 && share <= 1 ? share : refuse(name, value, "a share such as 5% or 0.05");
}
var UNIT_SECONDS = { d: 86400, h: 3600, m: 60, s: 1 };
function parseDuration(name, value) {
  const text = value.trim().toLowerCase();
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([dhms])\s*/g)];
  const seconds = parts.reduce(
    (sum, [, digits, unit = ""]) => sum + Number(digits) * (UNIT_SECONDS[unit] ?? 0),
    0
  );
  if (seconds > 0 && parts.map(([whole]) => whole).join("") === text) return seconds;
  throw new Problem(
    `${name}: ${JSON.stringify(value.slice(0, 80))} is no length of time; write 2h, 90m or 1h30m.`
  );
}

export {
  beforeExit,
  eachOnce,
  BILLING,
  OBJECTIVE_CURVES,
  COST_METRIC_NAMES,
  refuse,
  region,
  roleArn,
  externalId,
  role,
  athenaTable,
  unusedRates,
  oneOf,
  costMetric,
  parseRates,
  parseNumber,
  parseShare,
  parseDuration,
  suggestionComment,
  renderMarkdown,
  renderJson,
  pageAssets,
  writeReportFiles,
  chargeColumn,
  writeAuditFiles,
  auditHtml,
  parseSince,
  startOf
};
