import {
  main
} from "./chunk-ZSCTAZHZ.js";
import "./chunk-A3GIJCND.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-XC7DLCBN.js";
import "./chunk-NKJXPE7W.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
