import {
  verifiedImages
} from "./chunk-ZNJ2JO5A.js";
import "./chunk-LLN6W6SS.js";
import "./chunk-THATVQEM.js";
import "./chunk-E2DVTB3M.js";
import "./chunk-CAXBNXU6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GGHNBDCU.js";
import "./chunk-MNFBB4HG.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
