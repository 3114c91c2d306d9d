import {
  main
} from "./chunk-2SOBQPNS.js";
import "./chunk-DSXKPVSI.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
