import {
  loadPolicy,
  policySchema
} from "./chunk-SOENCDVG.js";
import "./chunk-5ECE3ILT.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
