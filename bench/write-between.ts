import { readFile, writeFile } from "node:fs/promises";

/** Replaces what stands between `<!-- name: begin -->` and `<!-- name: end -->` in a document. */
export async function writeBetween(file: string, name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const document = await readFile(file, "utf8");
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${begin} … ${end}`);
  await writeFile(file, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
