import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-MHQSJV24.js";
import "./chunk-IEGZP2S3.js";
import "./chunk-OV772JUL.js";
import "./chunk-GHR5FVA6.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
