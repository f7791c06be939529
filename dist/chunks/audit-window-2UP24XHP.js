import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  auditWindow
} from "./chunk-OWOGWKDZ.js";
import "./chunk-FNXHBNKK.js";
import "./chunk-VYKIBPZ6.js";
import "./chunk-SB3OV63M.js";
import "./chunk-R3PD6366.js";
import "./chunk-FDQPZMR5.js";
import "./chunk-3RSDYK2V.js";
import "./chunk-MWWKEPU3.js";
import "./chunk-A6BQQ5LJ.js";
import "./chunk-XKIUXMJH.js";
import "./chunk-OIORDAFC.js";
import "./chunk-H4UDP6SV.js";
import "./chunk-WLGKUXCX.js";
import "./chunk-532MC6H5.js";
import "./chunk-7YHX562V.js";
import "./chunk-GCGVAWS2.js";
import "./chunk-7BRY7JMA.js";
import "./chunk-5JTZGYKE.js";
import "./chunk-DCEYEHZ6.js";
import "./chunk-JXN4FGRA.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-JGZ6ON67.js";
import "./chunk-UXFJ4V3G.js";
import "./chunk-MNXWLVUM.js";
import "./chunk-67FPPKSH.js";
import "./chunk-WH7IA4H4.js";
import "./chunk-MEM3K2UW.js";
import "./chunk-JPXSQP7N.js";
import "./chunk-WPLCL3OF.js";
import "./chunk-B4H53FGW.js";
import "./chunk-FTU5456X.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-NLF7O5T4.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-46R6FB65.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";
export {
  auditWindow
};
