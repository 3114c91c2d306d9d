import {
  attestationsRefusal,
  createAttestation
} from "./chunk-EGCUMS4I.js";
import "./chunk-YZEBCLDY.js";
import "./chunk-KIJBEQX3.js";
import "./chunk-P3XCN2SH.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
