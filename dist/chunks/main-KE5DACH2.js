import {
  main
} from "./chunk-CYAUMHBP.js";
import "./chunk-J5VMTGGB.js";
import "./chunk-MPWNKT7L.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-DA24YSDS.js";
import "./chunk-J2U7DIS7.js";
import "./chunk-HDVG2BFL.js";
import "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
