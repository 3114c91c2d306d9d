import {
  main
} from "./chunk-KMHHXNXE.js";
import "./chunk-B6CN623K.js";
import "./chunk-F6PPOTMU.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-ZFC25WGQ.js";
import "./chunk-A552RX2B.js";
import "./chunk-FWI5YIWS.js";
import "./chunk-AGLZFMKW.js";
import "./chunk-SVJBIXGS.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
