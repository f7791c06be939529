import * as athenaShapes from "@aws-sdk/client-athena";
import * as cloudwatchShapes from "@aws-sdk/client-cloudwatch";
import * as logsShapes from "@aws-sdk/client-cloudwatch-logs";
import * as costExplorerShapes from "@aws-sdk/client-cost-explorer";
import * as pricingShapes from "@aws-sdk/client-pricing";
import * as sagemakerShapes from "@aws-sdk/client-sagemaker";
import * as serviceQuotasShapes from "@aws-sdk/client-service-quotas";
import type { Operation } from "./account.ts";
import { athena } from "./athena.ts";
import { costExplorer, pricing } from "./billing.ts";
import { cloudwatch } from "./cloudwatch.ts";
import { logs } from "./logs.ts";
import { serviceQuotas } from "./quotas.ts";
import { sagemaker } from "./sagemaker.ts";

/** How a service is spoken to, and what it answers. */
export interface Service {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly shapes: Readonly<Record<string, unknown>>;
  readonly contentType: string;
  readonly signingName: string;
  readonly iamPrefix: string;
}

const JSON_1_0 = "application/x-amz-json-1.0";
export const JSON_1_1 = "application/x-amz-json-1.1";
/** By the prefix of `X-Amz-Target`. */
export const SERVICES: Readonly<Record<string, Service>> = {
  SageMaker: {
    operations: sagemaker,
    shapes: { ...sagemakerShapes },
    contentType: JSON_1_1,
    signingName: "sagemaker",
    iamPrefix: "sagemaker",
  },
  AWSInsightsIndexService: {
    operations: costExplorer,
    shapes: { ...costExplorerShapes },
    contentType: JSON_1_1,
    signingName: "ce",
    iamPrefix: "ce",
  },
  AWSPriceListService: {
    operations: pricing,
    shapes: { ...pricingShapes },
    contentType: JSON_1_1,
    signingName: "pricing",
    iamPrefix: "pricing",
  },
  ServiceQuotasV20190624: {
    operations: serviceQuotas,
    shapes: { ...serviceQuotasShapes },
    contentType: JSON_1_1,
    signingName: "servicequotas",
    iamPrefix: "servicequotas",
  },
  AmazonAthena: {
    operations: athena,
    shapes: { ...athenaShapes },
    contentType: JSON_1_1,
    signingName: "athena",
    iamPrefix: "athena",
  },
  Logs_20140328: {
    operations: logs,
    shapes: { ...logsShapes },
    contentType: JSON_1_1,
    signingName: "logs",
    iamPrefix: "logs",
  },
  GraniteServiceVersion20100801: {
    operations: cloudwatch,
    shapes: { ...cloudwatchShapes },
    contentType: JSON_1_0,
    signingName: "monitoring",
    iamPrefix: "cloudwatch",
  },
};
