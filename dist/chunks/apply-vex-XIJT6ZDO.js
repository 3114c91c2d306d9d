import {
  applyVex,
  vexContradictions
} from "./chunk-PCEPV7FU.js";
import "./chunk-IPQL53KB.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
