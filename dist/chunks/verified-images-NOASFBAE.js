import {
  verifiedImages
} from "./chunk-F3KNLA3S.js";
import "./chunk-F64TQIUX.js";
import "./chunk-THATVQEM.js";
import "./chunk-F7YCK5V4.js";
import "./chunk-G2IYJISD.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-EJQBHRMN.js";
import "./chunk-5AZUXXPV.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
