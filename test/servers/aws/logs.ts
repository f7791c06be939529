import type { Json, Operation } from "./account.ts";
import { page } from "./account.ts";

const LARGEST_PAGE = 10_000;

export const logs: Readonly<Record<string, Operation>> = {
  FilterLogEvents: (account, request) => {
    const prefix = String(request["logStreamNamePrefix"] ?? "");
    const from = (request["startTime"] as number | undefined) ?? 0;
    const to = (request["endTime"] as number | undefined) ?? Number.POSITIVE_INFINITY;
    const events = Object.entries(account.logs ?? {}).flatMap(([name, lines]): Json[] => {
      const logStreamName = name.includes("/") ? name : `${name}/algo-1-1700000000`;
      if (!logStreamName.startsWith(prefix)) return [];
      return lines
        .filter((line) => line.timestamp >= from && line.timestamp <= to)
        .map((line, index) => ({
          ...line,
          logStreamName,
          eventId: `${name}-${index}`,
          ingestionTime: line.timestamp,
        }));
    });
    const size = Math.min(
      (request["limit"] as number | undefined) ?? LARGEST_PAGE,
      account.pageSize ?? LARGEST_PAGE,
    );
    const { items, next } = page(events, request["nextToken"], size, account.emptyPages ?? false);
    return { events: items, searchedLogStreams: [], ...(next ? { nextToken: next } : {}) };
  },
};
