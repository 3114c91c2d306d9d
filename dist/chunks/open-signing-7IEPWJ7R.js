import {
  openSigning
} from "./chunk-6T4YN7CU.js";
import "./chunk-HNMHP25W.js";
import "./chunk-UEBQSFGI.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
