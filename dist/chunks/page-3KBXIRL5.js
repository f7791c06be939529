import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-FF23XG7P.js";
import "./chunk-TOLHZER7.js";
import "./chunk-PBUGGKIO.js";
import "./chunk-2PCP6MQK.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
