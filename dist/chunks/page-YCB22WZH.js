import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-HABXIJPC.js";
import "./chunk-2OPVSSKT.js";
import "./chunk-ULF2LVCV.js";
import "./chunk-JADQKYVZ.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
