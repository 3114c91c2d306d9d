import {
  loadPolicy,
  policySchema
} from "./chunk-IDZ2QZGG.js";
import "./chunk-2OXT3PFH.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
