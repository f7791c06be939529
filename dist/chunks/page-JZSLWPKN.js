import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-RXKIUVJH.js";
import "./chunk-NFA4MFH5.js";
import "./chunk-QTYUHSKZ.js";
import "./chunk-BH2YQCY5.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
