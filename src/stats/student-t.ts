import type { Random } from "./random.ts";

/** A draw of Student's t with a whole number of degrees of freedom, scaled to unit variance where `degrees` > 2. */
export function drawStudentT(random: Random, degrees: number): number {
  let chiSquared = 0;
  for (let i = 0; i < degrees; i++) chiSquared += random.normal() ** 2;
  const t = random.normal() / Math.sqrt(chiSquared / degrees);
  return degrees > 2 ? t * Math.sqrt((degrees - 2) / degrees) : t;
}

/** Quantile of Student's t with 4 degrees of freedom, in closed form (Shaw 2006); 0 < share < 1. */
export function studentT4Quantile(share: number): number {
  const root = Math.sqrt(4 * share * (1 - share));
  const size = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(Math.min(1, root)) / 3) / root - 1));
  return share < 0.5 ? -size : size;
}
