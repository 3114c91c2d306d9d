import {
  main
} from "./chunk-M46LV7TM.js";
import "./chunk-2TTFXIUP.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4DD3G6PK.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-U5NIWW6J.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
