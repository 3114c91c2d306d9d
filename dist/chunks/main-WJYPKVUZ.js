import {
  main
} from "./chunk-6WNMD5PA.js";
import "./chunk-JUUOCMCG.js";
import "./chunk-6URXLRY7.js";
import "./chunk-C2BLPLDE.js";
import "./chunk-CWKRIRMU.js";
import "./chunk-TTYSW3MI.js";
import "./chunk-JYX6PRAY.js";
import "./chunk-4NF7GAHJ.js";
import "./chunk-4T62MVMW.js";
import "./chunk-QFUBOFAF.js";
import "./chunk-AZ324GLJ.js";
import "./chunk-RLTYQ2CB.js";
import "./chunk-KWON2OA4.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
