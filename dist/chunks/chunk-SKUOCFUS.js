import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  eachOnce
} from "./chunk-LZFOWMGH.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";

// src/shell/leave.ts
function leave(process) {
  process.stdout.write("", () => process.stderr.write("", () => setImmediate(() => process.exit())));
}

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

// src/shell/audit/group-by.ts
function parseGroupBy(name, text) {
  if (text === "") return null;
  const [, key] = /^tag:(.{1,128})$/.exec(text) ?? [];
  if (key !== void 0) return key;
  throw new Problem(`${name}: ${JSON.stringify(text.slice(0, 80))} is not tag:KEY, such as tag:team.`);
}

// src/shell/audit/tag-filter.ts
function parseTags(name, lines) {
  return eachOnce(
    name,
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
  leave,
  DEFAULT_CONFIG,
  parseGroupBy,
  parseTags
};
