import {
  loadPolicy,
  policySchema
} from "./chunk-PBSYLW5Z.js";
import "./chunk-PVFHL7FU.js";
import "./chunk-OZXUDBPU.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
