import {
  loadPolicy,
  policySchema
} from "./chunk-J2RL67ZL.js";
import "./chunk-MLDZKKH4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
