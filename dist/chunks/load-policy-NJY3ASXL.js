import {
  loadPolicy,
  policySchema
} from "./chunk-QTMBY555.js";
import "./chunk-DIGEWUOT.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
