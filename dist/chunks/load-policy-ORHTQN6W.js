import {
  loadPolicy,
  policySchema
} from "./chunk-S5X3MWPA.js";
import "./chunk-VA6HVCBQ.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
