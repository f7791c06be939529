import type { Shape } from "./shapes.ts";
import type { Mapping } from "./tree.ts";

/** A tuning job that a source defines. */
export interface FoundTuner {
  readonly root: Mapping;
  readonly shape: Shape;
}
