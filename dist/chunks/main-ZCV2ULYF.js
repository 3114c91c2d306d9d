import {
  main
} from "./chunk-NJXGL4PV.js";
import "./chunk-H2HNIIG7.js";
import "./chunk-UHP2J2L6.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-WZ3OYMDT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-CAHDYB2B.js";
import "./chunk-JXPH77C2.js";
import "./chunk-INMLECQ5.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-Y5W35UME.js";
import "./chunk-UX37RQOU.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
