import {
  main
} from "./chunk-Y6WFU4H5.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
