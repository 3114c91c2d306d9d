import {
  main
} from "./chunk-G523RUWL.js";
import "./chunk-CZKQWTXD.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-QN6DG4SR.js";
import "./chunk-2RRPSJFB.js";
import "./chunk-NN7W4NDM.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
