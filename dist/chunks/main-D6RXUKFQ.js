import {
  main
} from "./chunk-DPNSUDIU.js";
import "./chunk-J2RSOCH2.js";
import "./chunk-UFCR64WQ.js";
import "./chunk-Q35RJL5D.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-J3DRXHOR.js";
import "./chunk-G3H2TLJG.js";
import "./chunk-KZPF7ZNW.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
