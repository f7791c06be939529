import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const dialect = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // The default schema is GitHub's own list of what a comment may hold.
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** A comment as GitHub renders it: its Markdown dialect, then its sanitiser. */
export async function githubHtml(markdown: string): Promise<string> {
  return String(await dialect.process(markdown));
}

/** A page that shows a comment in GitHub's style. Mermaid code waits in it for {@link DRAW_MERMAID}. */
export async function githubPage(markdown: string): Promise<string> {
  const style = await readFile(
    fileURLToPath(import.meta.resolve("github-markdown-css/github-markdown.css")),
    "utf8",
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Comment</title><style>${style}
body { margin: 0; padding: 24px; background: var(--bgColor-default, #fff); }
@media (prefers-color-scheme: dark) { body { background: #0d1117; } }
.comment { max-width: 900px; margin: auto; border: 1px solid #8885; border-radius: 6px; padding: 16px 20px; }
.mermaid { text-align: center; }
</style></head><body><article class="comment markdown-body">${await githubHtml(markdown)}</article></body></html>`;
}

/** The browser build of Mermaid, the library that GitHub draws with. */
export const MERMAID_SCRIPT = fileURLToPath(import.meta.resolve("mermaid/dist/mermaid.min.js"));

/**
 * To be evaluated in a page with {@link MERMAID_SCRIPT}: draws all Mermaid code in place, and gives the message of each
 * that does not parse.
 */
export const DRAW_MERMAID = `(async () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  mermaid.initialize({ startOnLoad: false, theme: dark ? "dark" : "default" });
  const problems = [];
  const blocks = [...document.querySelectorAll("code.language-mermaid")];
  const opened = [...document.querySelectorAll("details")].map((details) => [details, details.open]);
  for (const [details] of opened) details.open = true;
  for (const [index, code] of blocks.entries()) {
    try {
      await mermaid.parse(code.textContent);
      const figure = document.createElement("div");
      figure.className = "mermaid";
      code.parentElement.before(figure);
      const { svg } = await mermaid.render("mermaid-" + index, code.textContent, figure);
      figure.innerHTML = svg;
      code.parentElement.remove();
    } catch (error) {
      problems.push(String(error) + "\\n" + code.textContent);
    }
  }
  for (const [details, open] of opened) details.open = open;
  return { drawn: blocks.length - problems.length, problems };
})()`;
