import {
  main
} from "./chunk-G4QGF4PX.js";
import "./chunk-QHJLL5MR.js";
import "./chunk-UPUN77YK.js";
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
