import {
  loadPolicy,
  policySchema
} from "./chunk-LXFNXCUN.js";
import "./chunk-WJTDNSWE.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
