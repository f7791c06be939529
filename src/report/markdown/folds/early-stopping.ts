import { counted } from "../../../model/counted.ts";
import { escapeProse } from "../../escape.ts";
import { durationRange } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";
import type { MoneyPrinter } from "../money.ts";

/** What early stopping avoided, how that was found, and whether it could have stopped a better model. */
export function earlyStoppingFold(job: TuningJobReport, money: MoneyPrinter): string {
  const saving = job.savings.earlyStopping;
  const { earlyStopped, total } = job.trials;
  if (earlyStopped === 0 && job.earlyStoppingHindrances.length > 0) {
    const causes = job.earlyStoppingHindrances.map(
      ({ cause, remedy }) => `- ${escapeProse(cause)} ${escapeProse(remedy)}`,
    );
    return details("Why early stopping stopped nothing", causes.join("\n"));
  }
  if (!saving || earlyStopped === 0) return "";
  const one = earlyStopped === 1;
  const avoided = money.estimate(saving.costUsd);
  const priced = money.shown && saving.costUsd !== null;
  const cost = priced ? ` and cost ${avoided} more` : "";
  const shortcut =
    saving.shortcutCostUsd === null || !money.shown
      ? ""
      : ` The common shortcut, the mean length of finished trials, would have said ${money.amount(saving.shortcutCostUsd)}; it is printed only to show the difference.`;
  const stopped = `${earlyStopped} of ${counted(total, "trial")} ended as *Stopped* with nothing else to explain it, so ${one ? "it is" : "they are"} taken as stopped by the tuner (inferred; SageMaker records no reason).`;
  const paragraphs = [
    `${stopped} Run to ${one ? "its end it" : "their end they"} would have taken ${durationRange(saving.billableSeconds)} more instance time${cost}: avoided, an estimate, never a charge.`,
    escapeProse(saving.betterModelLost),
    `Method: ${escapeProse(saving.method)}. Time resolution: ${escapeProse(saving.resolution)}. Confidence: ${saving.confidence}.${shortcut}`,
  ];
  const summary = `roughly ${priced ? avoided : `${durationRange(saving.billableSeconds)} of instance time`} avoided`;
  return details(
    `Early stopping: ${earlyStopped} of ${counted(total, "trial")}, ${summary}`,
    paragraphs.join("\n\n"),
  );
}
