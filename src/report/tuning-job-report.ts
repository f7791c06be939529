import type { BilledApart } from "../estimate/billing/billed-apart.ts";
import type { RateBook } from "../estimate/billing/rates.ts";
import type { Reconciliation } from "../estimate/billing/reconcile.ts";
import type { Findings, Recommended } from "../estimate/findings.ts";
import { weakest } from "../model/basis.ts";
import type { AnalysisConfig } from "../model/config.ts";
import type { ClassifiedTrial, Outcome } from "../model/trial.ts";
import type { Advice } from "./advice.ts";
import { isoDate } from "./format.ts";
import { leaksReport } from "./leaks.ts";
import { parallelismReport } from "./parallelism.ts";
import { recommendationReport } from "./recommendation.ts";
import { savingsReport } from "./savings.ts";
import type { TuningJobReport } from "./schema.ts";
import { searchLengthReport } from "./search-length.ts";
import { trialDetail } from "./trial-detail.ts";

/** What stands beside the findings in the report. */
export interface Supplement {
  readonly advice: readonly Advice[];
  readonly recommended: Recommended | null;
  /** Trials that SageMaker counts beyond those that were read. */
  readonly trialsNotRead: number;
  readonly rates: Pick<RateBook, "currency" | "settlement">;
  readonly billedApart: readonly BilledApart[];
  /** What the mean length of finished trials would have said. */
  readonly shortcutSavedUsd: number | null;
  readonly reconciliation: Reconciliation | null;
  readonly gaps: readonly string[];
}

/** Puts what was found about one tuning job into the report's own form. */
export function tuningJobReport(
  findings: Findings,
  supplement: Supplement,
  config: AnalysisConfig,
): TuningJobReport {
  const { job, trials, spend, counterfactuals, best } = findings;
  return {
    name: job.name,
    region: job.region,
    status: job.status,
    strategy: job.strategy,
    createdAt: isoDate(job.createdAt),
    endedAt: job.endedAt === null ? null : isoDate(job.endedAt),
    objective: job.objective && { metric: job.objective.metric, goal: job.objective.goal },
    limits: job.limits,
    earlyStoppingType: job.earlyStoppingType,
    trials: countOutcomes(trials),
    trialsNotRead: supplement.trialsNotRead,
    actual: {
      costUsd: spend.costUsd,
      currency: spend.currency,
      costIsAtLeast: spend.costIsAtLeast,
      costRangeUsd: spend.range && { ...spend.range },
      charged: chargedPart(spend),
      billableSeconds: spend.billableSeconds,
      wallClockSeconds: findings.schedule.wallClockSeconds,
      bestObjective: best?.objective ?? null,
      bestTrial: best?.name ?? null,
      basis: weakest(trials.flatMap((trial) => [trial.billableBasis, trial.instancesBasis])),
    },
    spend: spendRows(findings),
    billing: { currency: supplement.rates.currency, ...supplement.rates.settlement },
    billedApart: supplement.billedApart.map((each) => ({ ...each })),
    unstopped: counterfactuals?.unstopped ?? null,
    sequential: counterfactuals && { wallClockSeconds: counterfactuals.sequential },
    sequentialUnstopped: counterfactuals && { wallClockSeconds: counterfactuals.sequentialUnstopped },
    savings: savingsReport(findings, supplement.shortcutSavedUsd),
    parallelismFrontier: findings.frontier.map((point) => ({ ...point })),
    searchLength: searchLengthReport(findings.searchLength),
    earlyStoppingHindrances: findings.hindrances.map((each) => ({ ...each })),
    leaks: leaksReport(findings.leaks),
    policies: findings.policies.map(({ replay: _, ...policy }) => policy),
    recommended: supplement.recommended,
    recommendations: supplement.advice.map((each) => recommendationReport(each, findings, config)),
    runRate: null,
    parallelism: parallelismReport(findings),
    trialDetails: trials.map((trial) => trialDetail(trial, findings)),
    rates: spend.rates.map((rate) => ({ ...rate })),
    reconciliation: supplement.reconciliation && { ...supplement.reconciliation },
    gaps: [...new Set(supplement.gaps)],
  };
}

function countOutcomes(trials: readonly ClassifiedTrial[]): TuningJobReport["trials"] {
  const of = (outcome: Outcome): number => trials.filter((trial) => trial.outcome === outcome).length;
  return {
    total: trials.length,
    completed: of("completed"),
    earlyStopped: of("earlyStopped"),
    stopped: of("stopped"),
    failed: of("failed"),
    running: of("running"),
  };
}

const SPEND_LABELS: Record<Outcome, string> = {
  completed: "trials that finished",
  earlyStopped: "trials stopped early, until they were stopped",
  stopped: "trials stopped for other or unknown reasons",
  failed: "trials that failed",
  running: "trials that still run",
};

function spendRows({ spend, trials }: Findings): TuningJobReport["spend"] {
  const present = (Object.keys(SPEND_LABELS) as Outcome[]).filter((outcome) =>
    trials.some((trial) => trial.outcome === outcome),
  );
  return present.map((outcome) => ({
    outcome,
    label: SPEND_LABELS[outcome],
    costUsd: spend.byOutcome[outcome].costUsd,
    billableSeconds: spend.byOutcome[outcome].billableSeconds,
  }));
}

/** What stands on the bill as trials' own charges. */
function chargedPart({ perTrial }: Findings["spend"]): TuningJobReport["actual"]["charged"] {
  const charged = [...perTrial.values()].filter((cost) => cost.charged);
  return { trials: charged.length, costUsd: charged.reduce((sum, cost) => sum + (cost.costUsd ?? 0), 0) };
}
