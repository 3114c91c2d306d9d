import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-KHEYIALC.js";
import "./chunk-ZIDTYOVK.js";
import "./chunk-YQOJOVKG.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-XSQDPUG7.js";
import "./chunk-FFTM2US3.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
