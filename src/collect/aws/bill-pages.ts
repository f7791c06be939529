import type { GetCostAndUsageCommandOutput } from "@aws-sdk/client-cost-explorer";
import { EndlessPages } from "./pages.ts";

/** Every page is paid for. */
const MOST_PAGES = 50;

export type BillPage = GetCostAndUsageCommandOutput;
export type BillPages = readonly BillPage[];

/**
 * Follows a request of Cost Explorer over its pages; the client has no paginator for it.
 *
 * @throws EndlessPages where a token comes back.
 */
export async function followed(
  next: (token: string | undefined) => Promise<BillPage>,
): Promise<{ pages: BillPages; gaps: string[] }> {
  const pages: BillPage[] = [];
  let token: string | undefined;
  do {
    const page = await next(token);
    pages.push(page);
    if (page.NextPageToken !== undefined && page.NextPageToken === token) throw new EndlessPages();
    token = page.NextPageToken;
  } while (token !== undefined && pages.length < MOST_PAGES);
  const gaps =
    token === undefined ? [] : [`The bill has more than ${MOST_PAGES} pages: the rest was not read.`];
  return { pages, gaps };
}
