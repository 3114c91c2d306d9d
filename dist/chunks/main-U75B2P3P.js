import {
  main
} from "./chunk-NY7JTSEH.js";
import "./chunk-XFFDRNUJ.js";
import "./chunk-CKZKJBK5.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-W2B6IKMG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-N2WINGUS.js";
import "./chunk-F7YCK5V4.js";
import "./chunk-G2IYJISD.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-EJQBHRMN.js";
import "./chunk-ZR6ALQJ7.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
