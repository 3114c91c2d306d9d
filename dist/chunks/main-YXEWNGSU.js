import {
  main
} from "./chunk-SWNUBSJK.js";
import "./chunk-QHJLL5MR.js";
import "./chunk-LXPEDGXA.js";
import "./chunk-IQBDZ7Q5.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-BNHKE75D.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
