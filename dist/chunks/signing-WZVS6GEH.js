import {
  openSigning
} from "./chunk-FTDFI6M2.js";
import "./chunk-FTKCZHVR.js";
import "./chunk-46UII6JZ.js";
import "./chunk-ZZ3DR6WO.js";
import "./chunk-CZXJ4L5M.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
