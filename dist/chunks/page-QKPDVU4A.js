import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  jobArticle,
  renderHtml
} from "./chunk-KOVZXMVF.js";
import "./chunk-AO4P6HRK.js";
import "./chunk-3COWJUEU.js";
import "./chunk-5IAMNH2U.js";
import "./chunk-XZRXF4N3.js";
import "./chunk-E4ZBB33Y.js";
export {
  jobArticle,
  renderHtml
};
