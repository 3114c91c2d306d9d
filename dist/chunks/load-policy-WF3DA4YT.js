import {
  loadPolicy,
  policySchema
} from "./chunk-INEVFIB6.js";
import "./chunk-7AQ4AXA7.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
