import {
  loadPolicy,
  policySchema
} from "./chunk-AUZTE45I.js";
import "./chunk-BR3BA2ZY.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
