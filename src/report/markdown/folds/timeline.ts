import { counted } from "../../../model/counted.ts";
import { type SlotTrial, slots } from "../../figures/slots.ts";
import { duration } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";
import { picture } from "../mermaid.ts";

const MOST_SLOTS = 10;
const MOST_TRIALS = 120;

/**
 * Trials over time, a row for each slot, early stops marked. A large tuning job shows its first slots and its first
 * trials on them, and says so.
 */
export function timelineFold(job: TuningJobReport, drawn: boolean): string {
  const rows = slots(job);
  const shown = firstTrials(rows);
  if (job.trials.total < 2 || shown.length === 0) return "";
  const long = Math.max(...shown.flat().map((each) => each.to)) - Date.parse(job.createdAt) > 86_400_000;
  const lines = shown.flatMap((row, index) => [
    `    section slot ${index + 1}`,
    ...row.map((each) => `    ${each.number} :${tag(job, each)}${stamp(each.from)}, ${stamp(each.to)}`),
  ]);
  const count = shown.reduce((sum, row) => sum + row.length, 0);
  const part =
    count < job.trials.total
      ? ` Drawn are the first ${count} of ${job.trials.total} trials${shown.length < rows.length ? ` on ${shown.length} of ${rows.length} slots` : ""}; the HTML report has all.`
      : "";
  const source = [
    "---",
    "displayMode: compact",
    "---",
    "gantt",
    "    title Trials over time by slot (UTC), grey where stopped, red where failed",
    "    dateFormat YYYY-MM-DD HH:mm:ss",
    `    axisFormat ${long ? "%d %b %H:%M" : "%H:%M"}`,
    "    todayMarker off",
    ...lines,
  ].join("\n");
  return details("Trials over time", picture({ source, told: told(job, rows) + part }, drawn));
}

/** The first slots, and on them the trials that were launched first. */
function firstTrials(rows: readonly SlotTrial[][]): SlotTrial[][] {
  const kept = rows.slice(0, MOST_SLOTS);
  const last = kept
    .flat()
    .map((each) => each.number)
    .sort((a, b) => a - b)
    .at(MOST_TRIALS - 1);
  return last === undefined ? kept : kept.map((row) => row.filter((each) => each.number <= last));
}

/** Mermaid's words for its looks: red, grey, and the plain one. Red is what failed, as on the page. */
const TAGS: Readonly<Record<SlotTrial["trial"]["outcome"], string>> = {
  failed: "crit, ",
  earlyStopped: "done, ",
  stopped: "done, ",
  completed: "",
  running: "",
};

function tag(job: TuningJobReport, { trial }: SlotTrial): string {
  if (trial.name === job.actual.bestTrial) return "active, ";
  return TAGS[trial.outcome];
}

function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}

function told(job: TuningJobReport, rows: readonly SlotTrial[][]): string {
  const lasted = (outcome: string): number[] =>
    rows
      .flat()
      .filter((each) => each.trial.outcome === outcome)
      .map((each) => (each.to - each.from) / 1000)
      .sort((a, b) => a - b);
  const half = (of: readonly number[]): string =>
    of.length > 1 ? `, half of them within ${duration(of[Math.floor(of.length / 2)] ?? 0)}` : "";
  const [finished, stopped] = [lasted("completed"), lasted("earlyStopped")];
  const best = rows.flat().find((each) => each.trial.name === job.actual.bestTrial);
  const facts = [
    finished.length > 0 ? `${finished.length} finished${half(finished)}` : "",
    stopped.length > 0
      ? `${counted(stopped.length, "was", "were")} stopped early${half(stopped)} (grey)`
      : "",
    job.trials.failed > 0 ? `${job.trials.failed} failed (red)` : "",
    best ? `the best was number ${best.number}` : "",
  ].filter(Boolean);
  return `${counted(job.trials.total, "trial")} on ${counted(rows.length, "slot")}${facts.length > 0 ? `: ${facts.join("; ")}` : ""}.`;
}
