import {
  main
} from "./chunk-VTHS4RZK.js";
import "./chunk-GK6ZRM44.js";
import "./chunk-OPYALQHI.js";
import "./chunk-532EDMO4.js";
import "./chunk-VM4YU6HC.js";
import "./chunk-YJ77S4VY.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
