import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  collectTuningJob
} from "./chunk-SSMYWDKT.js";
import "./chunk-BLTSKYVY.js";
import "./chunk-5NWNWVBN.js";
import "./chunk-7NU27XEA.js";
import "./chunk-2KYF57Q2.js";
import "./chunk-E3ADTZLT.js";
import "./chunk-SCXT2IJN.js";
import "./chunk-XVAYH2QL.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-MEM3K2UW.js";
import "./chunk-JPXSQP7N.js";
import "./chunk-O27CGBKT.js";
import "./chunk-WQBJDKIZ.js";
import "./chunk-QMYPNSBN.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-GVYKX35E.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-46R6FB65.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-YPP6TKS7.js";
export {
  collectTuningJob
};
