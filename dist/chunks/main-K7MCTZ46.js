import {
  main
} from "./chunk-VQLTNOLS.js";
import "./chunk-VM6ZUOKY.js";
import "./chunk-76LHB4HM.js";
import "./chunk-LXWDBX3B.js";
import "./chunk-DABWCH4K.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
