import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-AFIFTSE2.js";
import "./chunk-INIUXNQA.js";
import "./chunk-HWI56OGA.js";
import "./chunk-U4DBNR6W.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
