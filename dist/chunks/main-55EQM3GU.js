import {
  main
} from "./chunk-SSKOKMSQ.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
