import {
  openSigning
} from "./chunk-ON5AHN36.js";
import "./chunk-72U5TSBI.js";
import "./chunk-U6WFJ5VB.js";
import "./chunk-P7FFKHGR.js";
import "./chunk-4PJVUQ5U.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
