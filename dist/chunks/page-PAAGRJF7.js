import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-754GAMB3.js";
import "./chunk-W4HQJGR7.js";
import "./chunk-PBUGGKIO.js";
import "./chunk-2PCP6MQK.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
