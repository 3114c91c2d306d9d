import {
  verifiedImages
} from "./chunk-JKW2WLQA.js";
import "./chunk-5TSFHTJ4.js";
import "./chunk-KOJ23A2T.js";
import "./chunk-BU3XZMP6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-JMGV3SUK.js";
import "./chunk-THATVQEM.js";
import "./chunk-BBPK7JU5.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
