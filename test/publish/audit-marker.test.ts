import { Buffer } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/audit/ledger.ts";
import { noState } from "../../src/audit/state.ts";
import { type IssueState, readAuditMarker, writeAuditMarker } from "../../src/publish/audit-marker.ts";

const advice = (index: number): LedgerEntry => ({
  key: `tuner-${index}`,
  tuner: `tuner-${index}`,
  job: `tuner-${index}-0001`,
  at: "2026-11-20T10:00:00.000Z",
  advice: "set-max-jobs",
  change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: 6, to: 4 },
  currency: "USD",
  costUsd: 4711.5,
  predictedUsd: { estimate: 4711.25, low: 4711, high: 4712 },
  // As names and metrics are: hardly to be packed.
  settings: Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [`parameter ${at}`, Math.sin(1 + at + 100 * index).toString(36)]),
  ),
  passedOver: 0,
  followed: null,
});
const stateOf = (entries: number): IssueState => ({
  run: { id: 7, number: 3, attempt: 1 },
  audit: {
    ...noState("tune/audit"),
    until: "2026-11-25T12:00:00.000Z",
    history: [
      {
        until: "2026-11-25T12:00:00.000Z",
        tuningJobs: 2,
        currency: "USD",
        costUsd: 4711.75,
        potentialUsd: 4711.8,
      },
    ],
    ledger: Array.from({ length: entries }, (_, index) => advice(index)),
  },
});
const bodyOf = (marker: string): string => `## Tuning audit\n\n${marker}\n`;
const unpacked = (marker: string): string =>
  inflateRawSync(Buffer.from(/ ([A-Za-z0-9+/=]+) -->$/.exec(marker)?.[1] ?? "", "base64")).toString("utf8");

describe("the state in a rolling issue", () => {
  it("is read back as it was written, by its own audit alone", () => {
    const marker = writeAuditMarker(stateOf(3), true);
    expect(readAuditMarker(bodyOf(marker), "tune/audit")).toEqual(stateOf(3));
    expect(readAuditMarker(bodyOf(marker), "another")).toBeNull();
    expect(readAuditMarker(`${bodyOf(marker)}quoted`, "tune/audit")).toBeNull();
  });

  it("has no amount where readers of the issue may see none, however it is packed", () => {
    expect(unpacked(writeAuditMarker(stateOf(3), true))).toContain("4711.75");
    const hidden = writeAuditMarker(stateOf(3), false);
    expect(unpacked(hidden)).not.toContain("4711");
    expect(readAuditMarker(bodyOf(hidden), "tune/audit")?.audit.history).toMatchObject([{ tuningJobs: 2 }]);
  });

  it("leaves the report its room: the advice that saves least, and the oldest of that, is forgotten first", () => {
    const marker = writeAuditMarker(stateOf(150), true);
    expect(marker.length).toBeLessThan(20_100);
    const kept = readAuditMarker(bodyOf(marker), "tune/audit")?.audit.ledger ?? [];
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(150);
    expect(kept).toEqual(stateOf(150).audit.ledger.slice(-kept.length));
    const state = stateOf(150);
    const ledger = state.audit.ledger.map((each, index) => ({
      ...each,
      predictedUsd: { estimate: 5000 - index, low: 0, high: 5000 },
    }));
    const most = writeAuditMarker({ ...state, audit: { ...state.audit, ledger } }, true);
    const left = readAuditMarker(bodyOf(most), "tune/audit")?.audit.ledger ?? [];
    expect(left).toEqual(ledger.slice(0, left.length));
  });

  it("is not unpacked to more than a report may be", () => {
    const bomb = deflateRawSync(JSON.stringify({ ...stateOf(0), filler: " ".repeat(2_000_000) }));
    const marker = `<!-- sagemaker-tuning-audit ${bomb.toString("base64")} -->`;
    expect(readAuditMarker(bodyOf(marker), "tune/audit")).toBeNull();
  });
});
