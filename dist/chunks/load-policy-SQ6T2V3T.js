import {
  loadPolicy,
  policySchema
} from "./chunk-TGBICMN4.js";
import "./chunk-NGRZJ6BX.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
