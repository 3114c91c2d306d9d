import {
  loadPolicy,
  policySchema
} from "./chunk-CXPA3YMW.js";
import "./chunk-NGB6GEMC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
