import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-MEKZS4EX.js";
import "./chunk-JLI73GLD.js";
import "./chunk-VXIF6UDF.js";
import "./chunk-GQQBWRWN.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
