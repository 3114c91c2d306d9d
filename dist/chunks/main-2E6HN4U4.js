import {
  main
} from "./chunk-SJFWW6QX.js";
import "./chunk-SKT7ULJO.js";
import "./chunk-WZC72ZOM.js";
import "./chunk-HH26DANA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-VTKG534Q.js";
import "./chunk-OBAD3TVA.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
