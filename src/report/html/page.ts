import type { Findings } from "../../estimate/findings.ts";
import type { RenderContext } from "../context.ts";
import { advice } from "../markdown/advice.ts";
import { bestJob } from "../markdown/best-job.ts";
import { differenceLine } from "../markdown/difference.ts";
import { earlyStoppingFold } from "../markdown/folds/early-stopping.ts";
import { leaksFold } from "../markdown/folds/leaks.ts";
import { methodFold } from "../markdown/folds/method.ts";
import { parallelismFold } from "../markdown/folds/parallelism.ts";
import { policiesFold } from "../markdown/folds/policies.ts";
import { searchLengthFold } from "../markdown/folds/search-length.ts";
import { spendFold } from "../markdown/folds/spend.ts";
import { footerLine, gateLines, notReadLines } from "../markdown/frame.ts";
import { keptTogether } from "../markdown/kept-together.ts";
import { type MoneyPrinter, moneyPrinter } from "../markdown/money.ts";
import { summaryNotes, summaryTable } from "../markdown/summary-table.ts";
import { verdict } from "../markdown/verdict.ts";
import type { TuningJobReport, TuningReport } from "../schema.ts";
import { escapeHtml, htmlDocument, markdownToHtml, type PageAssets, withLabels } from "./document.ts";
import { moneyUnit, pageData } from "./page-data.ts";

/**
 * The report as one self-contained page: the words of the comment, then figures, what-if and trials by the page's script.
 * It asks nothing of any network.
 */
export function renderHtml(
  { report, findings }: { readonly report: TuningReport; readonly findings: readonly Findings[] },
  context: RenderContext,
  assets: PageAssets,
): string {
  const jobs = report.tuningJobs.flatMap((job, index) => {
    const found = findings[index];
    return found ? [{ job, html: jobArticle(job, context, index), data: pageData(job, found, context) }] : [];
  });
  const first = [gateLines(report, context.money), notReadLines(context.notRead ?? [], "report")];
  const title =
    report.tuningJobs.length === 1
      ? (report.tuningJobs[0]?.name ?? "")
      : `${report.tuningJobs.length} tuning jobs`;
  return htmlDocument(
    {
      title: `Tuning report: ${title}`,
      skip: { to: "trials-0", text: "Skip to the trials" },
      main: `${markdownToHtml(first.filter(Boolean).join("\n\n"))}\n${jobs.map((each) => each.html).join("\n")}`,
      footer: markdownToHtml(footerLine(report, { ...context, marker: "" })),
      data: { data: jobs.map((each) => each.data) },
    },
    assets,
  );
}

/** One tuning job: the words of the comment, and places for figures, what-if and trials that the page's script fills. */
export function jobArticle(job: TuningJobReport, context: RenderContext, index: number): string {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const [spending, paid] =
    moneyUnit(job, context) === null ? ["instance time", "instance time"] : ["spending", "money"];
  const figure = (kind: string, title: string): string =>
    `<figure class="figure ${kind}" data-figure="${kind}" hidden><h3>${title}</h3><div class="plot"></div><figcaption></figcaption></figure>`;
  const words = [
    spendFold(job, money, false),
    leaksFold(job, money),
    earlyStoppingFold(job, money),
    policiesFold(job, money),
    searchLengthFold(job, money, false),
    parallelismFold(job, false),
    methodFold(job, context.money === "usd"),
  ];
  return `<article class="job" id="job-${index + 1}" data-job="${index}">
<header>
<p class="kicker">Tuning report</p>
<h1>${escapeHtml(job.name)}</h1>
<p class="verdict">${escapeHtml(keptTogether(verdict(job, money)))}</p>
</header>
<div class="summary cards" tabindex="0" role="region" aria-label="Summary">${withLabels(markdownToHtml(summaryTable(job, money)))}${markdownToHtml(summaryNotes(job))}</div>
${differenceSection(job, money)}<section class="best">${markdownToHtml(bestJob(job, context))}</section>
<section class="advice">${markdownToHtml(advice(job, money))}</section>
<noscript><p class="note">The figures, the what-if panel and the table of trials need JavaScript. Everything else is here.</p></noscript>
<section class="figures" aria-label="Figures">
<h2>What happened</h2>
<div class="grid">
${figure("curves", "Objective curves")}
${figure("best", `What the ${spending} bought`)}
${figure("frontier", "Wall clock by parallel trials")}
${figure("spend", `Where the ${paid} went`)}
${figure("policies", "Other stopping rules")}
${figure("timeline", "Trials over time")}
${figure("space", "Search space")}
</div>
</section>
<section class="what-if" hidden aria-labelledby="what-if-${index}"><h2 id="what-if-${index}">What if</h2></section>
<section class="trials" id="trials-${index}" hidden><h2>Trials</h2></section>
<section class="words" tabindex="0" aria-label="In words"><h2>In words</h2>
${words.filter(Boolean).map(markdownToHtml).join("\n")}
</section>
</article>`;
}

function differenceSection(job: TuningJobReport, money: MoneyPrinter): string {
  const line = differenceLine(job, money);
  return line === ""
    ? ""
    : `<section class="difference"><h2>What changed</h2>${markdownToHtml(line)}</section>\n`;
}
