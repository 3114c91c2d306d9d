import {
  main
} from "./chunk-VJX6OBWK.js";
import "./chunk-KJLM2YDJ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4FK6R37C.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-LOG5GUTA.js";
import "./chunk-6XSLSXR4.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
