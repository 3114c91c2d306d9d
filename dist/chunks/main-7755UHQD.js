import {
  main
} from "./chunk-V5SENXYF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RW4JJ44G.js";
import "./chunk-4SHEX6XU.js";
import "./chunk-MC4AXSD2.js";
import "./chunk-65NVBDUB.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
