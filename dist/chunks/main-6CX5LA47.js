import {
  main
} from "./chunk-W4YTE2SN.js";
import "./chunk-VGMPFXWL.js";
import "./chunk-ZMOWHUK3.js";
import "./chunk-SRHDBLZL.js";
import "./chunk-MH4WF2J5.js";
import "./chunk-SWMGUI2R.js";
import "./chunk-5DHUBELU.js";
import "./chunk-22A6J2T6.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
