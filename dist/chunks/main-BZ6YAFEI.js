import {
  main
} from "./chunk-G6BWHIHJ.js";
import "./chunk-26EWRET5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XMHT3JVV.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-2B5OVLBG.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
