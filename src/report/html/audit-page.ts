import { counted } from "../../model/counted.ts";
import type { AuditSection } from "../audit-schema.ts";
import type { RenderContext } from "../context.ts";
import { duration } from "../format.ts";
import { adviceList, jobFold } from "../markdown/audit.ts";
import { gapsOfAll, sharedGaps } from "../markdown/audit-gaps.ts";
import { comparableHistory, day, ledgerLine } from "../markdown/audit-history.ts";
import { costCell, costChange, groupTable, rankingTable } from "../markdown/audit-tables.ts";
import { auditVerdict, trainingLine } from "../markdown/audit-verdict.ts";
import { billedApart } from "../markdown/bill.ts";
import { footerLine, gateLines, notReadLines } from "../markdown/frame.ts";
import { keptTogether } from "../markdown/kept-together.ts";
import { type MoneyPrinters, moneyPrinters } from "../markdown/money.ts";
import type { TuningReport } from "../schema.ts";
import { escapeHtml, htmlDocument, markdownToHtml, type PageAssets } from "./document.ts";
import { jobArticle } from "./page.ts";
import { pageData } from "./page-data.ts";
import { type RankingData, rankingData } from "./ranking-data.ts";
import { sparklineSvg } from "./sparkline.ts";

/** With more tuning jobs their sections are words alone, without figures and trials. */
const MOST_DRAWN = 20;
/** The tuning jobs with most to save that get a section of words; the JSON report has all. */
const MOST_TOLD = 200;

/**
 * An audit as one self-contained page: the ranking sorted and filtered by the page's script, then what would change most,
 * totals by tag, trends and history, and a section for each tuning job.
 */
export function renderAuditHtml(
  report: TuningReport,
  section: AuditSection,
  context: RenderContext,
  assets: PageAssets,
): string {
  const money = moneyPrinters(context.money, section.totals.byCurrency);
  const drawn = report.tuningJobs.length <= MOST_DRAWN && !section.trialDetailsLeftOut;
  const told = report.tuningJobs.slice(0, MOST_TOLD);
  const window = [day(section.since), day(section.until)];
  const data: { data: unknown; ranking: RankingData } = {
    data: drawn ? told.map((job) => pageData(job, null, context)) : [],
    ranking: rankingData(section, report.tuningJobs, money, told.length),
  };
  return htmlDocument(
    {
      title: `Tuning audit: ${window.join(" to ")}`,
      skip: { to: "ranking-of-jobs", text: "Skip to the ranking" },
      main: [
        summary(report, section, window, money, context),
        drawn
          ? told.map((job, index) => jobArticle(job, context, index)).join("\n")
          : folds(report, context, told.length),
      ].join("\n"),
      footer: markdownToHtml(footerLine(report, { ...context, marker: "" })),
      data,
    },
    assets,
  );
}

function summary(
  report: TuningReport,
  section: AuditSection,
  window: readonly string[],
  money: MoneyPrinters,
  context: RenderContext,
): string {
  const parts = [
    gateLines(report, context.money),
    notReadLines(section.notRead, "audit"),
    [trainingLine(section, money), ...billedApart(report, money)].filter(Boolean).join(" "),
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

function trends({ trends: found }: AuditSection, money: MoneyPrinters): string {
  if (found.length === 0) return "";
  const rows = found.map(({ tuner, region, currency, runs, costChangeShare }) => {
    const values = runs.map((run) => (money.shown ? run.costUsd : run.wallClockSeconds));
    const words = runs.map((run) =>
      money.shown ? costCell({ ...run, currency }, money) : duration(run.wallClockSeconds),
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

function history(section: AuditSection, money: MoneyPrinters): string {
  const audits = comparableHistory(section);
  if (audits.length < 2 || !money.shown) return "";
  const words = audits.map(
    ({ until, currency, costUsd }) => `${day(until)} ${money.in(currency).amount(costUsd)}`,
  );
  const spark = sparklineSvg(
    audits.map(({ costUsd }) => costUsd),
    `Cost by audit: ${words.join(", ")}`,
  );
  return `<section><h2>Earlier audits</h2><p>${spark} ${escapeHtml(words.slice(-6).join(" · "))}</p></section>`;
}

function folds(report: TuningReport, context: RenderContext, told: number): string {
  const more = report.tuningJobs.length - told;
  const rest =
    more > 0
      ? `<p class="note">${counted(more, "more tuning job is", "more tuning jobs are")} in tuning-report.json.</p>`
      : "";
  const gaps = gapsOfAll(report);
  const each = report.tuningJobs.slice(0, told).map((job, index) => jobFold(job, index, context, gaps));
  return `<section class="words" tabindex="0" aria-label="Every tuning job"><h2>Every tuning job</h2>
${each.map(markdownToHtml).join("\n")}
${rest}</section>`;
}
