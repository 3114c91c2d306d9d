import {
  attestationsRefusal,
  createAttestation
} from "./chunk-RAIFDFIP.js";
import "./chunk-ZV3FGJ3X.js";
import "./chunk-XG5WTQSE.js";
import "./chunk-FLRIRQSQ.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
