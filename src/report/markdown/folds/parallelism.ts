import { escapeProse } from "../../escape.ts";
import { capitalised, duration, durationRange, percent } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";
import { mermaidNumber, type Picture, picture, XY_CHART } from "../mermaid.ts";

/** What running trials side by side did to the time, and what other values would have done. */
export function parallelismFold(job: TuningJobReport, drawn: boolean): string {
  const saving = job.savings.parallelism;
  if (!saving || !job.sequential || job.parallelismFrontier.length < 2 || job.trials.total < 2) return "";
  const facts = slotFacts(job, saving).join("; ");
  const body = [
    picture(frontierPicture(job), drawn),
    `${capitalised(facts)}${facts === "" ? "" : ". "}Parallelism changes time, not what the same trials cost: idle slots of a tuning job are not billed.`,
  ];
  const chosen = choice(job);
  if (chosen !== "") body.push(chosen);
  const ran = `${job.limits.maxParallelJobs} at once took ${duration(job.actual.wallClockSeconds)}`;
  return details(
    job.limits.maxParallelJobs === 1
      ? "Parallelism: one at a time"
      : `Parallelism: ${ran} instead of ${durationRange(job.sequential.wallClockSeconds)}`,
    body.join("\n\n"),
  );
}

type ParallelismSaving = NonNullable<TuningJobReport["savings"]["parallelism"]>;

/** How fast the slots made the run, and how much of their time trials filled. */
function slotFacts({ limits, parallelismFrontier }: TuningJobReport, saving: ParallelismSaving): string[] {
  const slots = limits.maxParallelJobs;
  const filled = parallelismFrontier.find((point) => point.maxParallelJobs === slots)?.utilisation;
  const [their, they] = slots === 1 ? ["the slot's", "it"] : ["the slots'", "they"];
  const straggler = `, ${duration(saving.stragglerSeconds)} of it while the last trials finished`;
  return [
    saving.speedup === null || slots === 1
      ? ""
      : `it ran ${saving.speedup.toFixed(1)} times as fast as one at a time`,
    filled === undefined ? "" : `trials filled ${nearlyAll(filled)} of ${their} time`,
    saving.idleSlotSeconds < 60
      ? ""
      : `${they} stood empty for ${duration(saving.idleSlotSeconds)} in all${saving.stragglerSeconds < 1 ? "" : straggler}`,
  ].filter(Boolean);
}

/** A share that is not the whole is not printed as the whole. */
function nearlyAll(share: number): string {
  return share < 1 && share >= 0.995 ? "more than 99 %" : percent(share);
}

/** Which parallelism suits the trials, and what more of it may cost the search. */
function choice({ parallelism }: TuningJobReport): string {
  if (!parallelism) return "";
  const { estimate, low, high } = parallelism.extraTrialsPerSlot;
  const tax =
    high > 0
      ? ` Under Bayesian search benchmarks put a further slot at ${estimate} trials more for the same result (${low} to ${high}); that is not measured on this run.`
      : "";
  return `${escapeProse(parallelism.reason)} Slots waited ${duration(parallelism.startUpSlotSeconds)} for instances to start and ${duration(parallelism.launchGapSlotSeconds)} between trials, in all.${tax}`;
}

function frontierPicture(job: TuningJobReport): Picture {
  const points = job.parallelismFrontier;
  const longest = Math.max(...points.map((point) => point.wallClockSeconds));
  const [unit, seconds] = longest >= 7200 ? ["hours", 3600] : ["minutes", 60];
  const bars = points.map((point) => mermaidNumber(point.wallClockSeconds / seconds));
  const told = points
    .map(
      (point) =>
        `${point.maxParallelJobs}${point.maxParallelJobs === job.limits.maxParallelJobs ? " (this run)" : ""}: ${duration(point.wallClockSeconds)}`,
    )
    .join(", ");
  return {
    source: [
      XY_CHART,
      `    title "Wall clock by parallel trials (${unit})"`,
      `    x-axis "parallel trials" [${points.map((point) => point.maxParallelJobs).join(", ")}]`,
      `    y-axis "${unit}" 0 --> ${mermaidNumber(Math.max(1, Math.ceil(longest / seconds)))}`,
      `    bar [${bars.join(", ")}]`,
    ].join("\n"),
    told: `The same trials in the same order, by how many run at once: ${told}.`,
  };
}
