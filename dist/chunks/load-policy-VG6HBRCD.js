import {
  loadPolicy,
  policySchema
} from "./chunk-7VWKAUT3.js";
import "./chunk-BL7Z6TWL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
