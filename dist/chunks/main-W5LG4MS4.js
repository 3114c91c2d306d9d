import {
  main
} from "./chunk-OW6R4ULW.js";
import "./chunk-FAFPZIX7.js";
import "./chunk-PH2WRTSQ.js";
import "./chunk-C2BLPLDE.js";
import "./chunk-GI4YPZG4.js";
import "./chunk-AN62HANU.js";
import "./chunk-EMVAWP5V.js";
import "./chunk-ZQVXKD2Z.js";
import "./chunk-4T62MVMW.js";
import "./chunk-PXIZ75E3.js";
import "./chunk-TCPQAYZ3.js";
import "./chunk-OQKSTSKB.js";
import "./chunk-SXREG6LU.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
