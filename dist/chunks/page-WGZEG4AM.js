import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-BUFK7AAH.js";
import "./chunk-OF7KZW22.js";
import "./chunk-IAJCEWUI.js";
import "./chunk-QNFETJIM.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-G2O7HEFX.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
