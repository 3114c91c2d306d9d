import {
  main
} from "./chunk-O3URW3GC.js";
import "./chunk-6GVHINJ4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YDVKIXJU.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-QG4MTCVJ.js";
import "./chunk-OHJE5CR4.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
