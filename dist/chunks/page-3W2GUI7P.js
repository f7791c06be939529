import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-5IZFQSYN.js";
import "./chunk-OTLUAFBY.js";
import "./chunk-6AMUGX4B.js";
import "./chunk-FWJFWB2K.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
