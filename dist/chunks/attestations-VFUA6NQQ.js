import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KPUM5XDW.js";
import "./chunk-ZO7QZPCW.js";
import "./chunk-R6IKMPLH.js";
import "./chunk-GAE2ZHVG.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
