import {
  verifiedImages
} from "./chunk-VJL3KVRU.js";
import "./chunk-SK2E3KOX.js";
import "./chunk-PFNM7DIW.js";
import "./chunk-TSE5J3ZX.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-OKHIGKW3.js";
import "./chunk-THATVQEM.js";
import "./chunk-BVSQ56DH.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
