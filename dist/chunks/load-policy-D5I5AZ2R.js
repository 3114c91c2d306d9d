import {
  loadPolicy,
  policySchema
} from "./chunk-EJSM5ZJU.js";
import "./chunk-TSGAYAS3.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
