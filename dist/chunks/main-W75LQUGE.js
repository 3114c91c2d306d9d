import {
  main
} from "./chunk-KDXJJ6XA.js";
import "./chunk-OWTR2TU6.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-PM4SS5YQ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-FICN64WO.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
