import {
  main
} from "./chunk-MSF3DAF4.js";
import "./chunk-GUZRY5DL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-A62UH4CW.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6MBFO7SQ.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
