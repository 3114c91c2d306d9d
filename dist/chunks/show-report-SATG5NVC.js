import {
  showReport
} from "./chunk-2YJWXKQ7.js";
import "./chunk-VQE4CLLG.js";
import "./chunk-IXRSPERY.js";
import "./chunk-65NVBDUB.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
