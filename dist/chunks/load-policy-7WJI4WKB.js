import {
  loadPolicy,
  policySchema
} from "./chunk-6KK27YWD.js";
import "./chunk-7KP37WSC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
