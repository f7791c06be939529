import type { LostModelRisk } from "../estimate/risk.ts";

/** Whether a better model was lost, as a band in words with how often it was true in replays. */
export function lostModelSentence(risk: LostModelRisk): string {
  if (risk.band === null)
    return `Whether a better model was stopped cannot be told: ${risk.reason ?? "too little is known"}.`;
  const often = oneIn(risk.band.observed);
  return risk.band.words === "about even"
    ? `Chances are about even that a better model was stopped (in runs like this it happened in ${often}).`
    : `That a better model was stopped is ${risk.band.words} (in runs like this it happened in ${often}).`;
}

function oneIn(share: number): string {
  return share >= 0.4 ? "about half" : `about one in ${Math.round(1 / share)}`;
}
