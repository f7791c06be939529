import { GetProductsCommand, type PricingClient } from "@aws-sdk/client-pricing";
import { allPages, sideBySide } from "./pages.ts";
import { gapOf } from "./refusal.ts";

const CALLS_AT_ONCE = 2;

/** Published training prices of the given instance types in a region, as JSON texts; `null` where the call was refused. */
export async function collectPrices(
  client: PricingClient,
  region: string,
  instanceTypes: readonly string[],
): Promise<{ products: string[] | null; gaps: string[] }> {
  const filter = (Field: string, Value: string) => ({ Type: "TERM_MATCH" as const, Field, Value });
  try {
    const read = await sideBySide(instanceTypes, CALLS_AT_ONCE, (instanceType) =>
      allPages<string>(async (NextToken) => {
        const page = await client.send(
          new GetProductsCommand({
            ServiceCode: "AmazonSageMaker",
            Filters: [
              filter("regionCode", region),
              filter("component", "Training"),
              filter("instanceName", instanceType),
            ],
            MaxResults: 100,
            NextToken,
          }),
        );
        return { items: (page.PriceList ?? []).map((item: unknown) => String(item)), token: page.NextToken };
      }),
    );
    return { products: read.flat(), gaps: [] };
  } catch (error) {
    const lacks =
      "The price list was not read, so rates that the bill does not give come from the built-in table";
    return { products: null, gaps: [gapOf(error, "pricing:GetProducts", lacks)] };
  }
}
