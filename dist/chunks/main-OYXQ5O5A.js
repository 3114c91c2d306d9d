import {
  main
} from "./chunk-AMLOLYA2.js";
import "./chunk-ZJVS4F6L.js";
import "./chunk-T6L7VT4X.js";
import "./chunk-PLDRGKIV.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-KFWTRJNZ.js";
import "./chunk-V3NQEQTG.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
