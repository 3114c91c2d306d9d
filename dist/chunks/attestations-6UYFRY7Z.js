import {
  attestationsRefusal,
  createAttestation
} from "./chunk-I5AN2ZJE.js";
import "./chunk-DWNEC4PT.js";
import "./chunk-VW35XCOP.js";
import "./chunk-MIEYB3N7.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
