import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-YWXTBJ22.js";
import "./chunk-VN7BJYD5.js";
import "./chunk-6YVKTIUN.js";
import "./chunk-OH3ECYCY.js";
import "./chunk-YORA4ELJ.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
