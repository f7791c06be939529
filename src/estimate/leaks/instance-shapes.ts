import table from "./instance-shapes.json" with { type: "json" };

/** What an instance of a type holds (EC2 instance types of 2026-07; types with other accelerators or Arm are left out). */
export interface InstanceShape {
  readonly instanceType: string;
  readonly vcpus: number;
  readonly memoryGib: number;
  readonly gpus: number;
}

type Row = [
  instanceType: string,
  vcpus: number,
  memoryGib: number,
  gpus: number,
  gpuName: string | null,
  gpuMib: number | null,
];

export const INSTANCE_SHAPES: readonly InstanceShape[] = (table as Row[]).map(
  ([instanceType, vcpus, memoryGib, gpus]) => ({ instanceType, vcpus, memoryGib, gpus }),
);
