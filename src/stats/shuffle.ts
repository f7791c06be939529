import type { Random } from "./random.ts";

/** Puts items into a random order, in place (Fisher and Yates, as by Durstenfeld 1964). */
export function shuffle(items: { readonly length: number; [index: number]: number }, random: Random): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.uniform() * (last + 1));
    [items[last], items[other]] = [items[other] as number, items[last] as number];
  }
}
