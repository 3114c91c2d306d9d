import {
  main
} from "./chunk-KMM73AB6.js";
import "./chunk-UG2VI5CH.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
