import {
  readSbom
} from "./chunk-YI55P3NG.js";
import "./chunk-QOCHI45Q.js";
import "./chunk-THATVQEM.js";
import "./chunk-JXPH77C2.js";
import "./chunk-INMLECQ5.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-Y5W35UME.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  readSbom
};
