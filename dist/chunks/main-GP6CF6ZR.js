import {
  main
} from "./chunk-LKQ5FQMA.js";
import "./chunk-KO4QHZBD.js";
import "./chunk-QPXFN5UH.js";
import "./chunk-QUTR43AI.js";
import "./chunk-PQ4627R7.js";
import "./chunk-7VIFKWIJ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
