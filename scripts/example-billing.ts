/** Billing documents of the examples, in the shapes of Cost Explorer and the Price List API. */
import type { ReplaySettings } from "../bench/replay/plan.ts";
import type { RecordingDocuments } from "../src/collect/documents.ts";

/** Published prices in USD an hour, and the share of them that this invented account pays. */
const LIST_PRICES: Readonly<Record<string, number>> = { "ml.g5.xlarge": 1.408, "ml.g4dn.xlarge": 0.736 };
const NEGOTIATED = 0.88;
const DAYS_BEFORE = 30;
const DAY_MS = 86_400_000;

interface BilledTrial {
  TrainingStartTime: string;
  TrainingEndTime: string;
  BillableTimeInSeconds: number;
}

/** Thirty days of training before the run, and the run's own hours on its own days. */
export function billOf(documents: RecordingDocuments, settings: ReplaySettings): unknown {
  const trials = (documents.trainingJobs as { Results: { TrainingJob: BilledTrial }[] }).Results.map(
    (result) => result.TrainingJob,
  );
  const rate = (LIST_PRICES[settings.instanceType] ?? 1) * NEGOTIATED;
  const market = settings.spot ? "TrSpt" : "Train";
  const first = Date.parse(`${settings.startAt.slice(0, 10)}T00:00:00Z`) - DAYS_BEFORE * DAY_MS;
  return {
    GroupDefinitions: [{ Type: "DIMENSION", Key: "USAGE_TYPE" }],
    ResultsByTime: Array.from({ length: DAYS_BEFORE + 3 }, (_, index) => {
      const from = first + index * DAY_MS;
      const own = trials.reduce((sum, trial) => sum + hoursOn(from, trial), 0);
      const others = index % 7 < 5 && index < DAYS_BEFORE ? 3 + (index % 4) : 0;
      return {
        TimePeriod: { Start: day(from), End: day(from + DAY_MS) },
        Total: {},
        Groups:
          own + others > 0 ? [group(`USE1-${market}:${settings.instanceType}`, own + others, rate)] : [],
        Estimated: false,
      };
    }),
  };
}

function hoursOn(dayStart: number, trial: BilledTrial): number {
  const [from, to] = [Date.parse(trial.TrainingStartTime), Date.parse(trial.TrainingEndTime)];
  const overlap = Math.max(0, Math.min(to, dayStart + DAY_MS) - Math.max(from, dayStart));
  return to > from ? (overlap / (to - from)) * (trial.BillableTimeInSeconds / 3600) : 0;
}

function group(usageType: string, hours: number, rate: number): unknown {
  const usd = { Amount: (hours * rate).toFixed(10), Unit: "USD" };
  return {
    Keys: [usageType],
    Metrics: {
      AmortizedCost: usd,
      NetAmortizedCost: usd,
      NetUnblendedCost: usd,
      UnblendedCost: usd,
      UsageQuantity: { Amount: hours.toFixed(10), Unit: "Hrs" },
    },
  };
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function priceListOf(settings: ReplaySettings): unknown {
  const { instanceType, region } = settings;
  const product = {
    product: {
      productFamily: "ML Instance",
      attributes: {
        instanceName: instanceType,
        instanceType: `${instanceType}-Training`,
        component: "Training",
        platoinstancetype: "Training",
        usagetype: `USE1-Train:${instanceType}`,
        operation: "RunInstance",
        regionCode: region,
        locationType: "AWS Region",
        servicecode: "AmazonSageMaker",
      },
      sku: "EXAMPLE000000001",
    },
    serviceCode: "AmazonSageMaker",
    terms: {
      OnDemand: {
        "EXAMPLE000000001.JRTCKXETXF": {
          effectiveDate: "2026-10-01T00:00:00Z",
          priceDimensions: {
            "EXAMPLE000000001.JRTCKXETXF.6YS6EN2CT7": {
              unit: "Hrs",
              beginRange: "0",
              endRange: "Inf",
              description: `$${LIST_PRICES[instanceType]} per Hour for Training ${instanceType} in ${region}`,
              pricePerUnit: { USD: String(LIST_PRICES[instanceType]) },
            },
          },
        },
      },
    },
    version: "20261001000000",
    publicationDate: "2026-10-01T00:00:00Z",
  };
  return { FormatVersion: "aws_v1", PriceList: [JSON.stringify(product)] };
}
