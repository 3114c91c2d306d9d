import {
  loadPolicy,
  policySchema
} from "./chunk-GCDNRCN3.js";
import "./chunk-6ZXJFLUN.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
