import { rm } from "node:fs/promises";
import { expect, it } from "vitest";
import { noState } from "../../../src/audit/state.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import { listRecordings, oneOfEach } from "../../../src/shell/audit/recorded-source.ts";
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

it("of several recordings of a tuning job that of its end counts, and of these the last", async () => {
  const running = smallRecording();
  delete running.tuningJob["HyperParameterTuningEndTime"];
  running.tuningJob["HyperParameterTuningJobStatus"] = "InProgress";
  await using early = await writeTemporaryRecording(running);
  await using first = await writeTemporaryRecording(smallRecording());
  await using second = await writeTemporaryRecording(smallRecording());
  const keptOf = async (...of: { folder: string }[]) => {
    const listed = await listRecordings(
      of.map(({ folder }) => folder),
      ANY,
      null,
    );
    return oneOfEach(listed).kept.map(({ found }) => found.key);
  };
  expect(await keptOf(early, first)).toEqual([first.folder]);
  expect(await keptOf(first, early)).toEqual([first.folder]);
  expect(await keptOf(first, second)).toEqual([second.folder]);
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
