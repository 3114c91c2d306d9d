import {
  showReport
} from "./chunk-I6I5UR4J.js";
import "./chunk-2HJOFMAD.js";
import "./chunk-UR5EFQLQ.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
