/** Regions by the prefix of their usage types, where bills or price lists were seen to print it. */
const SEEN: Readonly<Record<string, string>> = {
  USE1: "us-east-1",
  USE2: "us-east-2",
  USW2: "us-west-2",
  CAN1: "ca-central-1",
  EU: "eu-west-1",
  APN1: "ap-northeast-1",
  APS3: "ap-south-1",
};
/** By convention only: good enough to find the job's own region, not to rule a line out of it. */
const BY_CONVENTION: Readonly<Record<string, string>> = {
  USW1: "us-west-1",
  EUW1: "eu-west-1",
  EUW2: "eu-west-2",
  EUW3: "eu-west-3",
  EUC1: "eu-central-1",
  EUC2: "eu-central-2",
  EUN1: "eu-north-1",
  EUS1: "eu-south-1",
  APN2: "ap-northeast-2",
  APN3: "ap-northeast-3",
  APS1: "ap-southeast-1",
  APS2: "ap-southeast-2",
  APE1: "ap-east-1",
  SAE1: "sa-east-1",
  MES1: "me-south-1",
  AFS1: "af-south-1",
  CNN1: "cn-north-1",
  CNW1: "cn-northwest-1",
  UGW1: "us-gov-west-1",
  UGE1: "us-gov-east-1",
};
/** Usage types of this region may come without a prefix. */
const WITHOUT_PREFIX = "us-east-1";

export type Market = "on-demand" | "spot";

export interface TrainingUsage {
  /** `null` where the prefix is not known. */
  readonly region: string | null;
  /** Whether the prefix was seen to mean that region. */
  readonly regionIsSure: boolean;
  readonly market: Market;
  readonly instanceType: string;
}

/**
 * Reads a usage type such as `USE1-Train:ml.m5.xlarge` or `EU-TrSpt:ml.g5.xlarge`; `null` for anything that is not instance
 * time of training (warm pools, volumes, hosting, processing, …).
 */
export function trainingUsage(usageType: string): TrainingUsage | null {
  const [, prefix, kind, instanceType] =
    /^(?:([A-Z0-9-]+)-)?(Train|TrSpt):(ml\.[a-z0-9.-]+)$/.exec(usageType) ?? [];
  if (!kind || !instanceType) return null;
  const seen = prefix === undefined ? WITHOUT_PREFIX : SEEN[prefix];
  return {
    region: seen ?? BY_CONVENTION[prefix ?? ""] ?? null,
    regionIsSure: prefix !== undefined && seen !== undefined,
    market: kind === "TrSpt" ? "spot" : "on-demand",
    instanceType,
  };
}
