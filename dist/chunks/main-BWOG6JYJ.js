import {
  main
} from "./chunk-X6NAJDDV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6GVEFI27.js";
import "./chunk-JONSHLX3.js";
import "./chunk-JDE7YBK3.js";
import "./chunk-65NVBDUB.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
