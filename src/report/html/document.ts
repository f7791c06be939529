import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** The page's own script and style, built from `client/`, with the hash that lets the script run. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** `sha256-…` of the script, as a Content-Security-Policy names it. */
  readonly scriptHash: string;
}

/** One self-contained page. What is given as HTML is inert already; `data` is what its script reads, by element id. */
export interface PageParts {
  readonly title: string;
  /** Where the first link of the page leads. */
  readonly skip: { readonly to: string; readonly text: string };
  readonly main: string;
  readonly footer: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** It asks nothing of any network, and only its own script runs. */
export function htmlDocument({ title, skip, main, footer, data }: PageParts, assets: PageAssets): string {
  const scripts = Object.entries(data).map(
    ([id, value]) => `<script type="application/json" id="${id}">${embedded(value)}</script>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${assets.scriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${assets.style}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${escapeHtml(skip.text)}</a>
<main>
${main}
</main>
<footer>${footer}</footer>
${scripts.join("\n")}
<script>${assets.script}</script>
</body>
</html>
`;
}

/** Our own Markdown, in which everything from outside is inert already; its headings one level up, below the page's own. */
export function markdownToHtml(text: string): string {
  return micromark(text.replace(/^### /gm, "## "), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
}

/**
 * A table whose cells carry the heads of their columns, and say by roles what they are: narrow screens show a row as a list,
 * and would lose both.
 */
export function withLabels(html: string): string {
  const heads = [...html.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, head]) => head ?? "");
  let column = 0;
  return html
    .replace(
      /<(table|thead|tbody|tr|th)(?=[\s>])/g,
      (tag, name: keyof typeof ROLES) => `${tag} role="${ROLES[name]}"`,
    )
    .replace(/<tr|<td/g, (tag) => {
      column = tag === "<tr" ? 0 : column + 1;
      return tag === "<tr" ? tag : `${tag} role="cell" data-label="${heads[column - 1] ?? ""}"`;
    });
}

const ROLES = {
  table: "table",
  thead: "rowgroup",
  tbody: "rowgroup",
  tr: "row",
  th: "columnheader",
} as const;

export function escapeHtml(raw: string): string {
  return raw.replace(/[&<>"'\p{Cf}]/gu, (character) =>
    /\p{Cf}/u.test(character) ? "" : `&#${character.codePointAt(0)};`,
  );
}

/** JSON that no end tag or comment inside it can end. */
function embedded(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
