import {
  main
} from "./chunk-CN43PUKS.js";
import "./chunk-26LMOYR7.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
