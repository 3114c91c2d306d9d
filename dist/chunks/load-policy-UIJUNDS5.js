import {
  loadPolicy,
  policySchema
} from "./chunk-HQKPS345.js";
import "./chunk-F4KVOZ3Q.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
