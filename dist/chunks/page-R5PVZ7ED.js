import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-CWKDPGHH.js";
import "./chunk-2DTU5D7L.js";
import "./chunk-NSPGV4HW.js";
import "./chunk-T2NPCG25.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-DDG5QTAD.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
