import { SageMakerClient } from "@aws-sdk/client-sagemaker";
import { describe, expect, it } from "vitest";
import { type DiscoveryQuery, discoverTuningJobs } from "../../../src/collect/aws/discover.ts";
import { renamedRecording } from "../../renamed-recording.ts";
import type { Account } from "../../servers/aws/account.ts";
import { startAws } from "../../servers/aws/server.ts";

const TUNING_JOBS = [
  renamedRecording("churn-1118", { daysEarlier: 2, tags: { team: "growth", cost: "17", owner: "ann" } }),
  renamedRecording("churn-1120", { tags: { team: "vision" } }),
];
const WINDOW = { since: new Date("2026-11-01T00:00:00Z"), until: new Date("2026-11-21T00:00:00Z") };

async function discovered(query: Partial<DiscoveryQuery>, account: Partial<Account> = {}) {
  await using aws = await startAws({ tuningJobs: TUNING_JOBS, ...account });
  const client = new SageMakerClient({
    region: "us-east-1",
    endpoint: aws.url,
    credentials: { accessKeyId: "AKIATEST", secretAccessKey: "secret" },
  });
  const asked = { ...WINDOW, nameContains: null, tags: {}, wantsTags: false, ...query };
  const { jobs, gaps } = await discoverTuningJobs(client, asked, "us-east-1", () => {});
  return { names: jobs.map(({ name }) => name), tags: jobs.map(({ tags }) => tags), gaps };
}

const UNSEARCHED = { refuse: ["sagemaker:Search"] };
const BLIND = { refuse: ["sagemaker:Search", "sagemaker:ListTags"] };

describe.each([
  ["by Search", {}],
  ["by the list", UNSEARCHED],
])("tuning jobs %s", (_, account) => {
  it("are those that ended in the window: what ended later is in the next one", async () => {
    const of = async (since: string, until: string) =>
      (await discovered({ since: new Date(since), until: new Date(until) }, account)).names;
    expect(await of("2026-11-01", "2026-11-21")).toEqual(["churn-1118", "churn-1120"]);
    expect(await of("2026-11-19", "2026-11-21")).toEqual(["churn-1120"]);
    expect(await of("2026-11-01", "2026-11-19")).toEqual(["churn-1118"]);
  });

  it("are those that run still as well, where they began before its end", async () => {
    const running = renamedRecording("churn-1120");
    const tuningJob = { ...(running.tuningJob as object), HyperParameterTuningJobStatus: "InProgress" };
    delete (tuningJob as Record<string, unknown>)["HyperParameterTuningEndTime"];
    const tuningJobs = [{ ...running, tuningJob }];
    const of = async (until: string) =>
      (await discovered({ until: new Date(until) }, { ...account, tuningJobs })).names;
    expect(await of("2026-11-21")).toEqual(["churn-1120"]);
    expect(await of("2026-11-20T00:00:00Z")).toEqual([]);
  });

  it("have all of their tags, over all pages of them", async () => {
    const { tags, gaps } = await discovered({ wantsTags: true }, { ...account, pageSize: 2 });
    expect(tags).toEqual([{ team: "growth", cost: "17", owner: "ann" }, { team: "vision" }]);
    expect(gaps).toEqual([]);
  });
});

it("without their tags are all listed where no tag is asked for, and the report says so", async () => {
  const { names, gaps } = await discovered({}, BLIND);
  expect(names).toHaveLength(2);
  expect(gaps).toEqual([
    "Tuning jobs in us-east-1 were listed without their tags: the role may not call `sagemaker:Search`. Add `sagemaker:Search` to the role.",
  ]);
});

it("are not listed where a tag narrows them and none can be read: all of them would count as that team's", async () => {
  await expect(discovered({ tags: { team: "growth" } }, BLIND)).rejects.toThrow(
    /^AWS refused `sagemaker:ListTags` for the tags of tuning jobs in us-east-1/,
  );
});
