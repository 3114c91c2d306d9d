import {
  main
} from "./chunk-D4FM4TKY.js";
import "./chunk-77IJUOH3.js";
import "./chunk-OWTR2TU6.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-YLXLP477.js";
import "./chunk-FICN64WO.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AANGBFBO.js";
import "./chunk-2TY7C443.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
