import {
  main
} from "./chunk-XG2NZTYR.js";
import "./chunk-MGC2HQPZ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-W2PAM3UT.js";
import "./chunk-XLCLZE3M.js";
import "./chunk-WDRITKTA.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
