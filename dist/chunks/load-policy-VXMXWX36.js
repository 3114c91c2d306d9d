import {
  loadPolicy,
  policySchema
} from "./chunk-67XWJAJQ.js";
import "./chunk-KHY6KTG4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
