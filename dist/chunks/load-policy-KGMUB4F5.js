import {
  loadPolicy,
  policySchema
} from "./chunk-GNAVG2NZ.js";
import "./chunk-HBKC2TPX.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
