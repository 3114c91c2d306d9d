import {
  main
} from "./chunk-6Q2I6FZN.js";
import "./chunk-TCPCFIQ4.js";
import "./chunk-XOM4LSFA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GT7AAXBZ.js";
import "./chunk-LZ5VM3R4.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
