import {
  attestationsRefusal,
  createAttestation
} from "./chunk-JUHWCM4F.js";
import "./chunk-CSYOH2PP.js";
import "./chunk-4UCFGVLI.js";
import "./chunk-64CNGAF4.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
