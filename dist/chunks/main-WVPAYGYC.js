import {
  main
} from "./chunk-GPSBDZNK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ESCS4FEB.js";
import "./chunk-XSBO7T6G.js";
import "./chunk-27ZGOJ6B.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
