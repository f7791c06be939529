import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-PLDW4QFH.js";
import "./chunk-WQDL6LQI.js";
import "./chunk-WXJHPKBQ.js";
import "./chunk-VUEQW2OW.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
