/** A range of probabilities in words, with how often a better model was really lost in that range when it was replayed. */
export interface Band {
  readonly words: "very unlikely" | "unlikely" | "possible" | "about even";
  /** Share of replayed tuning jobs of this band that had lost a better model, on tasks left out of its fit. */
  readonly observed: number;
}

/** Measured by `npm run bench -- risk --fit`; `npm run bench -- risk` prints what other tasks showed beside these. */
const BANDS: readonly (Band & { readonly below: number })[] = [
  { below: 0.02, words: "very unlikely", observed: 0.002 },
  { below: 0.1, words: "unlikely", observed: 0.07 },
  { below: 0.25, words: "possible", observed: 0.17 },
  { below: 0.5, words: "possible", observed: 0.35 },
  { below: Number.POSITIVE_INFINITY, words: "about even", observed: 0.73 },
];

/** The band of a tuning job's probability. */
export function bandOf(probability: number): Band {
  const { words, observed } = BANDS.find(({ below }) => probability < below) as Band;
  return { words, observed };
}
