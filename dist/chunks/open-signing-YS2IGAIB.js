import {
  openSigning
} from "./chunk-YHDNQTVH.js";
import "./chunk-RVJU4EQJ.js";
import "./chunk-QZM4NCMU.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
