/** The i-th of a sequence that jumps about between 0 and 1 and lies evenly there, however long (the golden section's multiples). */
export const goldenShare = (i: number): number => (0.5 + (i * (Math.sqrt(5) - 1)) / 2) % 1;
