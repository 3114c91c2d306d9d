import {
  verifiedImages
} from "./chunk-YHFLTDG2.js";
import "./chunk-4KW6TRI2.js";
import "./chunk-THATVQEM.js";
import "./chunk-B3V3XFWJ.js";
import "./chunk-UCGAG3FP.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-OALDPXXL.js";
import "./chunk-EIPJBHVZ.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
