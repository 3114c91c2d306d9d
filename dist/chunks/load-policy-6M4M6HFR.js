import {
  loadPolicy,
  policySchema
} from "./chunk-K4RPLFPR.js";
import "./chunk-PMRC6523.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
