import {
  main
} from "./chunk-C3LNEUA7.js";
import "./chunk-H23UD2DY.js";
import "./chunk-26LMOYR7.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
