import {
  loadPolicy,
  policySchema
} from "./chunk-KJ7TPU5A.js";
import "./chunk-IYDU4RZX.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZSOARNIN.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  loadPolicy,
  policySchema
};
