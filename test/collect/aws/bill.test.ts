import { CostExplorerClient } from "@aws-sdk/client-cost-explorer";
import { expect, it } from "vitest";
import { collectResourceBill, firstDay, hasResources } from "../../../src/collect/aws/bill.ts";

const NOW = new Date("2026-11-25T10:00:00Z");
const since = (created: string) => firstDay({ createdAt: new Date(created), now: NOW });

it("the bill is read from thirty days ago on, or from the tuning job on, as far back as Cost Explorer keeps it", () => {
  expect(since("2026-11-20T23:30:00Z")).toBe("2026-10-26");
  expect(since("2026-10-01T00:30:00+02:00")).toBe("2026-09-30");
  expect(since("2025-10-02T08:00:00Z")).toBe("2025-10-02");
  // It refuses a request that begins earlier.
  expect(since("2024-01-01T08:00:00Z")).toBe("2025-10-01");
});

it("the bill by training job goes back fourteen days, today among them", () => {
  const has = (created: string) => hasResources({ createdAt: new Date(created), now: NOW });
  expect(has("2026-11-12T00:00:00Z")).toBe(true);
  expect(has("2026-11-11T23:59:59Z")).toBe(false);
});

it("a tuning job older than the bill by training job is said to be, and nothing is asked for", async () => {
  const query = { region: "us-east-1", linkedAccount: null, tag: null, now: NOW };
  const client = new CostExplorerClient({ region: "us-east-1", endpoint: "http://127.0.0.1:1" });
  const createdAt = new Date("2026-11-11T23:59:59Z");
  expect(await collectResourceBill(client, { ...query, createdAt })).toEqual({
    pages: null,
    gaps: [
      "The bill by training job goes back 14 days, and this tuning job began on 2026-11-11: it was not asked for.",
    ],
  });
});
