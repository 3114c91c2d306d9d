import {
  main
} from "./chunk-IURGD4XR.js";
import "./chunk-5INYWC6C.js";
import "./chunk-LDJYQCWR.js";
import "./chunk-JX6WAQ4R.js";
import "./chunk-PDQGQLUW.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-NHTRZLDF.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
