import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  described,
  grade,
  intervalSchema,
  number as number2
} from "./chunk-5JTZGYKE.js";
import {
  array,
  boolean,
  finite,
  integer,
  isoTimestamp,
  literal,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-DCEYEHZ6.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/report/schema-recommendation.ts
var RECOMMENDATION_IDS = [
  "enable-early-stopping",
  "fix-early-stopping",
  "loosen-early-stopping",
  "use-hyperband",
  "set-max-parallel-jobs",
  "set-max-jobs",
  "add-completion-criteria",
  "use-managed-spot",
  "change-instance-type",
  "reduce-startup",
  "fix-failing-trials",
  "avoid-duplicates",
  "cap-max-runtime",
  "change-search-space",
  "warm-start",
  "tag-tuning-jobs"
];
var recommendation = strictObject({
  id: picklist(RECOMMENDATION_IDS),
  title: string(),
  change: nullable(
    strictObject({
      parameter: described(string(), "The API's name, as in CreateHyperParameterTuningJob."),
      from: nullable(union([string(), number2])),
      to: nullable(union([string(), number2]))
    })
  ),
  alsoChange: described(
    array(
      strictObject({
        parameter: string(),
        from: nullable(union([string(), number2])),
        to: nullable(union([string(), number2]))
      })
    ),
    "Settings that have to change together with `change`: half of it would fail or lose work."
  ),
  savingUsd: nullable(intervalSchema),
  savingSeconds: described(nullable(intervalSchema), "Wall clock."),
  confidence: grade,
  risk: string(),
  evidence: string(),
  perMonth: described(
    nullable(strictObject({ savingUsd: intervalSchema })),
    "At the rate of runs that was seen; null where one run, or one week, tells no rate."
  ),
  counted: described(boolean(), "Among the changes that `recommended` takes together."),
  folded: described(boolean(), "Below both saving thresholds, or indicative: shown folded away.")
});

// src/audit/state.ts
var text = pipe(string(), maxLength(200));
var finite2 = pipe(number(), finite());
var moment = pipe(string(), maxLength(40), isoTimestamp());
var value = nullable(union([text, finite2]));
var BEFORE = "USD";
var stateSchema = object({
  version: literal(1),
  id: text,
  until: nullable(moment),
  history: pipe(
    array(
      object({
        until: moment,
        tuningJobs: pipe(finite2, integer(), minValue(0)),
        currency: optional(nullable(text), BEFORE),
        costUsd: nullable(pipe(finite2, minValue(0))),
        potentialUsd: nullable(finite2)
      })
    ),
    maxLength(100)
  ),
  ledger: pipe(
    array(
      object({
        key: pipe(string(), maxLength(500)),
        tuner: text,
        job: text,
        at: moment,
        advice: picklist(RECOMMENDATION_IDS),
        change: object({ parameter: text, from: value, to: value }),
        currency: optional(text, BEFORE),
        costUsd: pipe(finite2, minValue(0)),
        predictedUsd: object({ estimate: finite2, low: finite2, high: finite2 }),
        settings: record(text, value),
        passedOver: pipe(finite2, integer(), minValue(0)),
        followed: nullable(object({ job: text, realisedUsd: finite2, alone: boolean() }))
      })
    ),
    maxLength(300)
  )
});
function noState(id) {
  return { version: 1, id, until: null, history: [], ledger: [] };
}
function readState(document, id) {
  const parsed2 = safeParse(stateSchema, document);
  return parsed2.success && parsed2.output.id === id ? parsed2.output : null;
}

// src/shell/audit/accounts.ts
var LEAST_DIGITS = 4;
var DIGITS = 12;
function auditedAccounts(roles, keepIds) {
  const ids = roles.map(({ arn }) => arn.split(":")[4] ?? "");
  const different = new Set(ids).size;
  let digits = keepIds ? DIGITS : LEAST_DIGITS;
  while (digits < DIGITS && new Set(ids.map((id) => id.slice(-digits))).size < different) digits += 1;
  return roles.map((role, index) => {
    const id = ids[index] ?? "";
    return { role, label: digits === DIGITS ? id : `…${id.slice(-digits)}` };
  });
}

// src/shell/audit/state-file.ts
import { readFile, writeFile } from "node:fs/promises";
var STATE_ID = "command line";
async function loadState(file) {
  if (file === void 0) return noState(STATE_ID);
  let text2;
  try {
    text2 = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return noState(STATE_ID);
    throw new Problem(`${file} cannot be read. Name a file that an earlier audit wrote, or a new one.`);
  }
  const state = readState(parsed(text2), STATE_ID);
  if (state) return state;
  throw new Problem(
    `${file} is not the state of an audit. Name a file that an earlier audit wrote, or a new one.`
  );
}
async function saveState(file, state) {
  if (file === void 0) return;
  await writeFile(file, `${JSON.stringify(state)}
`, { mode: 384 }).catch(() => {
    throw new Problem(`${file} cannot be written. Name another file with --state.`);
  });
}
function lastAudit({ until }) {
  return until === null ? null : Date.parse(until) / 1e3;
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}

export {
  noState,
  readState,
  auditedAccounts,
  loadState,
  saveState,
  lastAudit
};
