import {
  loadPolicy,
  policySchema
} from "./chunk-M7CYSNXR.js";
import "./chunk-X5VKWKJ4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
