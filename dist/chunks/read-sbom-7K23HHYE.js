import {
  readSbom
} from "./chunk-RKKLM2KJ.js";
import "./chunk-ZZEW2CQL.js";
import "./chunk-THATVQEM.js";
import "./chunk-ZDXPZAPD.js";
import "./chunk-RIEMMO3P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BOMOAR7Y.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  readSbom
};
