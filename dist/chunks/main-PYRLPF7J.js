import {
  main
} from "./chunk-LTIHRKML.js";
import "./chunk-7L4SGAHU.js";
import "./chunk-WW62DA5U.js";
import "./chunk-O2J3ZJFL.js";
import "./chunk-ABVZYZ2C.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
