import { counted } from "../../model/counted.ts";
/** One part of the comment, and what it may become where space is short. */
export interface Block {
  readonly text: string;
  readonly shorter?: readonly Shorter[];
}

/** A shorter form of a part. Over the whole comment the highest `order` is taken first; an empty text drops the part. */
export interface Shorter {
  readonly order: number;
  readonly text: string;
  /** What the reader then misses, by name, and of which tuning job where there are several. */
  readonly lost: string;
  readonly of?: string | undefined;
}

/** A part that goes as a whole where space is short. */
export function droppable(text: string, order: number, lost: string, of?: string): Block {
  return { text, shorter: [{ order, text: "", lost, of }] };
}

/**
 * Joins the blocks within a limit of UTF-8 bytes by shortening parts in a fixed order, and says what was left out and
 * where it is. What has no shorter form is kept even above the limit. The last block is the footer: the note precedes it.
 */
export function fitted(blocks: readonly Block[], limitBytes: number, where: string): string {
  const parts = blocks.map((block) => ({ text: block.text, shorter: [...(block.shorter ?? [])] }));
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const lost = new Map<string, Set<string>>();
  for (;;) {
    const note = lost.size > 0 ? `*Left out for space: ${named(lost)}. ${where}*` : "";
    const texts = parts.map((part) => part.text);
    const joined = [...texts.slice(0, -1), note, ...texts.slice(-1)].filter((text) => text !== "");
    const markdown = `${joined.join("\n\n")}\n`;
    const next = parts
      .filter((part) => part.shorter[0] && (part.text !== "" || part.shorter[0].text !== ""))
      .reduce<(typeof parts)[number] | null>(
        (first, part) =>
          first === null || (part.shorter[0]?.order ?? 0) >= (first.shorter[0]?.order ?? 0) ? part : first,
        null,
      );
    const step = next?.shorter.shift();
    if (!next || !step || bytes(markdown) <= limitBytes) return markdown;
    next.text = step.text;
    lost.set(step.lost, (lost.get(step.lost) ?? new Set()).add(step.of ?? ""));
  }
}

const NAMED_JOBS = 3;

function named(lost: ReadonlyMap<string, ReadonlySet<string>>): string {
  const parts = [...lost].map(([what, jobs]) => {
    const of = [...jobs].filter((job) => job !== "");
    if (of.length === 0) return what;
    const more = of.length > NAMED_JOBS ? ` and ${counted(of.length - NAMED_JOBS, "more tuning job")}` : "";
    return `${what} of ${of.slice(0, NAMED_JOBS).join(", ")}${more}`;
  });
  return parts.join("; ");
}
