import { describe, expect, it } from "vitest";
import { TERMINAL } from "../../src/report/context.ts";
import { renderMarkdown } from "../../src/report/markdown/comment.ts";
import { asRead, forTerminal } from "../../src/shell/cli/for-terminal.ts";
import { analyzedCase, CASES } from "../report/cases.ts";

describe("Markdown at a terminal", () => {
  it.each(Object.keys(CASES).filter((name) => !name.includes("hostile")))(
    "of a tuning job %s has no HTML",
    async (name) => {
      const text = forTerminal(renderMarkdown((await analyzedCase(name)).report, TERMINAL, 60_000));
      expect(text).not.toMatch(/<\/?(?:code|details|summary|sub|a)\b|&(?:#\d+|amp|lt);|```mermaid/);
      expect(text).toContain("### How this was computed, and what is not known");
    },
  );

  it("shows names from outside as they are, and brings no control character to life", async () => {
    const text = forTerminal(renderMarkdown((await analyzedCase("with hostile names")).report, TERMINAL));
    expect(text).toContain("`<svg onload=alert(1)>");
    expect(text).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
    expect(forTerminal("best <code>validation&#58;rmse</code> of &amp;#27; 1")).toBe(
      "best `validation:rmse` of &#27; 1",
    );
    expect(forTerminal("| <code>a&amp;lt;b</code> |\n| :--- |\n| &amp;#124; |\n\n&amp;lt;")).toBe(
      "| `a&lt;b` |\n| :------- |\n| &#124;   |\n\n&lt;",
    );
  });

  it("keeps the columns of its tables below each other", () => {
    const table = "| <code>a&#58;b</code> | c |\n| :--- | ---: |\n| x&#124;y | $1,234 |\n\nText.";
    expect(forTerminal(table)).toBe("| `a:b` |      c |\n| :---- | -----: |\n| x|y   | $1,234 |\n\nText.");
  });

  it("leaves alone what is to be copied", () => {
    const copied = 'Copy:\n\n```json\n{"a": "&#60;code&#62; <code>"}\n```';
    expect(forTerminal(`<sub>x</sub> ${copied}`)).toBe(`x ${copied}`);
  });

  it("is for a terminal alone", () => {
    const stdout = (isTTY: boolean) => ({ stdout: { isTTY } as NodeJS.WriteStream & { fd: 1 } });
    expect(asRead("<code>a</code>", "markdown", stdout(true))).toBe("`a`");
    expect(asRead("<code>a</code>", "markdown", stdout(false))).toBe("<code>a</code>");
    expect(asRead("<code>a</code>", "html", stdout(true))).toBe("<code>a</code>");
  });
});
