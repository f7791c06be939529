import type { MaxRuntime } from "../estimate/leaks/max-runtime.ts";
import { counted } from "../model/counted.ts";
import { exactly } from "../model/interval.ts";
import { duration, percent } from "../report/format.ts";
import type { Draft, Rule } from "./rule.ts";

const PARAMETER = "StoppingCondition.MaxRuntimeInSeconds";
/** Trials that were cut took at least this share of the billed time. */
const LEAST_SHARE = 0.05;
/** Room above what the cut trials would have needed. */
const ROOM = 1.2;

/** The limit on a trial's run time is too high, and trials hung, or too low, and trials were cut before their end. */
export const capMaxRuntime: Rule = ({ leaks: { maxRuntime } }) => tooHigh(maxRuntime) ?? tooLow(maxRuntime);

function tooHigh(found: MaxRuntime): Draft | null {
  const { hung, tighterSeconds: to, limitSeconds: from, longestFinishedSeconds: longest } = found;
  if (to === null || longest === null || (from !== null && from <= to)) return null;
  return {
    id: "cap-max-runtime",
    title: `End trials that hang after ${duration(to)}`,
    change: { parameter: PARAMETER, from, to },
    effect: { shorter: { seconds: found.excess, share: exactly(1) } },
    confidence: "medium",
    risk: `A configuration that needs longer than ${duration(to)} would be cut. No finished trial of this run took more than ${duration(longest)}.`,
    evidence: `The limit is far above what trials need: ${hung.trials.length} ran more than three times as long as the longest that finished, gave no finished model, and took ${percent(hung.share)} of the billed time.`,
  };
}

function tooLow({ cut, limitSeconds: from, neededSeconds }: MaxRuntime): Draft | null {
  if (cut.share < LEAST_SHARE || from === null) return null;
  const to = neededSeconds === null ? null : 60 * Math.ceil((ROOM * neededSeconds) / 60);
  return {
    id: "cap-max-runtime",
    title: `${counted(cut.trials.length, "trial was", "trials were")} cut by the maximum run time`,
    change: to !== null && to > from ? { parameter: PARAMETER, from, to } : null,
    confidence: to === null ? "low" : "medium",
    risk: "It saves nothing: trials that are no longer cut run longer and cost more. Fewer epochs, or a narrower range of what makes a trial long, fit them under the limit instead.",
    evidence: `The limit of ${duration(from)} is too low for some trials: those it cut took ${percent(cut.share)} of the billed time, and the tuner judged them by an unfinished model.${neededSeconds === null ? " Their curves do not tell how much longer they needed." : ` By their epochs they needed up to ${duration(neededSeconds)}.`}`,
  };
}
