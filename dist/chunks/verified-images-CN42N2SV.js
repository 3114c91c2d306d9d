import {
  verifiedImages
} from "./chunk-5UT26JXY.js";
import "./chunk-R2O774D3.js";
import "./chunk-THATVQEM.js";
import "./chunk-CG7GE24C.js";
import "./chunk-7DO3SMLO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-VJ7VV4MR.js";
import "./chunk-NWCC6C4Y.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
