import {
  main
} from "./chunk-6SXGUXND.js";
import "./chunk-MOMW7FBK.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
