import {
  main
} from "./chunk-SALGAKZN.js";
import "./chunk-MZHNZOWV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-22CW2USZ.js";
import "./chunk-CXJXLEKF.js";
import "./chunk-AERY7AUP.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
