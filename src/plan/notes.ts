import { instancesPerTrial } from "../estimate/frontier.ts";
import { counted } from "../model/counted.ts";
import { percent } from "../report/format.ts";
import type { Evidence } from "./evidence.ts";
import { instanceQuotasKnown } from "./most-parallel.ts";
import type { Setting } from "./setting.ts";
import { spotNotes } from "./stated-spot.ts";

/** What has to be known beside the table: what was left out, what limits it, and what it rests on. */
export function planNotes(evidence: Evidence, front: readonly Setting[], best: Setting | null): string[] {
  const { statedSpot } = evidence;
  return [
    ...evidence.notes,
    ...(evidence.gridSize === null
      ? []
      : ["Grid search tries each combination once: SageMaker takes no other number of training jobs."]),
    ...(statedSpot && front.some(({ spot }) => spot) ? spotNotes(statedSpot) : []),
    ...(best ? parallelNotes(evidence, best) : []),
    ...rateNote(evidence),
    ...generalNotes(evidence),
  ];
}

/** How far off all costs may be, where a bill does not tell at which rate the trials ran. */
function rateNote({ runs }: Evidence): string[] {
  if (runs.every(({ spend }) => spend.range === null)) return [];
  const sum = (of: (spend: Evidence["runs"][number]["spend"]) => number | null): number =>
    runs.reduce((all, { spend }) => all + (of(spend) ?? 0), 0);
  const cost = sum((spend) => spend.costUsd);
  const [low, high] = [
    sum(({ range, costUsd }) => range?.low ?? costUsd),
    sum(({ range, costUsd }) => range?.high ?? costUsd),
  ];
  return [
    `The bill does not tell at which rate the trials ran: costs are at the average of their hours, and may be ${percent(1 - low / cost)} lower or ${percent(high / cost - 1)} higher, beyond their ranges. A cost allocation tag on the tuning job makes them exact.`,
  ];
}

/** What keeps the parallelism of the setting to choose from being larger, or from being granted. */
function parallelNotes(evidence: Evidence, { maxJobs, maxParallelJobs, spot }: Setting): string[] {
  const { runs, ranParallel, mostParallel, statedSpot } = evidence;
  const [ceiling, advised, onSpot] = [
    mostParallel(maxJobs, spot, true),
    mostParallel(maxJobs, spot, false),
    mostParallel(maxJobs, true, true),
  ];
  const limit = maxParallelJobs > advised.value ? ceiling : advised;
  const most = runs.reduce((sum, { trials }) => Math.max(sum, instancesPerTrial(trials)), 1);
  const limited = maxParallelJobs >= limit.value && maxJobs > limit.value;
  return [
    limited ? `MaxParallelTrainingJobs of ${maxParallelJobs} is limited by ${limit.why}.` : "",
    maxParallelJobs > advised.value
      ? `Without a deadline it would be at most ${advised.value}, limited by ${advised.why}.`
      : "",
    maxParallelJobs > ranParallel && !instanceQuotasKnown(runs, spot)
      ? `Check first that your account may run ${maxParallelJobs * most} such instances at once: their quota could not be read.`
      : "",
    statedSpot && onSpot.value < maxParallelJobs
      ? `On managed spot at most ${onSpot.value} may run at once, limited by ${onSpot.why}.`
      : "",
  ].filter(Boolean);
}

function generalNotes({ strategy, launched, recordings, extraTrialsPerSlot }: Evidence): string[] {
  const from = recordings.length === 1 ? "one run" : `${recordings.length} runs`;
  const { estimate, low, high } = extraTrialsPerSlot;
  return [
    `Made from ${counted(launched, "trial")} of ${from}: the next run is taken to draw its trials from such as these. Ranges are 90 %; a setting counts as within a limit where the high end is.`,
    high > 0
      ? `Under ${strategy} search later trials are better chosen than earlier ones and parallel ones worse: ${estimate} trials less for each further slot (${low} to ${high}) is a benchmark's figure, not measured here. The objective is an order of magnitude.`
      : "",
    recordings.length === 1 ? "One run cannot tell luck from a plateau." : "",
  ].filter(Boolean);
}
