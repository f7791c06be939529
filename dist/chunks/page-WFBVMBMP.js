import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-755IAXJA.js";
import "./chunk-OWEL3TNV.js";
import "./chunk-JCEL2EYW.js";
import "./chunk-2CUTMYFQ.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
