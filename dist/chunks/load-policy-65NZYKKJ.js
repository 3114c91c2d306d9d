import {
  loadPolicy,
  policySchema
} from "./chunk-5R6OQDEI.js";
import "./chunk-TD4KSF75.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
