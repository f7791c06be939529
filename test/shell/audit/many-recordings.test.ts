import { rm } from "node:fs/promises";
import { expect, it } from "vitest";
import { noState } from "../../../src/audit/state.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import { listRecordings } from "../../../src/shell/audit/recorded-source.ts";
import { runAudit } from "../../../src/shell/audit/run-audit.ts";
import { smallRecording, writeTemporaryRecording } from "../../small-recording.ts";

const ANY = { nameContains: "", tags: {} };
const NOW = Date.parse("2026-11-25T12:00:00Z") / 1000;

it("listed recordings do not stay in memory: each is read when its turn comes", async () => {
  const { folder } = await writeTemporaryRecording(smallRecording());
  const [listed] = await listRecordings([folder], ANY, null);
  expect(listed?.found).toMatchObject({ name: "small-tuning", trials: 6 });
  await expect(listed?.found.read()).resolves.toMatchObject({ tuningJob: { name: "small-tuning" } });
  await rm(folder, { recursive: true });
  await expect(listed?.found.read()).rejects.toThrow();
});

it("an audit of recordings with very many trials leaves out the details of the largest, and says so", async () => {
  await using recording = await writeTemporaryRecording(smallRecording());
  const [listed] = await listRecordings([recording.folder], ANY, null);
  if (!listed) throw new Error("it is listed");
  const { report } = await runAudit(
    {
      found: [listed.found, { ...listed.found, key: "large", trials: 6_000 }],
      window: { since: NOW - 604_800, until: NOW },
      config: DEFAULT_CONFIG,
      groupBy: null,
      conditions: [],
      previous: noState("test"),
      notRead: [],
      collection: { awsCalls: {}, metricsRequested: 0, seconds: 0 },
      widths: { inLane: 1, inAll: 1 },
      progress: null,
      log: () => {},
    },
    NOW,
  );
  expect(report.tuningJobs.map(({ trialDetails }) => trialDetails.length).sort()).toEqual([0, 6]);
  expect(report.audit?.notRead).toEqual([
    expect.stringMatching(/^The details of each of the 6,000 trials of /),
  ]);
});
