import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  AssumeRoleCommand,
  STSClient
} from "./chunk-5AEJY4HB.js";
import "./chunk-KVUXM3S2.js";
import "./chunk-BAM2CSJB.js";
import "./chunk-E277CFUO.js";
import "./chunk-AKYWFEOP.js";
import "./chunk-BFZLYPRY.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-HVFCHIVU.js";
import "./chunk-RR5LX67R.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";
export {
  AssumeRoleCommand,
  STSClient
};
