import type { HostUse } from "../../model/observations.ts";
import type { Rate } from "../../model/rate.ts";
import type { ClassifiedTrial } from "../../model/trial.ts";
import { BUILT_IN_PRICES } from "../billing/built-in-prices.ts";
import type { RateBook } from "../billing/rates.ts";
import { INSTANCE_SHAPES, type InstanceShape } from "./instance-shapes.ts";

/** How far trials used their instances, and the cheapest type that what they used would fit on. */
export interface InstanceUse {
  readonly instanceType: string;
  /** Hosts that were looked at. */
  readonly hosts: number;
  /** Most of five minutes (an hour for old runs) over all hosts, 0 to 1: of all cores, the memory, all GPUs, a GPU's memory. */
  readonly cpu: number;
  readonly memory: number | null;
  /** `null` where the type has none, or nothing was recorded. */
  readonly gpu: number | null;
  readonly gpuMemory: number | null;
  /** `null` where no cheaper type would fit. */
  readonly cheaper: CheaperType | null;
}

export interface CheaperType {
  readonly instanceType: string;
  readonly priceRatio: number;
  /** How many times as long trials take on it at most: where what was used, on average, came in bursts on all cores or GPUs. */
  readonly slowestFactor: number;
}

/** What is used fills at most this share of the other type. */
const ROOM = 0.8;
/** A GPU below this was not used. */
const UNUSED = 0.05;
const MOST_RATIO = 0.8;
const FEWEST_HOSTS = 3;

/** `null` where nothing was recorded, or trials ran on several types or none that is known. */
export function instanceUse(
  hosts: readonly HostUse[] | null,
  trials: readonly ClassifiedTrial[],
  region: string,
  rates: RateBook,
): InstanceUse | null {
  const groups = trials.flatMap(({ instances }) => instances);
  const [first] = groups;
  const shape = INSTANCE_SHAPES.find(({ instanceType }) => instanceType === first?.instanceType);
  if (!shape || groups.some(({ instanceType }) => instanceType !== shape.instanceType)) return null;
  const own = new Set(trials.map(({ name }) => name.toLowerCase()));
  const seen = (hosts ?? []).filter((host) => own.has(host.trial.toLowerCase()) && host.cpu !== null);
  if (seen.length < FEWEST_HOSTS) return null;
  const most = (of: (host: HostUse) => number | null): number | null => {
    const values = seen.flatMap((host) => of(host) ?? []);
    return values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : null;
  };
  // CloudWatch sums percent over cores and over GPUs; memory is of the whole host.
  const scaled = (value: number | null, by: number): number | null =>
    value === null || by === 0 ? null : Math.min(1, value / (100 * by));
  const use = {
    instanceType: shape.instanceType,
    hosts: seen.length,
    cpu:
      scaled(
        most((host) => host.cpu),
        shape.vcpus,
      ) ?? 0,
    memory: scaled(
      most((host) => host.memory),
      1,
    ),
    gpu: scaled(
      most((host) => host.gpu),
      shape.gpus,
    ),
    gpuMemory: scaled(
      most((host) => host.gpuMemory),
      shape.gpus,
    ),
  };
  return { ...use, cheaper: cheapest(use, shape, trials, region, rates) };
}

function cheapest(
  use: Omit<InstanceUse, "cheaper">,
  shape: InstanceShape,
  trials: readonly ClassifiedTrial[],
  region: string,
  rates: RateBook,
): InstanceUse["cheaper"] {
  const market = trials.some(({ spot }) => spot) ? "spot" : "on-demand";
  const now = rates.find(shape.instanceType, market);
  if (!now || use.memory === null) return null;
  let best: InstanceUse["cheaper"] = null;
  for (const other of INSTANCE_SHAPES) {
    if (!fits(use, shape, other)) continue;
    const priceRatio =
      ratioOf(rates.find(other.instanceType, market), now) ?? published(region, other, shape);
    if (priceRatio !== null && priceRatio <= MOST_RATIO && (!best || priceRatio < best.priceRatio))
      best = { instanceType: other.instanceType, priceRatio, slowestFactor: slowest(use, shape, other) };
  }
  return best;
}

/**
 * The mean of some minutes hides bursts. At worst they used all of it, for the share of the time that the mean says, and
 * waited in between: on so many times fewer, each burst takes so many times as long.
 */
function slowest(
  { cpu, gpu }: Pick<InstanceUse, "cpu" | "gpu">,
  shape: InstanceShape,
  other: InstanceShape,
): number {
  const bursts = (share: number, fewer: number): number => 1 + share * Math.max(0, fewer - 1);
  const onGpus = other.gpus > 0 ? bursts(gpu ?? 0, shape.gpus / other.gpus) : 1;
  return Math.max(bursts(cpu, shape.vcpus / other.vcpus), onGpus);
}

/** Within one source: a billed rate beside a published one would compare a discount, not the types. */
function ratioOf(other: Rate | null, now: Rate): number | null {
  return other && other.source === now.source ? other.usdPerHour / now.usdPerHour : null;
}

/** By the built-in table, in the region or where it prices neither there, in us-east-1. */
function published(region: string, other: InstanceShape, now: InstanceShape): number | null {
  for (const where of [region, "us-east-1"]) {
    const priceOf = ({ instanceType }: InstanceShape) =>
      BUILT_IN_PRICES.find((price) => price.region === where && price.instanceType === instanceType)
        ?.usdPerHour;
    const [a, b] = [priceOf(other), priceOf(now)];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return null;
}

/** The same processors of the same generation, and room for what was used. */
function fits(use: Omit<InstanceUse, "cheaper">, shape: InstanceShape, other: InstanceShape): boolean {
  const room =
    use.cpu * shape.vcpus <= ROOM * other.vcpus &&
    (use.memory ?? 1) * shape.memoryGib <= ROOM * other.memoryGib;
  if (!room) return false;
  if (shape.gpus === 0) return generation(other) === generation(shape);
  if (use.gpu === null || use.gpuMemory === null) return false;
  const busy = Math.max(use.gpu, use.gpuMemory) * shape.gpus;
  return (
    family(other) === family(shape) && (other.gpus === shape.gpus || (busy <= other.gpus && use.gpu > UNUSED))
  );
}

function family({ instanceType }: InstanceShape): string {
  return instanceType.split(".")[1] ?? "";
}

/** `m5`, `c5` and `r5` share a generation of cores and differ in memory; `m5d` has disks besides. */
function generation(shape: InstanceShape): string {
  const [, kind = "", rest = ""] = /^([a-z]+)(\d.*)$/.exec(family(shape)) ?? [];
  return ["m", "c", "r"].includes(kind) ? `mcr${rest}` : `${kind}${rest}`;
}
