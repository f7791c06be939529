import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-NI6TKVL7.js";
import "./chunk-WRSRWSIY.js";
import "./chunk-OAUKFKUX.js";
import "./chunk-OEKK4ZFF.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
