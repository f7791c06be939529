import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
} from "./chunk-5RRR7H5C.js";
import "./chunk-BFZLYPRY.js";
import "./chunk-H3PY4XGG.js";
import "./chunk-HVFCHIVU.js";
import "./chunk-RR5LX67R.js";
import "./chunk-N6ZGNV6U.js";
import "./chunk-JOL4AAMB.js";
import "./chunk-E4ZBB33Y.js";
export {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
};
