/** What an account may run at the same time in a region, as far as it was read. */
export interface Quota {
  /** Training jobs that one tuning job may run in parallel; `null` where it was not found. */
  readonly parallelTrials: number | null;
  /** Instances for training by type, on demand and on managed spot; absent where not found. */
  readonly instances: Readonly<Record<string, number>>;
  readonly spotInstances: Readonly<Record<string, number>>;
}
