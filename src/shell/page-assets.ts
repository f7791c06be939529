import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PageAssets } from "../report/html/document.ts";

/** Script and style of the HTML report, which the build leaves beside the bundles. */
export async function pageAssets(): Promise<PageAssets> {
  const read = (name: string): Promise<string> =>
    readFile(fileURLToPath(import.meta.resolve(`#page/${name}`)), "utf8");
  const [script, style] = await Promise.all([read("page.js"), read("page.css")]);
  const scriptHash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  return { script, style, scriptHash };
}
