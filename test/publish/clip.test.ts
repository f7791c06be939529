import { describe, expect, test } from "vitest";
import { clipMarkdown, utf8Bytes } from "../../src/publish/clip.ts";

describe("clipMarkdown", () => {
  test("leaves alone what fits", () => {
    expect(clipMarkdown("short", 5, "Elsewhere.")).toBe("short");
  });

  test("closes folds and code, says where the rest is, and keeps the limit in bytes", () => {
    const markdown = `intro\n<details><summary>all</summary>\n\n\`\`\`text\n${"zwölf €uro\n".repeat(200)}\`\`\`\n</details>\n`;
    for (const limit of [300, 301, 302, 303, 304, 500, 1500]) {
      const cut = clipMarkdown(markdown, limit, "The rest is there.");
      expect(utf8Bytes(cut)).toBeLessThanOrEqual(limit);
      expect(cut).toMatch(/Cut here: GitHub takes no more\. The rest is there\.\*\*\n$/);
      expect(cut.match(/```/g)).toHaveLength(2);
      expect(cut.match(/<\/details>/g)).toHaveLength(1);
      expect(cut.split("\n").filter((line) => line.includes("uro"))).not.toContain("zwölf €ur");
    }
  });
});
