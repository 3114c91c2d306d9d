import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZDKKLW3X.js";
import "./chunk-ADKNAUSW.js";
import "./chunk-SAYIXJSA.js";
import "./chunk-ESTO3Y4C.js";
import "./chunk-HDVG2BFL.js";
import "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
