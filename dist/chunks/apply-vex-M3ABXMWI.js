import {
  applyVex,
  vexContradictions
} from "./chunk-PV2XIWCM.js";
import "./chunk-2NIUEQJE.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
