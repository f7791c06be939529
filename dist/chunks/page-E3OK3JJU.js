import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  verdict
} from "./chunk-KUVRREIP.js";
import {
  duration,
  moneyPrinter,
  objectiveValue,
  range
} from "./chunk-7O5KVPAI.js";
import "./chunk-YPP6TKS7.js";

// src/report/html/page.ts
var STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse;margin:1rem 0}td,th{padding:.3rem .7rem;border-bottom:1px solid #8884;text-align:left}";
function renderHtml({ report }, context) {
  const jobs = report.tuningJobs.map((job) => section(job, context)).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Tuning report</title><style>${STYLE}</style></head><body><main>
${jobs}
</main><footer>sagemaker-tuning-report ${text(context.version)}, ${text(report.generatedAt)}</footer></body></html>
`;
}
function section(job, context) {
  const money = moneyPrinter(context.money, job.actual.costUsd);
  const rows = job.trialDetails.map((trial) => [
    trial.name,
    trial.outcome,
    trial.objective === null ? "none" : objectiveValue(trial.objective),
    trial.billableSeconds === null ? "not known" : duration(trial.billableSeconds),
    trial.unstoppedBillableSeconds === null ? "not known" : range(trial.unstoppedBillableSeconds, duration),
    money.amount(trial.costUsd)
  ]);
  return `<h1>Tuning report: ${text(job.name)}</h1><p><strong>${text(verdict(job, money))}</strong></p>
<h2>Trials</h2>${table(["trial", "outcome", "objective", "instance time", "unstopped", "cost"], rows)}
<h2>What is not known</h2><ul>${job.gaps.map((gap) => `<li>${text(gap)}</li>`).join("")}</ul>`;
}
function table(head, rows) {
  const cells = (tag, row) => row.map((cell) => `<${tag}>${text(cell)}</${tag}>`).join("");
  return `<table><thead><tr>${cells("th", head)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n")}</tbody></table>`;
}
function text(raw) {
  return raw.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
export {
  renderHtml
};
