import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-B2IJGANK.js";
import "./chunk-CGN2SENZ.js";
import "./chunk-5PFAYCSD.js";
import "./chunk-GQ2NQP3J.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
