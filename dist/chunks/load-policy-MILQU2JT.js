import {
  loadPolicy,
  policySchema
} from "./chunk-2SXUYX23.js";
import "./chunk-Q3Q27H2C.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
