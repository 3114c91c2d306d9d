import {
  main
} from "./chunk-WQQ7TVDS.js";
import "./chunk-2JT7C4AG.js";
import "./chunk-GUZRY5DL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-R3SPOAFW.js";
import "./chunk-6MBFO7SQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UTNRCGJ3.js";
import "./chunk-3J4EEHMD.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
