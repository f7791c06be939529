import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-4IAE4LW3.js";
import "./chunk-BLH3GMOG.js";
import "./chunk-IECVJ6JS.js";
import "./chunk-MEDJ5NF6.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
