import {
  main
} from "./chunk-YPBAGAUU.js";
import "./chunk-HDVG2BFL.js";
import "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
