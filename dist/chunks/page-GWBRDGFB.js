import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-WCWWN4Y3.js";
import "./chunk-AS7L2BSM.js";
import "./chunk-LEV4JSVY.js";
import "./chunk-JADQKYVZ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
