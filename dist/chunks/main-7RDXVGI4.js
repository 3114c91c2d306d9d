import {
  main
} from "./chunk-B3XEWUY7.js";
import "./chunk-UO2AR6S6.js";
import "./chunk-5AVINS67.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-DS4DZOT2.js";
import "./chunk-KJXV4M36.js";
import "./chunk-GXQG5XVC.js";
import "./chunk-MOHRSXD3.js";
import "./chunk-4T62MVMW.js";
import "./chunk-UPWL3EDN.js";
import "./chunk-LSAAMXPC.js";
import "./chunk-TTUHBWLK.js";
import "./chunk-4VKCQYMO.js";
import "./chunk-M7DA2UL6.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
