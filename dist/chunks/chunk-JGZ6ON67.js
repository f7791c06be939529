import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/collect/aws/pages.ts
var MOST_EMPTY_PAGES = 20;
var EndlessPages = class extends Error {
  name = "EndlessPages";
  constructor() {
    super("AWS repeats a page of the list");
  }
};
async function allPages(next, progress = () => {
}) {
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  let empty = 0;
  let token;
  do {
    const page = await next(token);
    all.push(...page.items);
    progress(all.length);
    empty = page.items.length === 0 ? empty + 1 : 0;
    token = page.token;
    if (token !== void 0 && (seen.has(token) || empty > MOST_EMPTY_PAGES)) {
      throw new EndlessPages();
    }
    if (token !== void 0) seen.add(token);
  } while (token !== void 0);
  return all;
}
async function sideBySide(items, width, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

export {
  EndlessPages,
  allPages,
  sideBySide
};
