import {
  main
} from "./chunk-XQ7AXPTP.js";
import "./chunk-S5HLFNNL.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
