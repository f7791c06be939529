/** One part of the comment. Parts with a name can be dropped for space, the highest `drop` first. */
export interface Block {
  readonly text: string;
  readonly name?: string;
  readonly drop?: number;
}

/**
 * Joins the blocks within a limit of UTF-8 bytes by dropping whole parts in a fixed order, and says which and where they
 * are. What cannot be dropped is kept even above the limit.
 */
export function fitted(blocks: readonly Block[], limitBytes: number, where: string): string {
  const kept = blocks.filter((block) => block.text !== "");
  const dropped: string[] = [];
  for (;;) {
    const note = dropped.length > 0 ? [`*Left out for space: ${dropped.join(", ")}. ${where}*`] : [];
    const footer = kept.at(-1);
    const body = [...kept.slice(0, -1).map((block) => block.text), ...note, ...(footer ? [footer.text] : [])];
    const text = `${body.join("\n\n")}\n`;
    const next = kept
      .filter((block) => block.drop !== undefined)
      .reduce<Block | null>(
        (most, block) => (most === null || (block.drop ?? 0) > (most.drop ?? 0) ? block : most),
        null,
      );
    if (next === null || new TextEncoder().encode(text).length <= limitBytes) return text;
    kept.splice(kept.indexOf(next), 1);
    dropped.push(next.name ?? "a part");
  }
}
