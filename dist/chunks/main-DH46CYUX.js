import {
  main
} from "./chunk-DP33RPIC.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
