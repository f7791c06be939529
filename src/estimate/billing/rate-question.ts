import type { AnalysisConfig } from "../../model/config.ts";
import type { Observations } from "../../model/observations.ts";
import type { Rate } from "../../model/rate.ts";
import type { ExactBill } from "./exact-bill.ts";
import type { TrainingLine } from "./training-bill.ts";
import type { Market } from "./usage-type.ts";

/** What the sources are asked about. */
export interface RateQuestion {
  readonly observations: Observations;
  readonly config: AnalysisConfig;
  readonly instanceType: string;
  readonly market: Market;
  /** Training lines of the bill; empty where there is no bill or it is not to be used. */
  readonly lines: readonly TrainingLine[];
  readonly exact: ExactBill | null;
  /** Of the report: a price in another currency is no answer. */
  readonly currency: string;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** What a source says of one type: a rate, and what is to be said about it. */
export interface Answer {
  readonly rate: Rate | null;
  /** The bill has the usage at no cost, a sentence. */
  readonly free?: string;
  /** How far the bill is done, where it was asked. */
  readonly bill?: BillState;
}

export interface BillState {
  /** It has all of the trials' hours. */
  readonly complete: boolean;
  /** And they are not revised any more. */
  readonly settled: boolean;
  /** Why it is not settled. */
  readonly because: string | null;
}

export type Source = (question: RateQuestion) => Answer;

/** A rate of which nothing else is to be said. */
export const PLAIN_RATE = { note: null, range: null, coveredByPlan: false, isFree: false };
