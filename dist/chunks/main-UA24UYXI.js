import {
  main
} from "./chunk-COBUU4J4.js";
import "./chunk-TQGEDERA.js";
import "./chunk-OA5H7A32.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-U32OV5L7.js";
import "./chunk-JU5OQAYX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-GN4STEEF.js";
import "./chunk-33G2W4FQ.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
