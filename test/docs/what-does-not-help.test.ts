import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { whatDoesNotHelp } from "../../scripts/what-does-not-help.ts";

it("says what the shipped examples say (`node scripts/what-does-not-help.ts` writes it)", async () => {
  const document = await readFile(
    join(import.meta.dirname, "..", "..", "docs", "what-does-not-help.md"),
    "utf8",
  );
  expect(document).toBe(await whatDoesNotHelp());
  expect(document.match(/<!-- number: \w+ -->\n\*/g)).toHaveLength(6);
});
