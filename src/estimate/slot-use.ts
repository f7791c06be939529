import type { Placed, Schedule } from "./schedule.ts";

/** What the slots did from the first launch to the end of the last trial. */
export interface SlotUse {
  /** Share of the slots' time in which a trial started up or ran; launch gaps are not in it. */
  readonly utilisation: number;
  /** Seconds of the slots' time in which none did; not billed, but waited for. */
  readonly idleSeconds: number;
  /** Of these, seconds after the last trial of each slot that had one. */
  readonly stragglerSeconds: number;
  /**
   * Share of the slots' time up to the end of each slot's last trial, launch gaps included: they come with the trials,
   * whatever the parallelism. What is left of it waits for the last trials to end.
   */
  readonly heldShare: number;
}

/** The one account of slot time, for trials placed on `slots` slots. */
export function slotUse({ trials }: Schedule, slots: number, { slotEnds, end }: Placed): SlotUse {
  const span = slots * end;
  const busy = trials.reduce((sum, trial) => sum + trial.startUp + trial.run, 0);
  const held = slotEnds.reduce((sum, done) => sum + done, 0);
  return {
    utilisation: span > 0 ? Math.min(1, busy / span) : 0,
    idleSeconds: Math.max(0, span - busy),
    stragglerSeconds: Math.max(0, slotEnds.length * end - held),
    heldShare: span > 0 ? Math.min(1, held / span) : 1,
  };
}
