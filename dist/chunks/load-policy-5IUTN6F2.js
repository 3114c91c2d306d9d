import {
  loadPolicy,
  policySchema
} from "./chunk-XBRUR5XV.js";
import "./chunk-RD5VJCWI.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
