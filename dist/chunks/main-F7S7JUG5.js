import {
  main
} from "./chunk-OG5ILSTT.js";
import "./chunk-WBKBNEGC.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
