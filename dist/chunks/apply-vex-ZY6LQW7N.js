import {
  applyVex,
  vexContradictions
} from "./chunk-B67MPNO4.js";
import "./chunk-24DQGW56.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
