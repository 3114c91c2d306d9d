import {
  verifiedImages
} from "./chunk-7FO2RWXY.js";
import "./chunk-SWOPNUCS.js";
import "./chunk-BFDTYUPU.js";
import "./chunk-NSGRNIYM.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-CL7HPGZK.js";
import "./chunk-THATVQEM.js";
import "./chunk-ESNZAQJV.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
