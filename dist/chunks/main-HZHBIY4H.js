import {
  main
} from "./chunk-OA5XYMTS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NDZGTXF7.js";
import "./chunk-67BYJ26A.js";
import "./chunk-6KRE6C45.js";
import "./chunk-65NVBDUB.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
