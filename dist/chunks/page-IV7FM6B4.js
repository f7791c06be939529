import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-W4QOCKCA.js";
import "./chunk-SS5GE6NO.js";
import "./chunk-LGHJEN2Q.js";
import "./chunk-MKNU5JDK.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
