import type { SyntaxNode } from "@lezer/common";
import type { FoundTuner } from "../found-tuner.ts";
import { jsonTuners } from "./json.ts";

/** The tuning jobs in JSON between `<<EOF` and `EOF`, with whatever Terraform fills in. */
export function heredocTuners(body: SyntaxNode, source: string): FoundTuner[] {
  const found: FoundTuner[] = [];
  body.cursor().iterate(({ node }) => {
    if (node.name === "HeredocTemplate") found.push(...jsonTuners(source, jsonOf(node, source)));
  });
  return found;
}

/** The text at its own offsets, each interpolation a string or a part of one. */
function jsonOf(heredoc: SyntaxNode, source: string): string {
  let json = " ".repeat(heredoc.from);
  let quotes = 0;
  for (let node = heredoc.firstChild; node; node = node.nextSibling) {
    const text = source.slice(node.from, node.to);
    if (node.name === "TemplateLiteral") {
      json += text;
      quotes += text.match(/(?<!\\)"/g)?.length ?? 0;
    } else if (node.name === "TemplateInterpolation") {
      const isInside = quotes % 2 === 1;
      const filled = isInside ? "${".padEnd(text.length, "_") : `${'"${'.padEnd(text.length - 1, "_")}"`;
      // One that is not written to its end has no room for that, and leaves no JSON.
      json += filled.slice(0, text.length);
    } else json += " ".repeat(text.length);
  }
  return json;
}
