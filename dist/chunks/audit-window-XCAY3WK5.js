import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  auditWindow
} from "./chunk-RO6WB7D3.js";
import "./chunk-5EGHQCRQ.js";
import "./chunk-5YY2KMAV.js";
import "./chunk-N32MGLBL.js";
import "./chunk-JOWSCVBU.js";
import "./chunk-C7GZWHEF.js";
import "./chunk-JGZ6ON67.js";
import "./chunk-YBJZ23DT.js";
import "./chunk-5RRR7H5C.js";
import "./chunk-VK735H5Z.js";
import "./chunk-BECK4KU5.js";
import "./chunk-4JB6AMHD.js";
import "./chunk-7YHX562V.js";
import "./chunk-MKNU5JDK.js";
import "./chunk-XVAYH2QL.js";
import "./chunk-6RQXQDNI.js";
import "./chunk-WH7IA4H4.js";
import "./chunk-25AO32AI.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-D6LHSIM2.js";
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
  auditWindow
};
