import {
  loadPolicy,
  policySchema
} from "./chunk-2UITUTI6.js";
import "./chunk-Y6SGCDRS.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
