import {
  loadPolicy,
  policySchema
} from "./chunk-DVS6VND7.js";
import "./chunk-6HKCDIRH.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
