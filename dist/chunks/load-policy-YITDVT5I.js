import {
  loadPolicy,
  policySchema
} from "./chunk-NJ2FZGD4.js";
import "./chunk-KWSFLCYC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
