import type { Shape } from "./shapes.ts";
import type { Mapping } from "./tree.ts";

/** A tuning job that a source defines. */
export interface FoundTuner {
  readonly root: Mapping;
  readonly shape: Shape;
}

/** A file that a pull request changes, as it is at the pull request's newest commit. */
export interface ChangedFile {
  readonly path: string;
  /** Its hunks; `undefined` where GitHub shows none. */
  readonly patch: string | undefined;
  readonly source: string;
}

/** A tuner with the file that defines it. */
export interface TunerOfFile extends FoundTuner {
  readonly file: ChangedFile;
}
