import {
  main
} from "./chunk-MEMFWKEL.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
