import {
  attestationsRefusal,
  createAttestation
} from "./chunk-MSSMGCTF.js";
import "./chunk-KCL4V2PW.js";
import "./chunk-NBM53MEI.js";
import "./chunk-NFK4W3GJ.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
