import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-AVMFD3QS.js";
import "./chunk-P5P5KNYS.js";
import "./chunk-ORUITKM6.js";
import "./chunk-QNWOAOBV.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
