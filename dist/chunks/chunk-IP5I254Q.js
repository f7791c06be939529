import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/model/config.ts
var DEFAULT_CONFIG = {
  billing: "auto",
  costMetric: "AmortizedCost",
  rates: {},
  minSavingUsd: 5,
  minSavingShare: 0.05,
  waitValueUsdPerHour: null,
  costAllocationTag: null
};

// src/shell/choices.ts
var BILLING = [
  "auto",
  "cost-explorer",
  "cost-explorer-resources",
  "price-list",
  "built-in"
];
var OBJECTIVE_CURVES = ["auto", "logs", "off"];
var COST_METRIC_NAMES = {
  amortized: "AmortizedCost",
  unblended: "UnblendedCost",
  "net-amortized": "NetAmortizedCost",
  "net-unblended": "NetUnblendedCost"
};
function refuse(name, value, allowed) {
  throw new Problem(`${name}: ${JSON.stringify(value.slice(0, 80))} is not ${allowed}.`);
}
function region(name, value) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(value) ? value : refuse(name, value, "an AWS region such as eu-west-1");
}
function roleArn(name, value) {
  return /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(value) ? value : refuse(name, value, "the ARN of an IAM role, arn:aws:iam::123456789012:role/NAME");
}
function unusedRates(rates, report) {
  const used = new Set(report.tuningJobs.flatMap((job) => job.rates.map((rate) => rate.instanceType)));
  return Object.keys(rates).filter((instanceType) => !used.has(instanceType)).map(
    (type) => `The rate of ${type} is of no use: no trial ran on it (but on ${[...used].join(", ") || "none"}).`
  );
}
function oneOf(name, value, allowed) {
  const found = allowed.find((word) => word === value);
  if (found !== void 0) return found;
  return refuse(name, value, `one of ${allowed.join(", ")}`);
}
function costMetric(name, value) {
  const found = COST_METRIC_NAMES[value];
  if (found !== void 0) return found;
  return refuse(name, value, `one of ${Object.keys(COST_METRIC_NAMES).join(", ")}`);
}
function parseRates(name, lines) {
  return Object.fromEntries(
    lines.map((line) => {
      const [, instanceType, usd] = /^\s*(ml\.[a-z0-9.-]+)\s*=\s*\$?(\d+(?:\.\d+)?)\s*$/i.exec(line) ?? [];
      const usdPerHour = Number(usd);
      if (!instanceType || !(usdPerHour > 0) || !Number.isFinite(usdPerHour)) {
        throw new Problem(
          `${name}: ${JSON.stringify(line.slice(0, 80))} is not a rate; write USD an hour as ml.g5.xlarge=1.21.`
        );
      }
      return [instanceType, usdPerHour];
    })
  );
}
function parseNumber(name, value, least = 0) {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number) && number >= least) return number;
  return refuse(name, value, `a number of at least ${least}`);
}
function parseShare(name, value) {
  const [, digits, sign] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(value) ?? [];
  const share = sign === "%" ? Number(digits) / 100 : Number(digits);
  return share >= 0 && share <= 1 ? share : refuse(name, value, "a share such as 5% or 0.05");
}
var UNIT_SECONDS = { d: 86400, h: 3600, m: 60, s: 1 };
function parseDuration(name, value) {
  const text = value.trim().toLowerCase();
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([dhms])\s*/g)];
  const seconds = parts.reduce(
    (sum, [, digits, unit = ""]) => sum + Number(digits) * (UNIT_SECONDS[unit] ?? 0),
    0
  );
  if (seconds > 0 && parts.map(([whole]) => whole).join("") === text) return seconds;
  throw new Problem(
    `${name}: ${JSON.stringify(value.slice(0, 80))} is no length of time; write 2h, 90m or 1h30m.`
  );
}

// src/shell/audit/group-by.ts
function parseGroupBy(name, text) {
  if (text === "") return null;
  const [, key] = /^tag:(.{1,128})$/.exec(text) ?? [];
  if (key !== void 0) return key;
  throw new Problem(`${name}: ${JSON.stringify(text.slice(0, 80))} is not tag:KEY, such as tag:team.`);
}

// src/shell/audit/tag-filter.ts
function parseTags(name, lines) {
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, value] = /^([^=]{1,128})=(.{0,256})$/.exec(line.trim()) ?? [];
      if (key !== void 0 && value !== void 0) return [key.trim(), value.trim()];
      throw new Problem(
        `${name}: ${JSON.stringify(line.slice(0, 80))} is not key=value, such as team=search.`
      );
    })
  );
}

export {
  DEFAULT_CONFIG,
  BILLING,
  OBJECTIVE_CURVES,
  COST_METRIC_NAMES,
  refuse,
  region,
  roleArn,
  unusedRates,
  oneOf,
  costMetric,
  parseRates,
  parseNumber,
  parseShare,
  parseDuration,
  parseGroupBy,
  parseTags
};
