import {
  showReport
} from "./chunk-J5A7CXBT.js";
import "./chunk-AANGBFBO.js";
import "./chunk-2TY7C443.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
