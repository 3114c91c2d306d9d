import {
  main
} from "./chunk-RSLRFM3G.js";
import "./chunk-ZDMK56VQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-E34JUG2X.js";
import "./chunk-MFN3YCMB.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
