import {
  loadPolicy,
  policySchema
} from "./chunk-GRW35WJO.js";
import "./chunk-YJQQDGG2.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
