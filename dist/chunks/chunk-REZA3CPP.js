import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  billingRole,
  readingOptions,
  regionsOf
} from "./chunk-TDXWOWHN.js";
import {
  collectTuningJob
} from "./chunk-FNXHBNKK.js";
import {
  openSession
} from "./chunk-R3PD6366.js";
import {
  athenaTable,
  beforeExit
} from "./chunk-LZFOWMGH.js";
import {
  gateFails
} from "./chunk-H4UDP6SV.js";
import {
  parseDocuments
} from "./chunk-WLGKUXCX.js";
import {
  gateLine
} from "./chunk-QCXZDLZ4.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  athenaCharges
} from "./chunk-67FPPKSH.js";

// src/shell/action/close-gate.ts
function closeGate(gate, money, { inputs, log }) {
  if (gate === null) return;
  const failUnknown = inputs["gate-unknown"] === "fail";
  const fails = gateFails(gate, failUnknown);
  for (const condition of gate.conditions) {
    const line = gateLine(condition, money === "usd");
    const speaks = condition.outcome === "failed" || condition.outcome === "unknown" && failUnknown;
    if (fails && speaks) log.fail(line);
    else if (condition.outcome === "unknown") log.warning(line);
    else log.info(line);
  }
}

// src/shell/action/collect-tuning-jobs.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/shell/action/contradictions.ts
function contradictions(inputs) {
  const found = [];
  if (inputs.settle && (inputs["tuning-job"].length > 0 || inputs.since !== null)) {
    found.push(
      "settle: is set together with tuning-job or since. Correct earlier reports in a step of its own."
    );
  }
  if (inputs["billing-external-id"] !== null && inputs["billing-role"] === null) {
    found.push("billing-external-id: is set without billing-role. Name the role that it belongs to.");
  }
  if (inputs["tuning-job"].length > 0 && inputs.since !== null) {
    found.push(
      "since: is set beside tuning-job. Leave one of them out: an audit finds its tuning jobs itself."
    );
  }
  if (inputs.since !== null && "lastAudit" in inputs.since && inputs.issue === "off") {
    found.push(
      "since: last-audit is remembered in the rolling issue, and issue is off. Give a window such as 7d."
    );
  }
  if (inputs.roles.length > 0 && inputs.since === null) {
    found.push("roles: are of an audit, and since is not set. Give its window, such as 7d.");
  }
  if (inputs["aws-region"].length > 1 && inputs.since === null) {
    found.push(
      `aws-region: ${inputs["aws-region"].join(", ")} are several regions. Name one, and give tuning jobs of other regions by their ARN.`
    );
  }
  try {
    athenaOf(inputs);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    found.push(error.message);
  }
  return found;
}
function athenaOf(inputs) {
  return athenaTable("", inputs.billing, {
    database: inputs["athena-database"],
    table: inputs["athena-table"],
    workgroup: inputs["athena-workgroup"],
    output: inputs["athena-output"]
  });
}

// src/shell/action/collect-tuning-jobs.ts
function openShared({ inputs, env, log }) {
  const access = {
    athena: athenaOf(inputs),
    profile: null,
    region: inputs["aws-region"][0] ?? null,
    billingRole: billingRole(inputs)
  };
  const session = openSession(env);
  return { session, charges: athenaCharges(access, { ...dependencies(env, log), session }) };
}
function dependencies(env, log) {
  return {
    env,
    now: () => /* @__PURE__ */ new Date(),
    sleep: async (ms) => void await sleep(ms),
    progress: (line) => log.info(line),
    beforeExit: (cleanUp) => beforeExit(cleanUp, process)
  };
}
async function collectTuningJobs(names, reader, shared = openShared(reader)) {
  const { log } = reader;
  const observations = [];
  const failures = [];
  const read = /* @__PURE__ */ new Set();
  for (const named of names) {
    try {
      const found = await log.group(`Reading ${named.name}`, () => collectOne(named, reader, shared));
      if (!read.has(found.tuningJob.arn)) observations.push(found);
      read.add(found.tuningJob.arn);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failures.push(error.message);
      log.debug(String(error.cause ?? error.stack));
    }
  }
  return { observations, failures };
}
async function collectOne(named, { inputs, env, log }, shared) {
  const collected = await collectTuningJob(
    {
      tuningJob: named.arn ?? named.name,
      ...readingOptions(inputs),
      region: named.region ?? regionsOf(inputs, env)[0] ?? null,
      waitMinutes: inputs["wait-minutes"]
    },
    { ...dependencies(env, log), ...shared }
  );
  const observations = parseDocuments(collected.documents, collected.gaps, collected.collection);
  const account = observations.tuningJob.arn.split(":")[4];
  if (account) log.mask(account);
  return observations;
}

export {
  closeGate,
  contradictions,
  openShared,
  dependencies,
  collectTuningJobs
};
