import {
  readSbom
} from "./chunk-NIAM34QE.js";
import "./chunk-LLN6W6SS.js";
import "./chunk-THATVQEM.js";
import "./chunk-E2DVTB3M.js";
import "./chunk-CAXBNXU6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GGHNBDCU.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  readSbom
};
