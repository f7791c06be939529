import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CommentState, isOlderRun, readMarker, writeMarker } from "../../src/publish/marker.ts";

const state: CommentState = {
  version: 1,
  id: "tune/report",
  run: { id: 7, number: 3, attempt: 1 },
  commit: null,
  generatedAt: "2026-11-22T10:00:00.000Z",
  settled: false,
  tuningJobs: [],
};

describe("the marker", () => {
  test("gives back any state, and no string in it can end the HTML comment", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("-->", "--!>", "<!--", "@team", "#12", "\n", "]]>", "</details>"),
    );
    fc.assert(
      fc.property(hostile, hostile, (id, name) => {
        const written: CommentState = {
          ...state,
          id,
          tuningJobs: [
            { name, region: name, billableSeconds: 1, wallClockSeconds: 2, trials: 3, bestObjective: null },
          ],
        };
        const marker = writeMarker(written);
        expect(marker).toMatch(/^<!-- sagemaker-tuning-report [A-Za-z0-9+/=]+ -->$/);
        const lossless = JSON.parse(Buffer.from(JSON.stringify(written), "utf8").toString("utf8"));
        expect(readMarker(`report\n\n${marker}\r\n`)).toEqual(lossless);
      }),
    );
  });

  test.each([
    ["anything after it", (marker: string) => `${marker}\n\nquoted by someone`],
    ["text before it on its line", (marker: string) => `see ${marker}`],
    ["a damaged state", () => "<!-- sagemaker-tuning-report bm90IGpzb24= -->"],
    ["the state of a later version", () => writeMarker({ ...state, version: 2 } as unknown as CommentState)],
    ["no marker", () => "A comment."],
  ])("is not read where there is %s", (_case, body) => {
    expect(readMarker(body(writeMarker(state)))).toBeNull();
  });

  test("orders runs by id, then by attempt", () => {
    const run = { id: 7, number: 3, attempt: 2 };
    expect(isOlderRun({ ...run, id: 6, attempt: 9 }, run)).toBe(true);
    expect(isOlderRun({ ...run, attempt: 1 }, run)).toBe(true);
    expect(isOlderRun(run, run)).toBe(false);
    expect(isOlderRun({ ...run, id: 8, attempt: 1 }, run)).toBe(false);
  });
});
