import { type Operation, page } from "./account.ts";

const DEFAULT_PAGE = 100;
/** Quotas that every account has and that the report does not look at. */
const OTHERS = Array.from({ length: 150 }, (_, index) => ({
  QuotaName: `ml.x${index}.large for endpoint usage`,
  Value: 2,
}));

export const serviceQuotas: Readonly<Record<string, Operation>> = {
  ListServiceQuotas: (account, request) => {
    const own = Object.entries(account.quotas ?? {}).map(([QuotaName, Value]) => ({ QuotaName, Value }));
    const all = account.quotas ? [...OTHERS, ...own] : [];
    const { items, next } = page(
      all,
      request["NextToken"],
      (request["MaxResults"] as number | undefined) ?? DEFAULT_PAGE,
      account.emptyPages ?? false,
    );
    return {
      Quotas: items.map((quota, index) => ({
        ServiceCode: "sagemaker",
        ServiceName: "Amazon SageMaker",
        QuotaCode: `L-${String(index).padStart(8, "0")}`,
        Adjustable: true,
        GlobalQuota: false,
        ...quota,
      })),
      ...(next ? { NextToken: next } : {}),
    };
  },
};
