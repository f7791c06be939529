import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  big_default
} from "./chunk-WH7IA4H4.js";

// src/collect/charges/documents.ts
var TRAINING_JOB = /^arn:[a-z-]+:sagemaker:([a-z0-9-]+):(\d{12}):training-job\/(.+)$/;
var AMOUNTS = [
  ["AmortizedCost", "amortized"],
  ["UnblendedCost", "unblended"],
  ["NetAmortizedCost", "netAmortized"],
  ["NetUnblendedCost", "netUnblended"]
];
function regionCharges(charges, account, region) {
  const ofRegion = [];
  const byJob = /* @__PURE__ */ new Map();
  for (const charge of charges) {
    const [, jobRegion, jobAccount, name = ""] = TRAINING_JOB.exec(charge.resource) ?? [];
    const owner = jobAccount ?? charge.account;
    if ((jobRegion ?? region) !== region || account !== null && owner !== null && owner !== account)
      continue;
    ofRegion.push(charge);
    if (name === "") continue;
    const known = byJob.get(name);
    if (known) known.push(charge);
    else byJob.set(name, [charge]);
  }
  return {
    costAndUsage: answer(ofRegion, ({ usageType }) => [usageType]),
    withResources: (trainingJobs) => answer(
      trainingJobs.flatMap((name) => byJob.get(name.toLowerCase()) ?? []),
      ({ usageType, resource }) => [usageType, resource]
    )
  };
}
function answer(charges, keysOf) {
  const days = Map.groupBy(charges, ({ day }) => day);
  return {
    $metadata: {},
    ResultsByTime: [...days].sort(([a], [b]) => a < b ? -1 : 1).map(([Start, ofDay]) => ({
      TimePeriod: { Start, End: dayAfter(Start) },
      Total: {},
      Groups: [...Map.groupBy(ofDay, (charge) => JSON.stringify(keysOf(charge)))].map(([keys, group]) => ({
        Keys: JSON.parse(keys),
        Metrics: metrics(group)
      })),
      Estimated: ofDay.some(({ estimated }) => estimated)
    }))
  };
}
function metrics(group) {
  const sum = (of) => group.reduce((total, charge) => total.plus(of(charge)), new big_default(0)).toFixed();
  const Unit = group[0]?.currency ?? "USD";
  return {
    ...Object.fromEntries(AMOUNTS.map(([metric, of]) => [metric, { Amount: sum((each) => each[of]), Unit }])),
    UsageQuantity: { Amount: sum((each) => each.quantity), Unit: "Hrs" }
  };
}
function dayAfter(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
}

// src/collect/charges/reader.ts
function chargeReader(source) {
  let expected = null;
  let known = null;
  const regions = /* @__PURE__ */ new Map();
  return {
    expect: (query) => {
      expected = query;
    },
    of: async (days, account, region, counter) => {
      if (!known || known.days.from > days.from || known.days.to < days.to) {
        const span = union(days, union(expected?.days ?? null, known?.days ?? null) ?? days);
        const { accounts = [], started = null } = expected ?? {};
        known = { days: span, read: source({ days: span, accounts, started }, counter) };
        regions.clear();
      }
      const { charges, gaps } = await known.read;
      if (charges === null) return { charges: null, gaps };
      const key = `${account} ${region}`;
      const own = regions.get(key) ?? regionCharges(charges, account, region);
      regions.set(key, own);
      return { charges: own, gaps };
    }
  };
}
function union(a, b) {
  if (a === null || b === null) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

// src/collect/charges/sources.ts
var EVER = { from: "2000-01-01", to: "2999-12-31" };
function athenaCharges(access, deps) {
  return access.athena ? chargeReader(athenaSource(access.athena, access, deps)) : null;
}
function athenaSource(table, access, deps) {
  return async (query, counter) => {
    const [, named] = /^arn:aws[a-z-]*:athena:([a-z0-9-]+):/.exec(table.workgroup ?? "") ?? [];
    const { env, session } = deps;
    const region = named ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || access.region);
    const { openSession } = await import("./session-E4L3VX7C.js");
    const { asPayer } = await import("./payer-WB4V4XYL.js");
    const { LACKS, queryCharges } = await import("./athena-GSOKTXAD.js");
    const own = await (session ?? openSession(env)).as(
      { profile: access.profile, role: null },
      region,
      counter
    );
    const payer = await asPayer(own, access.billingRole, own.region, LACKS);
    if ("gap" in payer) return { charges: null, gaps: [payer.gap] };
    return queryCharges(await payer.aws.client("athena"), table, query, counter, deps);
  };
}
function exportedCharges(files) {
  const reader = chargeReader(async ({ days }) => {
    const { readExportFiles } = await import("./export-files-QRSUQJX2.js");
    return { charges: await readExportFiles(files, days), gaps: [] };
  });
  reader.expect({ days: EVER, accounts: [], started: null });
  return reader;
}

export {
  EVER,
  athenaCharges,
  exportedCharges
};
