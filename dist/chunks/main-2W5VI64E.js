import {
  main
} from "./chunk-5ULZSGQG.js";
import "./chunk-LUSP37MF.js";
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
