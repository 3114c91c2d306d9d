import {
  main
} from "./chunk-4FMGO5OT.js";
import "./chunk-WH3CNAX3.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
