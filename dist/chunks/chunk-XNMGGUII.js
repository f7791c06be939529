import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  escapeCode,
  escapeProse,
  escapeText
} from "./chunk-RTSEMBWZ.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  verdict
} from "./chunk-KUVRREIP.js";
import {
  duration,
  hourlyRate,
  money,
  moneyPrinter,
  objectiveValue,
  percent,
  range
} from "./chunk-7O5KVPAI.js";

// src/model/config.ts
var DEFAULT_CONFIG = {
  billing: "auto",
  costMetric: "AmortizedCost",
  rates: {},
  minSavingUsd: 5,
  minSavingShare: 0.05,
  waitValueUsdPerHour: null,
  costAllocationTag: null
};

// src/shell/version.ts
var VERSION = true ? "0.1.0" : "dev";

// src/gate/words.ts
function gateLine({ condition, value: value2, outcome }) {
  const saw = value2 === null ? "the report does not know it" : `it is ${rounded(value2)}`;
  const said = {
    passed: "gate passed",
    failed: "gate failed",
    unknown: value2 === null ? "gate unknown" : "gate unknown, because that is only a lower bound"
  }[outcome];
  return `fail-when ${condition}: ${saw}; ${said}.`;
}
function gateFails(gate, failUnknown) {
  return gate.outcome === "failed" || gate.outcome === "unknown" && failUnknown;
}
function rounded(value2) {
  return String(Number(value2.toFixed(Math.abs(value2) < 10 ? 3 : 2)));
}

// src/report/markdown/suggestion.ts
function suggestionComment({ argument, alsoReadAt, recommendation, tuningJob, text }, money2, reportUrl) {
  const { change: change3, savingUsd, savingSeconds, evidence, risk, confidence } = recommendation;
  const worth = savingUsd ? money2.estimate(savingUsd) : "not shown";
  const effects = [
    worth === "not shown" ? "" : `about **${worth}** less a run`,
    savingSeconds ? `about ${range(savingSeconds, duration)} less waiting` : ""
  ].filter(Boolean);
  const value2 = (of) => escapeText(String(of ?? "unset"));
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  const longestFence = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longestFence + 1);
  return [
    `**${escapeCode(argument)} ${value2(change3?.from)} → ${value2(change3?.to)}**${effect}. ${escapeProse(evidence)} *Risk: ${escapeProse(risk)} Confidence: ${confidence}.*`,
    alsoReadAt.length > 0 ? `The same value is read at line ${alsoReadAt.slice(0, 5).join(", ")} as well.` : "",
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

// src/report/markdown/details.ts
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}

// src/report/markdown/advice.ts
var SHOWN = 3;
function advice(job, money2) {
  if (job.recommendations.length === 0) {
    return job.trials.running > 0 || job.trials.total === 0 ? "" : "### Nothing worth changing\n\nNo setting of this run stands out.";
  }
  const open = job.recommendations.filter((each) => !each.folded).slice(0, SHOWN);
  const rest = job.recommendations.filter((each) => !open.includes(each));
  const parts = [open.length > 0 ? "### Worth changing" : "### Nothing worth changing"];
  parts.push(...open.map((each, index) => `${index + 1}. ${item(each, money2)}`));
  if (rest.length > 0) {
    const list = rest.map((each, index) => `${open.length + index + 1}. ${item(each, money2)}`).join("\n");
    parts.push(details(rest.length === 1 ? "One smaller one" : `${rest.length} smaller ones`, list));
  }
  return parts.join("\n\n");
}
function item(each, money2) {
  const head = each.change ? `**${escapeCode(each.change.parameter)} ${value(each.change.from)} → ${value(each.change.to)}**: ${escapeText(each.title)}` : `**${escapeText(each.title)}**`;
  const effects = [
    each.savingUsd && money2.estimate(each.savingUsd) !== "not shown" ? `about **${money2.estimate(each.savingUsd)}** less a run` : "",
    each.savingSeconds ? `about ${range(each.savingSeconds, duration)} less waiting` : ""
  ].filter(Boolean);
  if (each.perMonth && money2.estimate(each.perMonth.savingUsd) !== "not shown")
    effects.push(`${money2.estimate(each.perMonth.savingUsd)} a month at the rate of runs seen`);
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  return `${head}${effect}. ${escapeProse(each.evidence)} *Risk: ${escapeProse(each.risk)} Confidence: ${each.confidence}.*`;
}
function value(of) {
  return of === null ? "unset" : escapeText(String(of));
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code = typeof value2 === "string" ? value2.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown/fit.ts
function fitted(blocks, limitBytes, where) {
  const kept = blocks.filter((block) => block.text !== "");
  const dropped = [];
  for (; ; ) {
    const note = dropped.length > 0 ? [`*Left out for space: ${dropped.join(", ")}. ${where}*`] : [];
    const footer = kept.at(-1);
    const body = [...kept.slice(0, -1).map((block) => block.text), ...note, ...footer ? [footer.text] : []];
    const text = `${body.join("\n\n")}
`;
    const next = kept.filter((block) => block.drop !== void 0).reduce(
      (most, block) => most === null || (block.drop ?? 0) > (most.drop ?? 0) ? block : most,
      null
    );
    if (next === null || new TextEncoder().encode(text).length <= limitBytes) return text;
    kept.splice(kept.indexOf(next), 1);
    dropped.push(next.name ?? "a part");
  }
}

// src/report/markdown/frame.ts
function gateLines({ gate }) {
  const lines = (gate?.conditions ?? []).filter((each) => each.outcome !== "passed").map(gateLine);
  return lines.length > 0 ? `> [!WARNING]
${lines.map((line) => `> ${escapeText(line)}`).join("\n")}` : "";
}
function footerLine(report, context) {
  const calls = Object.values(report.collection.awsCalls).reduce((sum, count) => sum + count, 0);
  const price = context.money === "usd" ? `, ${money(report.collection.awsCallsUsd)}` : "";
  const parts = [
    calls > 0 ? `${calls} AWS calls${price}.` : "Read from a recording.",
    context.commit ? `Commit <code>${context.commit.slice(0, 8)}</code>.` : "",
    context.links.workflowRun ? `[Workflow run](${context.links.workflowRun}).` : "",
    `sagemaker-tuning-report ${context.version}, ${report.generatedAt.slice(0, 16).replace("T", " ")} UTC.`
  ].filter(Boolean);
  return `<sub>${parts.join(" ")}</sub>${context.marker ? `

${context.marker}` : ""}`;
}

// src/report/markdown/sparkline.ts
var BARS = "▁▂▃▄▅▆▇█";
function sparkline(values) {
  const most = Math.max(0, ...values.map((value2) => value2 ?? 0));
  return values.map((value2) => {
    if (value2 === null) return "·";
    return BARS[most > 0 ? Math.min(7, Math.floor(8 * Math.max(0, value2) / most)) : 0];
  }).join("");
}

// src/report/markdown/audit.ts
var MOST_ROWS = 50;
var MOST_TUNERS = 10;
function renderAuditMarkdown(report, section, context, limitBytes = Number.POSITIVE_INFINITY) {
  const money2 = moneyPrinter(context.money, report.totals.costUsd);
  const shown = section.ranking.slice(0, MOST_ROWS);
  const folds = report.tuningJobs.slice(0, MOST_ROWS).map(
    (job, index) => ({
      text: jobFold(job, index, context),
      name: `details of ${escapeText(job.name)}`,
      drop: 10 + index
    })
  );
  const blocks = [
    { text: `## Tuning audit, ${day(section.since)} to ${day(section.until)}` },
    { text: gateLines(report) },
    { text: `**${auditVerdict(report, section, money2)}**` },
    { text: notRead(section) },
    { text: rankingTable(section, shown, money2) },
    { text: adviceList(section, money2) },
    { text: groupTable(section, money2), name: "totals by tag", drop: 6 },
    { text: trendTable(section, money2), name: "trends", drop: 7 },
    { text: ledgerLine(section, context) },
    { text: historyLine(section, context), name: "history", drop: 5 },
    ...folds,
    { text: footerLine(report, context) }
  ];
  return fitted(blocks, limitBytes, "The report files have everything.");
}
function auditVerdict(report, { training, ranking }, money2) {
  if (ranking.length === 0) return "No tuning job ended in this window.";
  const { totals } = report;
  const jobs = ranking.length === 1 ? "One tuning job" : `${ranking.length} tuning jobs`;
  const atLeast = totals.costIsAtLeast && totals.costUsd !== null ? "at least " : "";
  const share = training?.share === null || training?.share === void 0 ? "" : `, ${Math.round(100 * training.share)} % of the account's training spend${training.settled ? "" : " so far"}`;
  const cost = money2.amount(totals.costUsd);
  const sentences = [cost === "not shown" ? `${jobs} ran.` : `${jobs} cost ${atLeast}${cost}${share}.`];
  const avoided = totals.earlyStoppingSavedUsd;
  if (avoided && avoided.estimate > 0)
    sentences.push(`Early stopping avoided roughly ${money2.estimate(avoided)}, an estimate.`);
  const potential = sumOf(ranking.map((row) => row.potentialUsd));
  sentences.push(
    potential.estimate > 0 ? `With every listed change, runs like these would cost about ${money2.estimate(potential)} less.` : "Nothing that these runs show is worth changing."
  );
  return sentences.join(" ");
}
function sumOf(parts) {
  const sum = { estimate: 0, low: 0, high: 0, level: 0.9 };
  for (const part of parts) {
    sum.estimate += part?.estimate ?? 0;
    sum.low += part?.low ?? 0;
    sum.high += part?.high ?? 0;
  }
  return sum;
}
function notRead(section) {
  return section.notRead.map((line) => `> **Not in this audit:** ${escapeText(line)}`).join("\n>\n");
}
function rankingTable(section, shown, money2) {
  if (shown.length === 0) return "";
  const accounts = section.ranking.some((row) => row.account !== null);
  const head = [
    "tuning job",
    ...accounts ? ["account"] : [],
    "region",
    "cost",
    "avoided (estimate)",
    "could save",
    "first change"
  ];
  const rows = shown.map((row, index) => [
    `[${escapeCode(row.name)}](#job-${index + 1})`,
    ...accounts ? [escapeText(row.account ?? "")] : [],
    escapeText(row.region),
    money2.amount(row.costUsd),
    estimateCell(row.avoidedUsd, money2),
    estimateCell(row.potentialUsd, money2),
    row.advice === null ? "" : escapeText(row.advice)
  ]);
  const align = head.map((name) => ["cost", "avoided (estimate)", "could save"].includes(name) ? "r" : "l");
  const more = section.ranking.length - shown.length;
  const table = markdownTable([head, ...rows], { align });
  return more > 0 ? `${table}

${more} more tuning jobs are in the report files.` : table;
}
function estimateCell(of, money2) {
  return of?.estimate === 0 ? "nothing" : money2.estimate(of);
}
function adviceList(section, money2) {
  const worth = section.advice.filter((each) => each.savingUsd !== null || each.savingSeconds !== null);
  if (worth.length === 0) return "";
  const items = worth.map(({ id, parameter, tuningJobs, savingUsd, savingSeconds }, index) => {
    const saves = [
      savingUsd && money2.estimate(savingUsd) !== "not shown" ? `about **${money2.estimate(savingUsd)}**` : "",
      savingSeconds ? `about ${range(savingSeconds, duration)} of waiting` : ""
    ].filter(Boolean);
    const what = parameter === null ? escapeCode(id) : `${escapeCode(parameter)} (${escapeCode(id)})`;
    const where = tuningJobs.length === 1 ? escapeCode(tuningJobs[0] ?? "") : `${tuningJobs.length} tuning jobs`;
    return `${index + 1}. ${what} in ${where}${saves.length > 0 ? `: ${saves.join(", ")}` : ""}`;
  });
  return `### What would change most

${items.join("\n")}

Each as if it were the only change: kinds of advice do not add up.`;
}
function groupTable({ groups }, money2) {
  if (!groups || groups.rows.length === 0) return "";
  const rows = groups.rows.map((row) => [
    row.value === null ? "without the tag" : escapeCode(row.value),
    String(row.tuningJobs),
    `${row.costIsAtLeast && row.costUsd !== null ? "at least " : ""}${money2.amount(row.costUsd)}`,
    estimateCell(row.avoidedUsd, money2),
    estimateCell(row.potentialUsd, money2)
  ]);
  const table = markdownTable(
    [[escapeCode(groups.tag), "tuning jobs", "cost", "avoided (estimate)", "could save"], ...rows],
    { align: ["l", "r", "r", "r", "r"] }
  );
  return `### By ${escapeCode(groups.tag)}

${table}`;
}
function trendTable({ trends }, money2) {
  if (trends.length === 0) return "";
  const rows = trends.slice(0, MOST_TUNERS).map(({ tuner, runs, costChangeShare }) => [
    escapeCode(tuner),
    String(runs.length),
    sparkline(runs.map((run) => run.costUsd)),
    money2.amount(runs.at(-1)?.costUsd ?? null),
    costChangeShare === null ? "not known" : change(costChangeShare)
  ]);
  const table = markdownTable([["tuner", "runs", "cost", "last run", "against the earlier ones"], ...rows], {
    align: ["l", "r", "l", "r", "r"]
  });
  return details(`Tuners that ran more than once (${trends.length})`, table);
}
function change(share) {
  const percent2 = Math.round(100 * share);
  return percent2 === 0 ? "the same" : percent2 > 0 ? `${percent2} % more` : `${-percent2} % less`;
}
function ledgerLine({ ledger }, { money: money2 }) {
  if (ledger.given === 0) return "";
  const given = ledger.given === 1 ? "One change that saves money was" : `${ledger.given} changes that save money were`;
  const made = `${given} advised so far; ${ledger.followed === 0 ? "none" : ledger.followed} of them made.`;
  if (ledger.alone === 0) return made;
  const error = money2 === "usd" && ledger.medianErrorUsd !== null ? ` In the middle they saved ${money(Math.abs(ledger.medianErrorUsd))} ${ledger.medianErrorUsd < 0 ? "less" : "more"} than said.` : "";
  return `${made} ${ledger.withinRange} of ${ledger.alone} made alone saved what was said, within its range.${error}`;
}
function historyLine({ history }, { money: money2 }) {
  if (history.length < 2 || money2 === "off") return "";
  const from = history[0]?.until ?? "";
  return `Cost by audit since ${day(from)}: ${sparkline(history.map((each) => each.costUsd))}`;
}
function jobFold(job, index, context) {
  const money2 = moneyPrinter(context.money, job.actual.costUsd);
  const gaps = job.gaps.map((gap) => `- ${escapeProse(gap)}`).join("\n");
  const body = [verdict(job, money2), advice(job, money2), gaps && `Not known:

${gaps}`];
  return details(`<a id="job-${index + 1}"></a>${escapeCode(job.name)}`, body.filter(Boolean).join("\n\n"));
}
function day(iso) {
  return iso.slice(0, 10);
}

// src/report/markdown/best-job.ts
function bestJob(job, context) {
  const best = job.trialDetails.find((trial) => trial.name === job.actual.bestTrial);
  if (!best) return "";
  const settings = Object.entries(best.hyperparameters).map(([name, value2]) => `${name}=${shorten(value2)}`);
  const tuned = settings.length > 0 ? ` with ${escapeCode(settings.join(" "))}` : "";
  const links = [
    `[tuning job](${consoleUrl(job, `hyper-tuning-jobs/${encodeURIComponent(job.name)}`)})`,
    context.links.workflowRun ? `[workflow run](${context.links.workflowRun})` : "",
    context.commit ? `commit ${context.commit.slice(0, 8)}` : ""
  ].filter(Boolean);
  return `Best job: [${escapeCode(best.name)}](${consoleUrl(job, `jobs/${encodeURIComponent(best.name)}`)})${tuned}. ${links.join(", ")}.`;
}
function shorten(value2) {
  const number = Number(value2);
  return value2.trim() !== "" && Number.isFinite(number) && value2.length > 8 ? String(Number(number.toPrecision(6))) : value2;
}
var CONSOLES = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"]
];
function consoleUrl(job, page) {
  const host = CONSOLES.find(([prefix]) => job.region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  return `https://${job.region}.${host}/sagemaker/home?region=${job.region}#/${page}`;
}

// src/report/markdown/difference.ts
function differenceLine({ difference }, money2) {
  if (!difference) return "";
  const { costUsd, billableSeconds, wallClockSeconds, trials, bestObjective, settings } = difference;
  const priced = costUsd.before !== null && costUsd.after !== null && money2.amount(1) !== "not shown";
  const parts = [
    priced ? change2("cost", costUsd, (usd) => money2.amount(usd)) : change2("billable time", billableSeconds, duration),
    change2("wall clock", wallClockSeconds, duration),
    trials.before === trials.after ? "" : change2("training jobs", trials, String),
    change2("best objective", bestObjective, objectiveValue)
  ].filter(Boolean);
  const label = difference.url ? `[${escapeText(difference.label)}](${difference.url})` : escapeText(difference.label);
  const changed = settings.map(
    ({ parameter, before, after }) => `${escapeCode(parameter)} ${escapeText(String(before ?? "unset"))} → ${escapeText(String(after ?? "unset"))}`
  );
  return [
    `**Since ${escapeCode(difference.name)} (${label}):** ${parts.join(", ")}.`,
    "± is by how much two runs of the same settings may differ.",
    changed.length > 0 ? `Changed settings: ${changed.join(", ")}.` : "The settings are the same."
  ].join(" ");
}
function change2(what, { before, after, noise }, print) {
  if (before === null || after === null) return "";
  const values = `${what} ${print(before)} → ${print(after)}`;
  if (noise === null) return values;
  return `${values} (${Math.abs(after - before) <= noise ? "within" : "beyond"} ±${print(noise)})`;
}

// src/report/markdown/folds.ts
function spendFold(job, money2) {
  const whole = job.actual.costUsd;
  const rows = job.spend.map((part) => [
    part.label,
    money2.amount(part.costUsd),
    whole !== null && whole > 0 && part.costUsd !== null ? percent(part.costUsd / whole) : "not known",
    duration(part.billableSeconds)
  ]);
  if (rows.length === 0) return "";
  const table = markdownTable([["", "cost", "share", "instance time"], ...rows], {
    align: ["l", "r", "r", "r"]
  });
  const failures = failureReasons(job);
  return details("Where the money went", failures ? `${table}

${failures}` : table);
}
function failureReasons(job) {
  const reasons = Map.groupBy(
    job.trialDetails.filter((trial) => trial.outcome === "failed"),
    (trial) => trial.failureReason?.split(/\r?\n/, 1)[0] ?? "no reason recorded"
  );
  return [...reasons].slice(0, 5).map(([reason, trials]) => `${trials.length} failed: ${escapeText(reason)}`).join("  \n");
}
function earlyStoppingFold(job, money2) {
  const saving = job.savings.earlyStopping;
  const { earlyStopped, total } = job.trials;
  if (earlyStopped === 0 && job.earlyStoppingHindrances.length > 0) {
    const causes = job.earlyStoppingHindrances.map(
      ({ cause, remedy }) => `- ${escapeProse(cause)} ${escapeProse(remedy)}`
    );
    return details("Why early stopping stopped nothing", causes.join("\n"));
  }
  if (!saving || earlyStopped === 0) return "";
  const more = range(saving.billableSeconds, duration);
  const shortcut = saving.shortcutCostUsd === null || money2.amount(saving.shortcutCostUsd) === "not shown" ? "" : `
The common shortcut, the mean length of finished trials, would have said ${money2.amount(saving.shortcutCostUsd)}; it is printed only to show the difference.`;
  const body = `${earlyStopped} of ${total} trials ended as *Stopped* with nothing else to explain it, so they are taken as stopped by the tuner (inferred; SageMaker records no reason). Run to their end they would have taken ${more} more instance time and cost ${money2.estimate(saving.costUsd)} more: avoided, an estimate, never a charge.

Method: ${escapeProse(saving.method)}. Time resolution: ${escapeProse(saving.resolution)}. Confidence: ${saving.confidence}.${shortcut}

${saving.betterModelLost}`;
  return details(
    `Early stopping: ${earlyStopped} of ${total} trials, roughly ${money2.estimate(saving.costUsd)} avoided`,
    body
  );
}
function parallelismFold(job) {
  const saving = job.savings.parallelism;
  if (!saving || !job.sequential || job.parallelismFrontier.length < 2) return "";
  const hours = job.parallelismFrontier.map((point) => point.wallClockSeconds / 3600);
  const unit = Math.max(...hours) >= 2 ? "hours" : "minutes";
  const scale = unit === "hours" ? 1 : 60;
  const points = hours.map((value2) => Number((value2 * scale).toPrecision(3)));
  const labels = job.parallelismFrontier.map((point) => point.maxParallelJobs);
  const chart = [
    "```mermaid",
    "xychart-beta",
    `    title "Wall clock by parallel trials (${unit})"`,
    `    x-axis "parallel trials" [${labels.join(", ")}]`,
    `    y-axis "${unit}" 0 --> ${Math.ceil(Math.max(...points))}`,
    `    bar [${points.join(", ")}]`,
    "```"
  ].join("\n");
  const told = job.parallelismFrontier.map((point) => `${point.maxParallelJobs}: ${duration(point.wallClockSeconds)}`).join(", ");
  const facts = [
    saving.speedup === null ? "" : `It ran ${saving.speedup.toFixed(1)} times as fast as one at a time`,
    saving.efficiency === null ? "" : `each slot was used to ${percent(Math.min(1, saving.efficiency))}`,
    `slots stood empty for ${duration(saving.idleSlotSeconds)} in all, ${duration(saving.stragglerSeconds)} of it while the last trials finished`
  ].filter(Boolean);
  const ran = `${job.limits.maxParallelJobs} at once took ${duration(job.actual.wallClockSeconds)}`;
  return details(
    job.limits.maxParallelJobs === 1 ? "Parallelism: one at a time" : `Parallelism: ${ran} instead of ${range(job.sequential.wallClockSeconds, duration)}`,
    `${chart}

The same trials in the same order, by how many run at once: ${told}.

${facts.join("; ")}. Parallelism changes time, not compute cost: idle slots of a tuning job are not billed.${choice(job)}`
  );
}
function choice({ parallelism }) {
  if (!parallelism) return "";
  const { estimate, low, high } = parallelism.extraTrialsPerSlot;
  const tax = high > 0 ? ` Under Bayesian search benchmarks put a further slot at ${estimate} trials more for the same result (${low} to ${high}); that is not measured on this run.` : "";
  return `

${escapeProse(parallelism.reason)} Slots waited ${duration(parallelism.startUpSlotSeconds)} for instances to start and ${duration(parallelism.launchGapSlotSeconds)} between trials, in all.${tax}`;
}
function searchLengthFold(job, money2) {
  const found = job.searchLength;
  if (!found) return "";
  const { lastThatMattered: last, oneMoreImprovement: another } = found;
  const all = found.expectedBest.filter(
    (_, index) => index % 3 === 2 || index === found.expectedBest.length - 1
  );
  const quarter = found.moreTrials[1] ?? found.moreTrials[0];
  const near = found.reachedWithin.find((each) => each.share > 0);
  const paragraphs = [
    `The last improvement that mattered (by more than ${objectiveValue(found.leastThatMatters)}) was trial ${last.number}, at ${objectiveValue(last.objective)}; the ${last.trialsAfter} trials after it cost ${money2.amount(last.costAfterUsd)}. ${near ? `Trial ${near.trials} came within ${percent(near.share)} of the best.` : ""}`,
    `Expected best by number of trials${found.descriptive ? " (over all orders; under this search later trials are better chosen, so it only describes)" : ""}: ${all.map((each) => `${each.trials}: ${range(each.objective, objectiveValue)}`).join(", ")}.`,
    quarter ? `${quarter.trials} more trials would cost ${money2.amount(quarter.costUsd)} and have a chance of ${percent(quarter.improvementProbability)} to improve on the best, by about ${objectiveValue(quarter.expectedGain)} on average (an order of magnitude). An even chance takes ${another.trials} more, for ${money2.amount(another.costUsd)}. ${found.note}` : found.note
  ];
  return details(
    `Search length: best at trial ${found.bestSoFar.at(-1)?.number ?? 1}`,
    paragraphs.join("\n\n")
  );
}
var TRIALS_SHOWN = 10;
function trialsFold(job, money2) {
  const sign = job.objective?.goal === "Minimize" ? 1 : -1;
  const byObjective = job.trialDetails.filter((trial) => trial.objective !== null).sort((a, b) => sign * ((a.objective ?? 0) - (b.objective ?? 0)));
  const others = job.trialDetails.filter((trial) => trial.outcome !== "completed").sort((a, b) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
  const shown = [.../* @__PURE__ */ new Set([...byObjective.slice(0, TRIALS_SHOWN / 2), ...others, ...byObjective])].slice(
    0,
    TRIALS_SHOWN
  );
  if (shown.length === 0) return "";
  const rows = shown.map((trial) => [
    escapeCode(trial.name),
    OUTCOME_WORDS[trial.outcome],
    trial.objective === null ? "none" : objectiveValue(trial.objective),
    trial.billableSeconds === null ? "not known" : duration(trial.billableSeconds),
    money2.amount(trial.costUsd)
  ]);
  const table = markdownTable([["trial", "outcome", "objective", "instance time", "cost"], ...rows], {
    align: ["l", "l", "r", "r", "r"]
  });
  const rest = job.trials.total - shown.length;
  const pointer = rest > 0 ? `

${rest} more are in the report files.` : "";
  return details(
    rest > 0 ? `${shown.length} of ${job.trials.total} trials` : `All ${shown.length} trials`,
    table + pointer
  );
}
var OUTCOME_WORDS = {
  completed: "finished",
  earlyStopped: "stopped early",
  stopped: "stopped",
  failed: "failed",
  running: "running"
};
function methodFold(job, showRates) {
  const rates = job.rates.map((rate) => {
    const price = showRates ? ` ${hourlyRate(rate.usdPerHour)} an hour,` : "";
    return `${escapeCode(rate.instanceType)}${rate.market === "spot" ? " (spot)" : ""}:${price} ${RATE_WORDS[rate.source]}${rate.asOf ? `, ${escapeText(rate.asOf)}` : ""}${rate.note ? `. ${escapeProse(rate.note)}` : ""}`;
  });
  const blocks = [
    rates.length > 0 ? `Rates. ${rates.join("; ")}.` : "",
    "*Unstopped* and *one at a time* mean the same trials in the same order; a real search would have chosen other trials. Ranges are 90 % prediction intervals.",
    job.gaps.length > 0 ? `Not known:

${job.gaps.map((gap) => `- ${escapeProse(gap)}`).join("\n")}` : ""
  ].filter(Boolean);
  return details("How this was computed, and what is not known", blocks.join("\n\n"));
}
var RATE_WORDS = {
  override: "given by you",
  bill: "from the account's own bill",
  "price-list": "AWS price list",
  "built-in": "built-in table of published prices",
  "built-in-derived": "derived from EC2 prices, not a published price"
};

// src/report/markdown/summary-table.ts
function summaryTable(job, money2) {
  const { actual, trials, recommended } = job;
  const atLeast = actual.costIsAtLeast && actual.costUsd !== null ? "at least " : "";
  const stopped = trials.earlyStopped > 0 ? `, of them ${trials.earlyStopped} stopped early` : "";
  const unstopped = job.unstopped;
  const columns = ["", "this run", "unstopped (estimate)", "one at a time"];
  const rows = [
    [
      "Cost",
      atLeast + money2.amount(actual.costUsd),
      unstopped ? atLeast + money2.estimate(unstopped.costUsd) : "not known",
      atLeast + money2.amount(actual.costUsd)
    ],
    [
      "Wall clock",
      duration(actual.wallClockSeconds),
      unstopped ? range(unstopped.wallClockSeconds, duration) : "not known",
      job.sequential ? range(job.sequential.wallClockSeconds, duration) : "not known"
    ],
    ["Training jobs", `${trials.total}${stopped}`, String(trials.total), String(trials.total)],
    [
      `Best ${job.objective ? escapeCode(job.objective.metric) : "objective"}`,
      actual.bestObjective === null ? "none" : `**${objectiveValue(actual.bestObjective)}**`,
      bestUnstopped(job),
      "not comparable"
    ]
  ];
  if (recommended) {
    columns.push("next run, changed as below");
    const cells = [
      money2.estimate(recommended.costUsd),
      recommended.wallClockSeconds ? range(recommended.wallClockSeconds, duration) : "not known",
      recommended.trials === null ? "not known" : String(recommended.trials),
      recommended.objective ?? "not known"
    ];
    for (const [index, cell] of cells.entries()) rows[index]?.push(cell);
  }
  return markdownTable([columns, ...rows], { align: ["l", ...columns.slice(1).map(() => "r")] });
}
function bestUnstopped(job) {
  const { bestObjective } = job.actual;
  if (bestObjective === null) return "not known";
  const value2 = objectiveValue(bestObjective);
  return job.trials.earlyStopped > 0 ? `${value2} or better` : value2;
}

// src/report/markdown/comment.ts
function renderMarkdown(report, context, limitBytes = Number.POSITIVE_INFINITY) {
  if (report.audit) return renderAuditMarkdown(report, report.audit, context, limitBytes);
  const gate = { text: gateLines(report) };
  const blocks = report.tuningJobs.flatMap((job) => tuningJobBlocks(job, context));
  const footer = { text: footerLine(report, context) };
  const where = "The full report is in the job summary and the report files.";
  return fitted([gate, ...blocks, footer], limitBytes, where);
}
function tuningJobBlocks(job, context) {
  const money2 = moneyPrinter(context.money, job.actual.costUsd);
  const of = job.name.length > 0 ? ` of ${job.name.slice(0, 40)}` : "";
  return [
    { text: `## Tuning report: ${escapeCode(job.name)}` },
    { text: `**${verdict(job, money2)}**` },
    { text: summaryTable(job, money2) },
    { text: differenceLine(job, money2), name: "the difference from the base branch", drop: 1.4 },
    { text: bestJob(job, context) },
    { text: advice(job, money2), name: `advice${escapeText(of)}`, drop: 1 },
    { text: placesToChange(job, context), name: "where to change it", drop: 1.2 },
    { text: spendFold(job, money2), name: "where the money went", drop: 3 },
    { text: earlyStoppingFold(job, money2), name: "early stopping", drop: 2 },
    { text: parallelismFold(job), name: "parallelism", drop: 5 },
    { text: searchLengthFold(job, money2), name: "search length", drop: 4 },
    { text: trialsFold(job, money2), name: "trials", drop: 6 },
    { text: methodFold(job, context.money === "usd"), name: "method and gaps", drop: 1.5 }
  ];
}

// src/shell/choices.ts
var BILLING = ["auto", "cost-explorer", "price-list", "built-in"];
var OBJECTIVE_CURVES = ["auto", "logs", "off"];
var COST_METRIC_NAMES = {
  amortized: "AmortizedCost",
  unblended: "UnblendedCost",
  "net-amortized": "NetAmortizedCost",
  "net-unblended": "NetUnblendedCost"
};
function refuse(name, value2, allowed) {
  throw new Problem(`${name}: ${JSON.stringify(value2.slice(0, 80))} is not ${allowed}.`);
}
function region(name, value2) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(value2) ? value2 : refuse(name, value2, "an AWS region such as eu-west-1");
}
function roleArn(name, value2) {
  return /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(value2) ? value2 : refuse(name, value2, "the ARN of an IAM role, arn:aws:iam::123456789012:role/NAME");
}
function unusedRates(rates, report) {
  const used = new Set(report.tuningJobs.flatMap((job) => job.rates.map((rate) => rate.instanceType)));
  return Object.keys(rates).filter((instanceType) => !used.has(instanceType)).map(
    (type) => `The rate of ${type} is of no use: no trial ran on it (but on ${[...used].join(", ") || "none"}).`
  );
}
function oneOf(name, value2, allowed) {
  const found = allowed.find((word) => word === value2);
  if (found !== void 0) return found;
  return refuse(name, value2, `one of ${allowed.join(", ")}`);
}
function costMetric(name, value2) {
  const found = COST_METRIC_NAMES[value2];
  if (found !== void 0) return found;
  return refuse(name, value2, `one of ${Object.keys(COST_METRIC_NAMES).join(", ")}`);
}
function parseRates(name, lines) {
  return Object.fromEntries(
    lines.map((line) => {
      const [, instanceType, usd] = /^\s*(ml\.[a-z0-9.-]+)\s*=\s*\$?(\d+(?:\.\d+)?)\s*$/i.exec(line) ?? [];
      const usdPerHour = Number(usd);
      if (!instanceType || !(usdPerHour > 0) || !Number.isFinite(usdPerHour)) {
        throw new Problem(
          `${name}: ${JSON.stringify(line.slice(0, 80))} is not a rate; write USD an hour as ml.g5.xlarge=1.21.`
        );
      }
      return [instanceType, usdPerHour];
    })
  );
}
function parseNumber(name, value2, least = 0) {
  const number = Number(value2);
  if (value2.trim() !== "" && Number.isFinite(number) && number >= least) return number;
  return refuse(name, value2, `a number of at least ${least}`);
}
function parseShare(name, value2) {
  const [, digits, sign] = /^\s*([\d.]+)\s*(%?)\s*$/.exec(value2) ?? [];
  const number = parseNumber(name, digits ?? value2);
  const share = sign === "%" ? number / 100 : number;
  if (share <= 1) return share;
  return refuse(name, value2, "a share such as 5% or 0.05");
}
var UNIT_SECONDS = { d: 86400, h: 3600, m: 60, s: 1 };
function parseDuration(name, value2) {
  const text = value2.trim().toLowerCase();
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([dhms])\s*/g)];
  const seconds = parts.reduce(
    (sum, [, digits, unit = ""]) => sum + Number(digits) * (UNIT_SECONDS[unit] ?? 0),
    0
  );
  if (seconds > 0 && parts.map(([whole]) => whole).join("") === text) return seconds;
  throw new Problem(
    `${name}: ${JSON.stringify(value2.slice(0, 80))} is no length of time; write 2h, 90m or 1h30m.`
  );
}

// src/report/json.ts
function renderJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/shell/write-files.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
async function writeReportFiles(folder, analysis, context) {
  const { renderHtml } = await import("./page-E3OK3JJU.js");
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    html: join(folder, "tuning-report.html")
  };
  await writeAll(folder, [
    [files.json, renderJson(analysis.report)],
    [files.markdown, renderMarkdown(analysis.report, context)],
    [files.html, renderHtml(analysis, context)]
  ]);
  return files;
}
function chargeColumn(metric) {
  return metric.endsWith("AmortizedCost") ? "EffectiveCost" : "BilledCost";
}
async function writeAuditFiles(folder, report, context, metric) {
  const { renderCsv } = await import("./csv-PKWBSFUE.js");
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    csv: join(folder, "tuning-report.csv")
  };
  await writeAll(folder, [
    [files.json, renderJson(report)],
    [files.markdown, renderMarkdown(report, context)],
    [files.csv, renderCsv(report, chargeColumn(metric))]
  ]);
  return files;
}
async function writeAll(folder, files) {
  try {
    await mkdir(folder, { recursive: true });
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

export {
  DEFAULT_CONFIG,
  gateLine,
  gateFails,
  markdownTable,
  suggestionComment,
  renderMarkdown,
  BILLING,
  OBJECTIVE_CURVES,
  COST_METRIC_NAMES,
  refuse,
  region,
  roleArn,
  unusedRates,
  oneOf,
  costMetric,
  parseRates,
  parseNumber,
  parseShare,
  parseDuration,
  VERSION,
  renderJson,
  writeReportFiles,
  chargeColumn,
  writeAuditFiles
};
