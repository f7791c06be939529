/** A Mermaid picture, and the line that says the same to those who do not see it. */
export interface Picture {
  readonly source: string;
  readonly told: string;
}

/** The picture as GitHub draws it, with its line below; only the line where `drawn` is false. */
export function picture({ source, told }: Picture, drawn: boolean): string {
  return drawn ? `\`\`\`mermaid\n${source}\n\`\`\`\n\n${told}` : told;
}

/** Text inside a Mermaid string or name: what could end it, or start markup, becomes a look-alike or goes. */
export function mermaidText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/"/g, "'")
    .replace(/[;#:<>{}[\]`\\%&|]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60);
}

/** A number for a Mermaid axis: four significant digits, never in exponent form. */
export function mermaidNumber(value: number): string {
  const short = Number(value.toPrecision(4));
  const plain = short.toFixed(Math.min(12, Math.max(0, 4 - Math.ceil(Math.log10(Math.abs(short) || 1)))));
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
}

/** Head of a pie: colours that stand apart on GitHub's light and dark ground. */
export const PIE = `---
config:
  themeVariables:
    pie1: "#1f6feb"
    pie2: "#e08a2e"
    pie3: "#8b949e"
    pie4: "#cf222e"
    pie5: "#8250df"
    pieSectionTextColor: "#ffffff"
---
pie`;

/** Head of an xychart: one strong colour that reads on GitHub's light and dark ground, where the default is pale. */
export const XY_CHART = `---
config:
  themeVariables:
    xyChart:
      plotColorPalette: "#1f6feb"
---
xychart-beta`;
