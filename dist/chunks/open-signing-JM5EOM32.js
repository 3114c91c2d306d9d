import {
  openSigning
} from "./chunk-5NBM2AWL.js";
import "./chunk-FYXQ6ZO7.js";
import "./chunk-TDFV3CFA.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
