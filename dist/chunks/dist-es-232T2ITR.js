import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
} from "./chunk-A6BQQ5LJ.js";
import "./chunk-WPLCL3OF.js";
import "./chunk-FTU5456X.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-NLF7O5T4.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-46R6FB65.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";
export {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
};
