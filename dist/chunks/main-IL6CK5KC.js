import {
  main
} from "./chunk-3H5XE77B.js";
import "./chunk-VECOYQMV.js";
import "./chunk-S5HLFNNL.js";
import "./chunk-BXDBRKGF.js";
import "./chunk-BHUWWVEU.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
