import {
  verifiedImages
} from "./chunk-IAQCZU4X.js";
import "./chunk-IYLAG7AC.js";
import "./chunk-FNXUEXSL.js";
import "./chunk-IG5445SI.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-DQ3UQSS7.js";
import "./chunk-THATVQEM.js";
import "./chunk-Y3VRS724.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
