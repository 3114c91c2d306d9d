import {
  main
} from "./chunk-QNSLK7KV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CMOAECYN.js";
import "./chunk-SFQXY54B.js";
import "./chunk-NCPEF7CN.js";
import "./chunk-65NVBDUB.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
