import {
  loadPolicy,
  policySchema
} from "./chunk-KPZTYX3U.js";
import "./chunk-OKXMGDSF.js";
import "./chunk-CGYJNJAR.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
