import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
