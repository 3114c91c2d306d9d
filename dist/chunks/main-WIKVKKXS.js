import {
  main
} from "./chunk-WQ4VKFGC.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZDMDGFD7.js";
import "./chunk-ATGADNU4.js";
import "./chunk-AX66MVSA.js";
import "./chunk-65NVBDUB.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
