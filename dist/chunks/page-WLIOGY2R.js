import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-2OVD73DG.js";
import "./chunk-CRJIVAAV.js";
import "./chunk-H6H4X3AF.js";
import "./chunk-2TJXPSZV.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
