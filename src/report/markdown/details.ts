/** A fold: GitHub shows the summary, the rest on a click. The blank lines make it read Markdown inside. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
