import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-EIN3DJOK.js";
import "./chunk-Z6VRTYN4.js";
import "./chunk-RIMRBUHO.js";
import "./chunk-MEKYK7NE.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
