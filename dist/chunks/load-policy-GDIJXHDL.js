import {
  loadPolicy,
  policySchema
} from "./chunk-OJXC4VIU.js";
import "./chunk-5V6QE23E.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
