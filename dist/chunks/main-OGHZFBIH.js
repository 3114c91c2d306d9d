import {
  main
} from "./chunk-ABWCIIMH.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
