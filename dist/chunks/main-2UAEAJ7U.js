import {
  main
} from "./chunk-EPQ2DWZR.js";
import "./chunk-RRIXUR5X.js";
import "./chunk-NDYAXVIF.js";
import "./chunk-ICQZWKHN.js";
import "./chunk-PBXBI6G4.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-EPPFYUKE.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
