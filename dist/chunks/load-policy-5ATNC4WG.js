import {
  loadPolicy,
  policySchema
} from "./chunk-OXAN4YN5.js";
import "./chunk-6JSFXCUL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
