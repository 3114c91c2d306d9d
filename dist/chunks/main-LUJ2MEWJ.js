import {
  main
} from "./chunk-R7LPPFEI.js";
import "./chunk-OBKFPH6N.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HNANJEPQ.js";
import "./chunk-R6A5VNE5.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
