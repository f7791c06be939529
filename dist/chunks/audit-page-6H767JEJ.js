import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  escapeHtml,
  htmlDocument,
  jobArticle,
  markdownToHtml,
  pageData
} from "./chunk-TWYMSRNC.js";
import {
  adviceList,
  auditVerdict,
  comparableHistory,
  costCell,
  costChange,
  day,
  estimateCell,
  gapsOfAll,
  groupTable,
  jobFold,
  ledgerLine,
  rankingTable,
  sharedGaps,
  trainingLine
} from "./chunk-25ZZOJZJ.js";
import "./chunk-5JTZGYKE.js";
import {
  gaveNoModel
} from "./chunk-DCEYEHZ6.js";
import {
  billedApart,
  footerLine,
  gateLines,
  keptTogether,
  notReadLines
} from "./chunk-QCXZDLZ4.js";
import {
  moneyPrinters
} from "./chunk-GKO2XIES.js";
import {
  duration
} from "./chunk-JXN4FGRA.js";
import {
  counted
} from "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";

// src/report/html/ranking-data.ts
var APART = 1e9;
function rankingData({ ranking, totals: { byCurrency } }, tuningJobs, money, sections) {
  const order = (usd, currency) => {
    const place = byCurrency.findIndex((each) => each.currency === currency);
    if (usd === null || !money.shown) return null;
    return money.inDollars ? usd - APART * Math.max(0, place) : usd / (byCurrency[place]?.costUsd || 1);
  };
  const noModel = (index) => {
    const job = tuningJobs[index];
    return job !== void 0 && gaveNoModel(job);
  };
  const estimate = (of, { currency, costUsd }) => [
    order(of?.estimate ?? null, currency),
    keptTogether(estimateCell(of, costUsd, money.in(currency)))
  ];
  return {
    accounts: ranking.some((row) => row.account !== null),
    money: money.shown,
    rows: ranking.map((row, index) => ({
      name: row.name,
      section: index < sections ? `job-${index + 1}` : null,
      account: row.account ?? "",
      region: row.region,
      cost: [order(row.costUsd, row.currency), costCell(row, money)],
      avoided: estimate(row.avoidedUsd, row),
      // As the ranking has it: by its cost.
      potential: noModel(index) ? [order(row.costUsd, row.currency), estimate(null, row)[1]] : estimate(row.potentialUsd, row),
      advice: row.advice ?? ""
    }))
  };
}

// src/report/html/sparkline.ts
var [WIDTH, HEIGHT, MARGIN] = [120, 24, 3];
function sparklineSvg(values, told) {
  const most = Math.max(0, ...values.map((value) => value ?? 0)) || 1;
  const x = (place) => MARGIN + (WIDTH - 2 * MARGIN) * place / Math.max(1, values.length - 1);
  const y = (value) => HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * Math.max(0, value) / most;
  let path = "";
  let pen = "M";
  for (const [place, value] of values.entries()) {
    if (value !== null) path += `${pen}${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = value === null ? "M" : "L";
  }
  const last = values.at(-1);
  const dot = last === null || last === void 0 ? "" : `<circle cx="${x(values.length - 1).toFixed(1)}" cy="${y(last).toFixed(1)}" r="2.5"/>`;
  return `<svg class="spark" role="img" aria-label="${escapeHtml(told)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${escapeHtml(told)}</title><path d="${path}"/>${dot}</svg>`;
}

// src/report/html/audit-page.ts
var MOST_DRAWN = 20;
var MOST_TOLD = 200;
function renderAuditHtml(report, section, context, assets) {
  const money = moneyPrinters(context.money, section.totals.byCurrency);
  const drawn = report.tuningJobs.length <= MOST_DRAWN && !section.trialDetailsLeftOut;
  const told = report.tuningJobs.slice(0, MOST_TOLD);
  const window = [day(section.since), day(section.until)];
  const data = {
    data: drawn ? told.map((job) => pageData(job, null, context)) : [],
    ranking: rankingData(section, report.tuningJobs, money, told.length)
  };
  return htmlDocument(
    {
      title: `Tuning audit: ${window.join(" to ")}`,
      skip: { to: "ranking-of-jobs", text: "Skip to the ranking" },
      main: [
        summary(report, section, window, money, context),
        drawn ? told.map((job, index) => jobArticle(job, context, index)).join("\n") : folds(report, context, told.length)
      ].join("\n"),
      footer: markdownToHtml(footerLine(report, { ...context, marker: "" })),
      data
    },
    assets
  );
}
function summary(report, section, window, money, context) {
  const parts = [
    gateLines(report, context.money),
    notReadLines(section.notRead, "audit"),
    [trainingLine(section, money), ...billedApart(report, money)].filter(Boolean).join(" ")
  ].filter(Boolean);
  const ledger = ledgerLine(section, money);
  return `<article class="audit">
<header>
<p class="kicker">Tuning audit</p>
<h1>${window.map((date) => `<span class="date">${escapeHtml(date)}</span>`).join(" to ")}</h1>
<p class="verdict">${escapeHtml(keptTogether(auditVerdict(report, section, money)))}</p>
</header>
${markdownToHtml(parts.join("\n\n"))}
<section class="ranking" id="ranking-of-jobs"><h2>Tuning jobs by what they could save</h2>
<div class="scroll fallback" tabindex="0" role="region" aria-label="Tuning jobs">${markdownToHtml(rankingTable(section, money))}</div>
</section>
<section class="advice">${markdownToHtml(adviceList(section, money))}</section>
<section class="missing">${markdownToHtml(sharedGaps(report, section))}</section>
<section class="scroll" tabindex="0" aria-label="Totals by tag">${markdownToHtml(groupTable(section, money))}</section>
${trends(section, money)}
${history(section, money)}
${ledger === "" ? "" : `<section><h2>Earlier advice</h2>${markdownToHtml(ledger)}</section>`}
</article>`;
}
function trends({ trends: found }, money) {
  if (found.length === 0) return "";
  const rows = found.map(({ tuner, region, currency, runs, costChangeShare }) => {
    const values = runs.map((run) => money.shown ? run.costUsd : run.wallClockSeconds);
    const words = runs.map(
      (run) => money.shown ? costCell({ ...run, currency }, money) : duration(run.wallClockSeconds)
    );
    const spark = sparklineSvg(values, `By run: ${words.join(", ")}`);
    const change = money.shown ? costChange(costChangeShare) : "";
    return `<tr><td><code>${escapeHtml(tuner)}</code></td><td>${escapeHtml(region)}</td><td class="number">${runs.length}</td><td>${spark}</td><td class="number">${escapeHtml(words.at(-1) ?? "")}</td><td class="number">${change}</td></tr>`;
  });
  const what = money.shown ? "cost" : "wall clock";
  return `<section class="scroll" tabindex="0" aria-label="Trends"><h2>Tuners that ran more than once</h2>
<table><thead><tr><th scope="col">tuner</th><th scope="col">region</th><th scope="col" class="number">runs</th><th scope="col">${what} by run</th><th scope="col" class="number">last run</th><th scope="col" class="number">against the earlier ones</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></section>`;
}
function history(section, money) {
  const audits = comparableHistory(section);
  if (audits.length < 2 || !money.shown) return "";
  const words = audits.map(
    ({ until, currency, costUsd }) => `${day(until)} ${money.in(currency).amount(costUsd)}`
  );
  const spark = sparklineSvg(
    audits.map(({ costUsd }) => costUsd),
    `Cost by audit: ${words.join(", ")}`
  );
  return `<section><h2>Earlier audits</h2><p>${spark} ${escapeHtml(words.slice(-6).join(" · "))}</p></section>`;
}
function folds(report, context, told) {
  const more = report.tuningJobs.length - told;
  const rest = more > 0 ? `<p class="note">${counted(more, "more tuning job is", "more tuning jobs are")} in tuning-report.json.</p>` : "";
  const gaps = gapsOfAll(report);
  const each = report.tuningJobs.slice(0, told).map((job, index) => jobFold(job, index, context, gaps));
  return `<section class="words" tabindex="0" aria-label="Every tuning job"><h2>Every tuning job</h2>
${each.map(markdownToHtml).join("\n")}
${rest}</section>`;
}
export {
  renderAuditHtml
};
