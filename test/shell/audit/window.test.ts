import { describe, expect, it } from "vitest";
import { parseGroupBy } from "../../../src/shell/audit/group-by.ts";
import { parseSince, startOf } from "../../../src/shell/audit/window.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;
const start = (text: string, last: number | null = null) =>
  new Date(1000 * startOf(parseSince("since", text), NOW, last)).toISOString();

describe("the start of a window", () => {
  it.each([
    ["24h", "2026-11-24T12:00:00.000Z"],
    ["7d", "2026-11-18T12:00:00.000Z"],
    ["2w", "2026-11-11T12:00:00.000Z"],
    ["2026-11-01", "2026-11-01T00:00:00.000Z"],
    ["2026-11-01T09:30+01:00", "2026-11-01T08:30:00.000Z"],
  ])("%s", (text, expected) => {
    expect(start(text)).toBe(expected);
  });

  it("is the end of the last audit, or a week ago before the first", () => {
    expect(start("last-audit", NOW - 3600)).toBe("2026-11-25T11:00:00.000Z");
    expect(start("last-audit")).toBe("2026-11-18T12:00:00.000Z");
  });

  it.each(["7", "0d", "7 days", "2026-13-01", "2026-11-01T09:30", "401d", "yesterday", ""])(
    "is not %j, and one line says what is",
    (text) => {
      expect(() => parseSince("since", text)).toThrow(/^since: .* write 7d, 24h, a date/);
    },
  );

  it("lies in the past", () => {
    expect(() => start("2027-01-01")).toThrow("in the future");
  });
});

it("group-by names a tag", () => {
  expect(parseGroupBy("group-by", "tag:cost centre")).toBe("cost centre");
  expect(() => parseGroupBy("group-by", "team")).toThrow("is not tag:KEY");
});
