import {
  loadPolicy,
  policySchema
} from "./chunk-2I5XTF5O.js";
import "./chunk-HXJGK5CU.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
