import {
  loadPolicy,
  policySchema
} from "./chunk-7WCZFE53.js";
import "./chunk-MOLUH3P4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
