import {
  openSigning
} from "./chunk-SZ4IOSHS.js";
import "./chunk-EPPFYUKE.js";
import "./chunk-MTVRGYJM.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
