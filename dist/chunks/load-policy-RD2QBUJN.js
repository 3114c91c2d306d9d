import {
  loadPolicy,
  policySchema
} from "./chunk-HUZDQYR6.js";
import "./chunk-D6MBYB42.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
