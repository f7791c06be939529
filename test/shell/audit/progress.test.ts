import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openProgress } from "../../../src/shell/audit/progress.ts";

const HOUR = 3600;
const WINDOW = { since: 1_000_000, until: 2_000_000 };
const BILL = { account: null, region: "us-east-1", usage: [] };
const later = (hours: number) => ({ ...WINDOW, until: WINDOW.until + hours * HOUR });
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "progress-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("an audit that was cut off", () => {
  const begin = async (settings: unknown = {}) => {
    const progress = await openProgress(folder, settings, WINDOW);
    await progress.addBill(BILL);
    await progress.queries.add("charges", "query-1");
    return progress;
  };

  it("goes on with the bills that it paid for, the queries that it started, and its own window", async () => {
    await begin();
    for (let again = 0; again < 2; again++) {
      const { bills, queries, window } = await openProgress(folder, {}, later(23));
      expect(bills).toEqual([BILL]);
      expect(queries.find("charges")).toEqual({ id: "query-1", isCounted: false });
      expect(queries.find("others")).toBeNull();
      expect(window).toEqual(WINDOW);
    }
  });

  it("goes on where its last line was cut off", async () => {
    await begin();
    await appendFile(join(folder, "audit-progress.jsonl"), '{"bill": {"account"');
    expect((await openProgress(folder, {}, later(1))).bills).toEqual([BILL]);
  });

  it.each([
    ["with other settings", { region: "eu-west-1" }, later(1)],
    ["a day later", {}, later(24)],
  ])("begins anew %s", async (_, settings, window) => {
    await begin();
    const { bills, queries, window: now } = await openProgress(folder, settings, window);
    expect(bills).toEqual([]);
    expect(queries.find("charges")).toBeNull();
    expect(now).toEqual(window);
  });

  it("does not tell accounts apart by the secrets of their roles, and leaves nothing once it is done", async () => {
    await begin({ role: "a", externalId: "one" });
    const progress = await openProgress(folder, { role: "a", externalId: "two" }, later(1));
    expect(progress.bills).toEqual([BILL]);
    await progress.close();
    expect(await readdir(folder)).toEqual([]);
  });
});

it("a folder that cannot be written is named before anything is asked", async () => {
  await appendFile(join(folder, "file"), "");
  await expect(openProgress(join(folder, "file", "folder"), {}, WINDOW)).rejects.toThrow(
    /cannot be written \(ENOTDIR\)\. Name another folder for the output\.$/,
  );
});
