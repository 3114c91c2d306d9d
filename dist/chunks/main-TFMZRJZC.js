import {
  main
} from "./chunk-VLACPXLQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FJKDODWQ.js";
import "./chunk-VHZNX636.js";
import "./chunk-XTFZFP3N.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
