import {
  main
} from "./chunk-MYDQC3BL.js";
import "./chunk-MOMW7FBK.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
