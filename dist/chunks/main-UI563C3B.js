import {
  main
} from "./chunk-4BFSVH4D.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
