import {
  main
} from "./chunk-OIIYRPZ2.js";
import "./chunk-LDP64HQC.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
