import { type Random, seededRandom } from "../src/stats/random.ts";

/**
 * The source of random numbers of case `index` out of many. The generator takes a seed as it is and would begin nearly alike for
 * neighbouring ones, so the index is spread over all 32 bits first (the finalizer of MurmurHash3, Appleby 2011).
 */
export function randomOfCase(index: number): Random {
  let bits = (index + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return seededRandom(bits ^ (bits >>> 16));
}
