import {
  main
} from "./chunk-XAWEUDFD.js";
import "./chunk-6E2NJWSQ.js";
import "./chunk-NZIRO7RM.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-MW4DKMBG.js";
import "./chunk-SXIBU5DK.js";
import "./chunk-NO4P2MU2.js";
import "./chunk-GMZF74XI.js";
import "./chunk-4T62MVMW.js";
import "./chunk-QNKMOAGG.js";
import "./chunk-ZLFS2VGR.js";
import "./chunk-IWVVC3KO.js";
import "./chunk-4VXN7FI7.js";
import "./chunk-JZ72KO56.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
