import {
  main
} from "./chunk-R5SO57PD.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
