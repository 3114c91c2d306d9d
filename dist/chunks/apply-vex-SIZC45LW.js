import {
  applyVex,
  vexContradictions
} from "./chunk-TO37XBO6.js";
import "./chunk-ODP7AWL7.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
