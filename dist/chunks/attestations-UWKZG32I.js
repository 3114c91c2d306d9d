import {
  attestationsRefusal,
  createAttestation
} from "./chunk-CUZJ6K23.js";
import "./chunk-DIN4RVKT.js";
import "./chunk-O65FK7SJ.js";
import "./chunk-ZMVSK5GD.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
