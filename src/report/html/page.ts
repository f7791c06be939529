import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Analysis } from "../../analyze.ts";
import type { RenderContext } from "../context.ts";
import { advice } from "../markdown/advice.ts";
import { bestJob } from "../markdown/best-job.ts";
import { earlyStoppingFold } from "../markdown/folds/early-stopping.ts";
import { methodFold } from "../markdown/folds/method.ts";
import { policiesFold } from "../markdown/folds/policies.ts";
import { searchLengthFold } from "../markdown/folds/search-length.ts";
import { footerLine, gateLines } from "../markdown/frame.ts";
import { keptTogether } from "../markdown/kept-together.ts";
import { moneyPrinter } from "../markdown/money.ts";
import { summaryNotes, summaryTable } from "../markdown/summary-table.ts";
import { verdict } from "../markdown/verdict.ts";
import type { TuningJobReport } from "../schema.ts";
import { type PageData, pageData } from "./page-data.ts";

/** The page's own script and style, built from `client/`, with the hash that lets the script run. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** `sha256-…` of the script, as a Content-Security-Policy names it. */
  readonly scriptHash: string;
}

/**
 * The report as one self-contained page: the words of the comment, then figures, what-if and trials by the page's script.
 * It asks nothing of any network.
 */
export function renderHtml(analysis: Analysis, context: RenderContext, assets: PageAssets): string {
  const { report, findings } = analysis;
  const now = Date.parse(report.generatedAt);
  const jobs = report.tuningJobs.flatMap((job, index) => {
    const found = findings[index];
    return found
      ? [{ job, html: section(job, context, index), data: pageData(job, found, context, now) }]
      : [];
  });
  const title =
    report.tuningJobs.length === 1
      ? (report.tuningJobs[0]?.name ?? "")
      : `${report.tuningJobs.length} tuning jobs`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${assets.scriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Tuning report: ${escapeHtml(title)}</title>
<style>${assets.style}</style>
</head>
<body>
<a class="skip" href="#trials-0">Skip to the trials</a>
<main>
${markdown(gateLines(report))}
${jobs.map((each) => each.html).join("\n")}
</main>
<footer>${markdown(footerLine(report, { ...context, marker: "" }))}</footer>
<script type="application/json" id="data">${embedded(jobs.map((each) => each.data))}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}

function section(job: TuningJobReport, context: RenderContext, index: number): string {
  const money = moneyPrinter(context.money, job.actual.costUsd, job.billing.currency);
  const figure = (kind: string, title: string): string =>
    `<figure class="figure ${kind}" data-figure="${kind}" hidden><h3>${title}</h3><div class="plot"></div><figcaption></figcaption></figure>`;
  return `<article class="job" data-job="${index}">
<header>
<p class="kicker">Tuning report</p>
<h1>${escapeHtml(job.name)}</h1>
<p class="verdict">${escapeHtml(keptTogether(verdict(job, money)))}</p>
</header>
<div class="summary" tabindex="0" role="region" aria-label="Summary">${markdown(`${summaryTable(job, money)}\n\n${summaryNotes(job)}`)}</div>
<section class="best">${markdown(bestJob(job, context))}</section>
<section class="advice">${markdown(raised(advice(job, money)))}</section>
<noscript><p class="note">The figures, the what-if panel and the table of trials need JavaScript. Everything else is here.</p></noscript>
<section class="figures" aria-label="Figures">
<h2>What happened</h2>
<div class="grid">
${figure("curves", "Objective curves")}
${figure("best", "What the spending bought")}
${figure("frontier", "Wall clock by parallel trials")}
${figure("spend", "Where the money went")}
${figure("policies", "Other stopping rules")}
${figure("timeline", "Trials over time")}
${figure("space", "Search space")}
</div>
</section>
<section class="what-if" hidden aria-labelledby="what-if-${index}"><h2 id="what-if-${index}">What if</h2></section>
<section class="trials" id="trials-${index}" hidden><h2>Trials</h2></section>
<section class="words" tabindex="0" aria-label="In words"><h2>In words</h2>
${[earlyStoppingFold(job, money), policiesFold(job, money), searchLengthFold(job, money, false), methodFold(job, context.money === "usd")].filter(Boolean).map(markdown).join("\n")}
</section>
</article>`;
}

/** Our own Markdown, in which everything from outside is inert already. */
function markdown(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** Headings of the comment one level up: the page has a title of its own. */
function raised(text: string): string {
  return text.replace(/^### /gm, "## ");
}

/** JSON that no end tag or comment inside it can end. */
function embedded(data: readonly PageData[]): string {
  return JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

function escapeHtml(raw: string): string {
  return raw.replace(/[&<>"'\p{Cf}]/gu, (character) =>
    /\p{Cf}/u.test(character) ? "" : `&#${character.codePointAt(0)};`,
  );
}
