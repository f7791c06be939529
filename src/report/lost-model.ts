import type { LostModelRisk } from "../estimate/risk.ts";
import { capitalised, objectiveValue } from "./format.ts";

/** Whether a better model was lost, as a band in words with how often it was true in replays, and by how much at most. */
export function lostModelSentence({ band, probability, gainUpperBound, reason }: LostModelRisk): string {
  if (probability === 0)
    return `${capitalised(reason ?? "every trial that was stopped had diverged")}, so no better model was lost.`;
  if (band === null)
    return `Whether a better model was stopped cannot be told: ${reason ?? "too little is known"}.`;
  const chance =
    band.words === "about even"
      ? "Chances are about even that a better model was stopped (at least half of the replayed runs like this had lost one)"
      : `That a better model was stopped is ${band.words} (${frequency(band.observed)} of the replayed runs like this had lost one)`;
  const most =
    gainUpperBound !== null && gainUpperBound > 0
      ? ` It would have been better by ${objectiveValue(Number(gainUpperBound.toPrecision(2)))} at most (95 %).`
      : "";
  return `${chance}.${most}`;
}

const ONE_IN: readonly (readonly [count: number, words: string])[] = [
  [2, "about half"],
  [3, "about a third"],
  [4, "about a quarter"],
  [5, "about one in five"],
  [7, "about one in seven"],
  [10, "about one in ten"],
  [15, "about one in 15"],
  [20, "about one in 20"],
  [25, "about one in 25"],
  [35, "about one in 35"],
  [50, "about one in 50"],
];

/** `about one in 25`: a frequency with no more digits than some hundred replays support. */
export function frequency(share: number): string {
  if (share < 0.015) return "fewer than one in 50";
  const off = (count: number): number => Math.abs(Math.log(share * count));
  const [, words] = ONE_IN.reduce((nearest, each) => (off(each[0]) < off(nearest[0]) ? each : nearest));
  return words;
}
