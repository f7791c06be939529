import { OUTCOME_WORDS } from "../../outcome-words.ts";
import type { PageData } from "../page-data.ts";

/** Colour of an outcome, from the page's own style so that light and dark need no redrawing. */
export const COLOURS: Readonly<Record<string, string>> = {
  completed: "var(--finished)",
  earlyStopped: "var(--early)",
  stopped: "var(--stopped)",
  failed: "var(--failed)",
  running: "var(--running)",
};

export const colourOf = (outcome: string | undefined): string => COLOURS[outcome ?? ""] ?? "var(--finished)";

const COLOUR_WORDS: Readonly<Record<keyof typeof OUTCOME_WORDS, string>> = {
  completed: "grey",
  earlyStopped: "orange",
  stopped: "violet",
  failed: "red",
  running: "green",
};

/** `grey finished, orange stopped early, blue the best`: the colours of these trials, in words. */
export function legend(data: PageData, drawn: readonly number[], marksBest = true): string {
  const best = marksBest && drawn.includes(data.trials.best);
  const outcomes = new Set(
    drawn.flatMap((trial) => (best && trial === data.trials.best ? [] : (data.trials.outcome[trial] ?? []))),
  );
  const words = (Object.keys(COLOUR_WORDS) as (keyof typeof COLOUR_WORDS)[])
    .filter((outcome) => outcomes.has(outcome))
    .map((outcome) => `${COLOUR_WORDS[outcome]} ${OUTCOME_WORDS[outcome]}`);
  return [...words, ...(best ? ["blue the best"] : [])].join(", ");
}
