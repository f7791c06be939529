import { describe, expect, it } from "vitest";
import { auditedAccounts } from "../../../src/shell/audit/accounts.ts";
import { parseGroupBy } from "../../../src/shell/audit/group-by.ts";
import { type Recorded, windowOf } from "../../../src/shell/audit/recorded-source.ts";
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

describe("the window of recordings", () => {
  const recorded = (createdAt: number, endedAt: number | null) => ({ createdAt, endedAt }) as Recorded;
  const found = [recorded(NOW - 500, NOW - 300), recorded(NOW - 900, null), recorded(NOW - 700, NOW - 600)];

  it("is from the first one's creation to the last one's end, where no start is named", () => {
    expect(windowOf(null, found, NOW, null)).toEqual({ since: NOW - 900, until: NOW - 300 });
    expect(windowOf(null, found.slice(1, 2), NOW, null)).toEqual({ since: NOW - 900, until: NOW - 900 });
    expect(windowOf(null, [], NOW, null)).toEqual({ since: NOW, until: NOW });
  });

  it("is from the named start until now", () => {
    expect(windowOf({ ago: 60 }, found, NOW, null)).toEqual({ since: NOW - 60, until: NOW });
    expect(windowOf({ lastAudit: true }, found, NOW, NOW - 70)).toEqual({ since: NOW - 70, until: NOW });
  });
});

it("accounts are named by as many last digits as tell them apart", () => {
  const labels = (ids: readonly string[], keep = false) =>
    auditedAccounts(
      ids.map((id) => ({ arn: `arn:aws:iam::${id}:role/audit`, externalId: null })),
      keep,
    ).map(({ label }) => label);
  expect(labels(["111122223333", "444455556666"])).toEqual(["…3333", "…6666"]);
  expect(labels(["111122223333", "444455523333"])).toEqual(["…223333", "…523333"]);
  expect(labels(["111122223333", "211122223333"])).toEqual(["111122223333", "211122223333"]);
  expect(labels(["111122223333", "111122223333"])).toEqual(["…3333", "…3333"]);
  expect(labels(["111122223333"], true)).toEqual(["111122223333"]);
});

it("group-by names a tag", () => {
  expect(parseGroupBy("group-by", "tag:cost centre")).toBe("cost centre");
  expect(() => parseGroupBy("group-by", "team")).toThrow("is not tag:KEY");
});
