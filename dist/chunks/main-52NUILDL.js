import {
  main
} from "./chunk-OYNALIWU.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
