import { counted } from "../../../model/counted.ts";
import { escapeCode, escapeText } from "../../escape.ts";
import { duration, objectiveValue, percent } from "../../format.ts";
import type { TuningJobReport } from "../../schema.ts";
import { details } from "../details.ts";
import type { MoneyPrinter } from "../money.ts";

type Leaks = TuningJobReport["leaks"];
type Failure = Leaks["failures"][number];

const FAILURES_SHOWN = 5;

/** Where time and money leaked; nothing where nothing did. */
export function leaksFold({ leaks }: TuningJobReport, money: MoneyPrinter): string {
  const lines = [
    ...failures(leaks.failures, money),
    startUp(leaks, money),
    maxRuntime(leaks, money),
    duplicates(leaks, money),
    instanceUse(leaks),
    searchSpace(leaks),
  ].filter((line) => line !== "");
  if (lines.length === 0) return "";
  return details("Where time and money leaked", lines.map((line) => `- ${line}`).join("\n"));
}

/** `12 % of the billed time, $4.20`. */
function price({ share, costUsd }: { share: number; costUsd: number | null }, money: MoneyPrinter): string {
  const paid = money.inDollars && costUsd !== null ? `, ${money.amount(costUsd)}` : "";
  return `${percent(share)} of the billed time${paid}`;
}

function failures(groups: readonly Failure[], money: MoneyPrinter): string[] {
  const shown = groups
    .slice(0, FAILURES_SHOWN)
    .map(
      (group) =>
        `${group.trials} failed (${price(group, money)}): ${escapeText(group.reason)}${region(group.region)}.`,
    );
  const more = groups.length - FAILURES_SHOWN;
  return more > 0
    ? [
        ...shown,
        `${counted(more, "more kind of failure is", "more kinds of failure are")} in the report files.`,
      ]
    : shown;
}

function region(found: Failure["region"]): string {
  if (!found) return "";
  const side = { "=": "is", ">=": "is at least", "<=": "is at most" }[found.side];
  return `; ${found.failed} of the ${counted(found.trials, "trial")} where ${escapeCode(found.parameter)} ${side} ${escapeText(found.value)}`;
}

function startUp({ startUp: found }: Leaks, money: MoneyPrinter): string {
  if (!found || found.share <= 0) return "";
  return `Starting and ending (${price(found, money)}): a trial takes ${duration(found.typicalDownloadSeconds)} to fetch its image and data and ${duration(found.typicalUploadSeconds)} to upload. Training shorter than ${duration(found.breakEvenTrainingSeconds)} costs less than what surrounds it; from ${duration(found.smallShareTrainingSeconds)} on that is below a tenth.`;
}

function maxRuntime({ maxRuntime: found }: Leaks, money: MoneyPrinter): string {
  const { cut, hung, limitSeconds } = found;
  const limit = limitSeconds === null ? "" : ` of ${duration(limitSeconds)}`;
  const told = [
    cut.trials > 0
      ? `${counted(cut.trials, "trial was", "trials were")} cut by the maximum run time${limit} (${price(cut, money)})`
      : "",
    hung.trials > 0
      ? `${hung.trials} ran more than three times as long as any that finished, and did not finish (${price(hung, money)})`
      : "",
  ].filter(Boolean);
  return told.length > 0 ? `${told.join("; ")}.` : "";
}

function duplicates({ duplicates: found }: Leaks, money: MoneyPrinter): string {
  if (found.trials === 0) return "";
  const spread =
    found.objectiveSpread === null
      ? ""
      : ` Trained again, the objective differed by up to ${objectiveValue(found.objectiveSpread)}.`;
  return `${counted(found.trials, "trial")} repeated settings that had been trained (${price(found, money)}).${spread}`;
}

function instanceUse({ instanceUse: found }: Leaks): string {
  if (!found) return "";
  const parts = [
    `${percent(found.cpu)} of the cores`,
    found.memory === null ? "" : `${percent(found.memory)} of the memory`,
    found.gpu === null ? "" : `${percent(found.gpu)} of the GPUs`,
    found.gpuMemory === null ? "" : `${percent(found.gpuMemory)} of their memory`,
  ].filter(Boolean);
  return `Use of ${escapeCode(found.instanceType)}: the busiest five minutes on ${counted(found.hosts, "host")} took ${parts.join(", ")}.`;
}

const PARAMETERS_SHOWN = 6;

function searchSpace({ searchSpace: found }: Leaks): string {
  if (!found || found.parameters.length === 0) return "";
  const told = found.parameters.filter(({ withoutEffect }) => !withoutEffect).slice(0, PARAMETERS_SHOWN);
  const none = found.parameters.filter(({ withoutEffect }) => withoutEffect);
  const shares = told.map(({ name, explainedShare }) => `${escapeCode(name)} ${percent(explainedShare)}`);
  const without =
    none.length > 0 ? ` No effect was seen of ${none.map(({ name }) => escapeCode(name)).join(", ")}.` : "";
  const ends = found.parameters.flatMap(({ name, edge, decade }) => [
    ...(edge
      ? [
          ` ${edge.bestInside} of the best ${found.best} trials lie at the ${edge.side === "low" ? "lower" : "upper"} end of ${escapeCode(name)}.`,
        ]
      : []),
    ...(decade
      ? [
          ` ${decade.bestInside} of the best ${found.best} have ${escapeCode(name)} between ${objectiveValue(decade.low)} and ${objectiveValue(decade.high)}, a small part of its linear scale.`,
        ]
      : []),
  ]);
  return `Search space: share of the objective's ranks that each hyperparameter explains alone (what they do together does not show): ${shares.join(", ")}.${without}${ends.join("")}`;
}
