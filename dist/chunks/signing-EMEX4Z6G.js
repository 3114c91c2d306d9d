import {
  openSigning
} from "./chunk-YKIIGQLM.js";
import "./chunk-IPKVVYIB.js";
import "./chunk-AIH437BZ.js";
import "./chunk-3OHVMIXE.js";
import "./chunk-IJQDCHT2.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
