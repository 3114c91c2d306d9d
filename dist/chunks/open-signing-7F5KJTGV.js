import {
  openSigning
} from "./chunk-CDRUZKVJ.js";
import "./chunk-SSJBLNJZ.js";
import "./chunk-BOSACF2A.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
