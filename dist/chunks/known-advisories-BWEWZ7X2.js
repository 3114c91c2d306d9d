import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-7WH32GIX.js";
import "./chunk-7ESVOQST.js";
import "./chunk-S7MMPF3W.js";
import "./chunk-7QVTRCUM.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
