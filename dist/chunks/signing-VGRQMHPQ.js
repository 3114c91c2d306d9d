import {
  openSigning
} from "./chunk-DS4DZOT2.js";
import "./chunk-KJXV4M36.js";
import "./chunk-UPWL3EDN.js";
import "./chunk-LSAAMXPC.js";
import "./chunk-TTUHBWLK.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
