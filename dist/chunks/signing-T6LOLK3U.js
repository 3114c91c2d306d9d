import {
  openSigning
} from "./chunk-GI4YPZG4.js";
import "./chunk-AN62HANU.js";
import "./chunk-PXIZ75E3.js";
import "./chunk-TCPQAYZ3.js";
import "./chunk-OQKSTSKB.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  openSigning
};
