import {
  showReport
} from "./chunk-22CW2USZ.js";
import "./chunk-CXJXLEKF.js";
import "./chunk-AERY7AUP.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
