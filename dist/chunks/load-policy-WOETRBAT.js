import {
  loadPolicy,
  policySchema
} from "./chunk-UUB76O3W.js";
import "./chunk-EOU5Z7C6.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
