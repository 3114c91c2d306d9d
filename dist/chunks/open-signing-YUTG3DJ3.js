import {
  openSigning
} from "./chunk-2BLWVVSU.js";
import "./chunk-V3NQEQTG.js";
import "./chunk-RHUCUG25.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
